namespace BorderWatch.Data.Official.Explore;

/// <summary>Series that are summed.</summary>
/// <param name="Id">Of the value of the field; empty where all are one.</param>
/// <param name="Total">Over all that is shown; null where nothing is reported.</param>
public sealed record ExploreGroup(string Id, string Label, MonthTotals Months, long? Total);
