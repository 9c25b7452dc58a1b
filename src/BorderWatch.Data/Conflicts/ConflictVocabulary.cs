namespace BorderWatch.Data.Conflicts;

/// <summary>The values of <c>field</c> in <c>conflicts.csv</c>: on what claims differ, in the order in which pages list them.</summary>
public static class ConflictFields
{
    public const string Start = "start";
    public const string End = "end";
    public const string ClosureType = "closure_type";

    /// <summary>The day of the announcement against that of the start.</summary>
    public const string Announced = "announced";
    public const string Reason = "reason";
    public const string Value = "value";
    public const string Period = "period";
    public const string Unit = "unit";
    public const string Name = "name";
    public const string Quotation = "quotation";
    public const string Count = "count";

    public static IReadOnlyList<string> OfClosures { get; } = [Start, End, ClosureType, Announced, Reason];

    public static IReadOnlyList<string> OfFigures { get; } = [Value, Period, Unit];

    /// <summary>What the claims do not hold: such rows are entered by hand.</summary>
    public static IReadOnlyList<string> ByHand { get; } = [Name, Quotation, Count];

    public static IReadOnlyList<string> All { get; } = [.. OfClosures, .. OfFigures, .. ByHand];
}

/// <summary>The values of <c>status</c> in <c>conflicts.csv</c>, in the order in which pages list them.</summary>
public static class ConflictStatuses
{
    /// <summary>The claims cannot all hold, and nothing in the sources decides.</summary>
    public const string Open = "open";

    /// <summary>The claims differ and can all hold.</summary>
    public const string Explained = "explained";

    /// <summary>Settled, and kept for the record.</summary>
    public const string Resolved = "resolved";

    public static IReadOnlyList<string> All { get; } = [Open, Explained, Resolved];
}

/// <summary>The values of <c>spread_unit</c>: what the distance between the values is a number of.</summary>
public static class SpreadUnits
{
    public const string Days = "days";

    /// <summary>Of the greater value; between ranges, from the nearer ends to the farther ones.</summary>
    public const string Percent = "percent";

    /// <summary>How many different values there are, where they have no distance.</summary>
    public const string Values = "values";

    public static IReadOnlyList<string> All { get; } = [Days, Percent, Values];
}
