using System.Diagnostics.CodeAnalysis;

namespace BorderWatch.Data.Dates;

/// <summary>
/// A date of which the source may say less, or more, than one calendar day: ISO 8601-2:2019 (EDTF) level 0, of level 1 the
/// qualifiers <c>? ~ %</c>, unspecified digits <c>X</c> and open or unknown interval ends, of level 2 the one-of sets
/// <c>[a,b..c]</c>. Years run from 0001 to 9999. Two values are equal when their texts are.
/// </summary>
public sealed class Edtf : IEquatable<Edtf>
{
    private readonly string _text;

    internal Edtf(EdtfKind kind, IReadOnlyList<EdtfSpan> spans)
    {
        Kind = kind;
        Spans = spans;
        First = spans.Any(span => span.First is null) ? null : spans.Min(span => span.First);
        Last = spans.Any(span => span.Last is null) ? null : spans.Max(span => span.Last);
        _text = kind switch
        {
            EdtfKind.OneOf => $"[{string.Join(',', spans.Select(span => span.ToMemberText()))}]",
            EdtfKind.Interval => spans[0].ToIntervalText(),
            _ => spans[0].ToMemberText(),
        };
    }

    /// <summary>Which of the three shapes the text has. A set of one member is still a set.</summary>
    public EdtfKind Kind { get; }

    /// <summary>
    /// The first day the value can mean; null where that end is open or unknown, which is never so for both ends.
    /// Qualifiers add no days: 2023-12-01~ is first and last 1 December.
    /// </summary>
    public DateOnly? First { get; }

    /// <summary>The last day the value can mean (31 December for 2023-12); null where that end is open or unknown.</summary>
    public DateOnly? Last { get; }

    /// <summary>Whether the text is one calendar day, qualified or not; false for a set or an interval that comes down to one.</summary>
    public bool IsDay => Kind == EdtfKind.Date && Spans[0].Start is { Form: EdtfDateForm.Day };

    /// <summary>Whether any date of the text is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => HasQualifier(EdtfQualifier.Approximate);

    /// <summary>Whether any date of the text is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => HasQualifier(EdtfQualifier.Uncertain);

    /// <summary>How many days <see cref="Days"/> would give, found without listing them; null where an end is open or unknown.</summary>
    public long? DayCount => First is null || Last is null ? null : Runs().Sum(run => run.Count);

    /// <summary>One span for a date or an interval, one per member for a set, in the order of the text.</summary>
    internal IReadOnlyList<EdtfSpan> Spans { get; }

    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>Reads a text such as <c>2023-12-01~</c> or <c>[2023-12-18,2023-12-19]</c>; nothing is trimmed or guessed.</summary>
    /// <exception cref="EdtfFormatException">The text is not of the supported subset; says where and why.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var value, out var problem) ? value : throw new EdtfFormatException(text, problem);
    }

    /// <summary>Like <see cref="Parse"/>, but hands back the problem; a null text is refused like an empty one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out EdtfProblem? problem) =>
        EdtfParser.TryParse(text ?? "", out value, out problem);

    /// <summary>A calendar day, written with <c>~</c> when <paramref name="approximate"/>.</summary>
    public static Edtf Day(DateOnly day, bool approximate = false)
    {
        var qualifier = approximate ? EdtfQualifier.Approximate : EdtfQualifier.None;
        return new(EdtfKind.Date, [EdtfSpan.Single(new(EdtfDateForm.Day, day, qualifier))]);
    }

    /// <summary>
    /// One of these days, in any order and with repeats allowed. A single day gives <see cref="Day"/>; three or more
    /// consecutive days are written <c>a..b</c>, two are listed.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="days"/> is empty.</exception>
    public static Edtf OneOf(IReadOnlyCollection<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (days.Count == 0)
            throw new ArgumentException("One of no days is no date.", nameof(days));

        var runs = DayRun.Merge(days.Select(day => new DayRun(day, day)));
        return runs is [{ Count: 1 } only] ? Day(only.First) : new(EdtfKind.OneOf, [.. runs.SelectMany(Members)]);
    }

    /// <summary>That day or any day before it: <c>[..2023-12-21]</c>.</summary>
    public static Edtf UpTo(DateOnly last) => new(EdtfKind.OneOf, [EdtfSpan.UpTo(new(EdtfDateForm.Day, last))]);

    /// <summary>
    /// The days the value can mean, each once, ascending. Those of a set are its members' days and no others; those of an
    /// interval are all days from its first to its last.
    /// </summary>
    /// <exception cref="InvalidOperationException">One end is open or unknown. Thrown by the call, not by the enumeration.</exception>
    public IEnumerable<DateOnly> Days() =>
        First is null || Last is null
            ? throw new InvalidOperationException($"The days of {_text} cannot be listed: one end is open or unknown.")
            : Runs().SelectMany(run => run.Days());

    /// <summary>The EDTF text; for a parsed value the very text that was parsed.</summary>
    public override string ToString() => _text;

    /// <summary>The value for a person, in English and with the year: "18 or 19 December 2023", "by 21 December 2023".</summary>
    public string ToWords() => EdtfWords.Long(this);

    /// <summary>
    /// The value for charts and table cells: "18 or 19 Dec", "17 to 22 Dec". The year is left out if every date lies in
    /// <paramref name="yearShownElsewhere"/>; otherwise it is written as <see cref="ToWords"/> does.
    /// </summary>
    public string ToShortWords(int yearShownElsewhere) => EdtfWords.Short(this, yearShownElsewhere);

    public bool Equals(Edtf? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Edtf);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private static IEnumerable<EdtfSpan> Members(DayRun run) =>
        run.Count >= 3
            ? [EdtfSpan.Between(new(EdtfDateForm.Day, run.First), new(EdtfDateForm.Day, run.Last))]
            : run.Days().Select(day => EdtfSpan.Single(new(EdtfDateForm.Day, day)));

    private bool HasQualifier(EdtfQualifier qualifier) =>
        Spans.SelectMany(span => span.Dates).Any(date => date.Qualifier.HasFlag(qualifier));

    // Only for values of which both ends are known.
    private IReadOnlyList<DayRun> Runs() =>
        DayRun.Merge(Spans.Select(span => new DayRun(span.First!.Value, span.Last!.Value)));
}
