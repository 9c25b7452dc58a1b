namespace BorderWatch.Data.Dates;

/// <summary>How the two ends of an <see cref="EdtfSpan"/> are given.</summary>
internal enum EdtfSpanForm
{
    /// <summary>A date that stands alone; it is both ends.</summary>
    Single,

    /// <summary><c>a..b</c> in a set, <c>a/b</c> as an interval.</summary>
    Between,

    /// <summary><c>..b</c> in a set, <c>../b</c> as an interval.</summary>
    OpenStart,

    /// <summary><c>a..</c> in a set, <c>a/..</c> as an interval.</summary>
    OpenEnd,

    /// <summary><c>/b</c>, intervals only.</summary>
    UnknownStart,

    /// <summary><c>a/</c>, intervals only.</summary>
    UnknownEnd,
}
