namespace BorderWatch.Data.Closures;

/// <summary>The values of <c>closure_type</c> (contract, section 1), in the order in which pages list them.</summary>
public static class ClosureTypes
{
    public const string Rail = "rail";
    public const string Vehicle = "vehicle";
    public const string Pedestrian = "pedestrian";
    public const string Cargo = "cargo";

    public static IReadOnlyList<string> All { get; } = [Rail, Vehicle, Pedestrian, Cargo];
}

/// <summary>The values of <c>aspect</c>: what moment of a closure the date of a claim names.</summary>
public static class Aspects
{
    public const string Announced = "announced";
    public const string InForceFrom = "in_force_from";

    /// <summary>In force on a day; says nothing of when it began, but that it had begun.</summary>
    public const string Observed = "observed";
    public const string Reduced = "reduced";
    public const string Ended = "ended";

    /// <summary>Why it was closed; never dates anything.</summary>
    public const string Reason = "reason";

    public static IReadOnlyList<string> All { get; } = [Announced, InForceFrom, Observed, Reduced, Ended, Reason];
}

/// <summary>The values of <c>link</c>: whether the source itself names the port.</summary>
public static class Links
{
    public const string Stated = "stated";

    /// <summary>We take it to be this closure; never changes a derived value.</summary>
    public const string Inferred = "inferred";

    public static IReadOnlyList<string> All { get; } = [Stated, Inferred];
}

/// <summary>The values of <c>status</c>: the state of a closure on one day, as these sources report it.</summary>
public static class Statuses
{
    public const string NotReported = "not_reported";
    public const string Inferred = "inferred";
    public const string Announced = "announced";
    public const string PossiblyClosed = "possibly_closed";
    public const string Closed = "closed";
    public const string Reduced = "reduced";
    public const string Reopened = "reopened";

    public static IReadOnlyList<string> All { get; } = [NotReported, Inferred, Announced, PossiblyClosed, Closed, Reduced, Reopened];

    /// <summary>The strongest first: several closures together are shown by the strongest state that one of them is in.</summary>
    public static IReadOnlyList<string> ByStrength { get; } = [Closed, PossiblyClosed, Reduced, Announced, Inferred, Reopened, NotReported];

    /// <summary>The place of a status in <see cref="ByStrength"/>; the smaller, the stronger.</summary>
    public static int Rank(string status)
    {
        for (var rank = 0; rank < ByStrength.Count; rank++)
        {
            if (ByStrength[rank] == status) return rank;
        }

        return ByStrength.Count;
    }
}
