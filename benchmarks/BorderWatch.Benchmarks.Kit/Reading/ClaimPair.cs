namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>A label and what was found for it.</summary>
public sealed record ClaimPair(ReadingClaim Label, ReadingClaim Found)
{
    private static readonly ReadingField[] s_closureKeys = [ReadingField.Port, ReadingField.Mode, ReadingField.Action];
    private static readonly ReadingField[] s_figureKeys = [ReadingField.Value, ReadingField.Unit, ReadingField.Period];
    private static readonly ReadingField[] s_closureRest = [ReadingField.Date, ReadingField.Paragraph, ReadingField.Crossing];
    private static readonly ReadingField[] s_figureRest = [ReadingField.Date, ReadingField.Paragraph, ReadingField.Port];

    /// <summary>The fields of its score that differ; none is a right claim, whatever its date.</summary>
    public IEnumerable<ReadingField> WrongKeys => Keys.Where(key => !IsRight(key));

    public bool IsRightClaim => !WrongKeys.Any();

    public int RightKeys => Keys.Count(IsRight);

    public int RightRest => (Label.IsFigure ? s_figureRest : s_closureRest).Count(IsRight);

    /// <summary>
    /// Whether the two can be about the same thing: most of the score's fields are right, or one of them in the same paragraph.
    /// Otherwise one was missed and the other made up, which says more than three wrong fields.
    /// </summary>
    public bool CanMatch => Label.IsFigure == Found.IsFigure && (RightKeys >= 2 || (RightKeys == 1 && IsRight(ReadingField.Paragraph)));

    private ReadingField[] Keys => Label.IsFigure ? s_figureKeys : s_closureKeys;

    public bool IsRight(ReadingField field) => field switch
    {
        ReadingField.Port => Same(Label.Port, Found.Port),
        ReadingField.Mode => Same(Label.Mode, Found.Mode),
        ReadingField.Action => Same(Label.Action, Found.Action),
        ReadingField.Value => Label.Value == Found.Value && Label.ValueHigh == Found.ValueHigh,
        ReadingField.Unit => Same(Label.Unit, Found.Unit),
        ReadingField.Period => Same(Label.Period, Found.Period),
        ReadingField.Date => Same(Label.DateEdtf, Found.DateEdtf),
        ReadingField.Crossing => string.Equals(Label.Crossing, Found.Crossing, StringComparison.OrdinalIgnoreCase),
        _ => Label.Paragraph == Found.Paragraph,
    };

    /// <summary>An empty text says as little as none.</summary>
    private static bool Same(string? label, string? found) => string.Equals(label ?? "", found ?? "", StringComparison.Ordinal);
}
