using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Exports;

/// <summary>What the parameters of files of official counts can be.</summary>
internal static class OfficialParameters
{
    /// <summary>Beside the fields of a table.</summary>
    public static IReadOnlyList<string> OfRows { get; } = ["years", "from", "to"];

    /// <summary>How a chart shows them.</summary>
    public static IReadOnlyList<string> OfCharts { get; } = ["per", "group", "show"];

    /// <param name="dimensions">Of several sets the first that has a field.</param>
    /// <returns>Null for what is not one of some values; none for a field of counts that are not in the store.</returns>
    public static IReadOnlyList<string>? ValuesOf(string parameter, IReadOnlyList<OfficialDimension> dimensions) => parameter switch
    {
        "set" => EncounterFilter.Sets,
        "years" => [ExploreWords.Calendar, ExploreWords.Fiscal],
        "per" => ExploreWords.Periods,
        "group" => [.. dimensions.Select(dimension => dimension.Field.Name).Distinct()],
        "show" => ExploreWords.Aggregates,
        _ => dimensions.FirstOrDefault(dimension => dimension.Field.Name == parameter) is { } found ? [.. found.Ids] : EncounterFilter.Fields.Contains(parameter) ? [] : null,
    };
}
