namespace BorderWatch.Data.Dates;

/// <summary>A date, the two ends of an interval, or one member of a set. At least one end is a date.</summary>
internal sealed record EdtfSpan(EdtfSpanForm Form, EdtfDate? Start, EdtfDate? End)
{
    public DateOnly? First => Start?.First;

    public DateOnly? Last => End?.Last;

    /// <summary>The dates as written: one for a single date or a half-open span, otherwise two.</summary>
    public IEnumerable<EdtfDate> Dates
    {
        get
        {
            if (Start is { } start)
                yield return start;
            if (End is { } end && Form != EdtfSpanForm.Single)
                yield return end;
        }
    }

    public static EdtfSpan Single(EdtfDate date) => new(EdtfSpanForm.Single, date, date);

    public static EdtfSpan Between(EdtfDate start, EdtfDate end) => new(EdtfSpanForm.Between, start, end);

    public static EdtfSpan UpTo(EdtfDate end) => new(EdtfSpanForm.OpenStart, null, end);

    public static EdtfSpan From(EdtfDate start) => new(EdtfSpanForm.OpenEnd, start, null);

    // A missing end is written as nothing at all, which is just how a set shows an open end and an interval an unknown one.
    public string ToMemberText() => Form == EdtfSpanForm.Single ? $"{Start}" : $"{Start}..{End}";

    public string ToIntervalText() => Form switch
    {
        EdtfSpanForm.OpenStart => $"../{End}",
        EdtfSpanForm.OpenEnd => $"{Start}/..",
        _ => $"{Start}/{End}",
    };
}
