namespace BorderWatch.Data.Dates;

/// <summary>How sure a date is. It never changes which days the date can mean.</summary>
[Flags]
internal enum EdtfQualifier
{
    None = 0,

    /// <summary><c>?</c></summary>
    Uncertain = 1,

    /// <summary><c>~</c></summary>
    Approximate = 2,

    /// <summary><c>%</c></summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
