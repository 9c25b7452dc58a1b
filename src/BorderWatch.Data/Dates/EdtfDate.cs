namespace BorderWatch.Data.Dates;

/// <summary>
/// A single date of an EDTF text. Its form and its first day say everything: 2023-12 is the month that begins on 1 December.
/// </summary>
internal readonly record struct EdtfDate(
    EdtfDateForm Form,
    DateOnly First,
    EdtfQualifier Qualifier = EdtfQualifier.None)
{
    public DateOnly Last => Form switch
    {
        EdtfDateForm.Day => First,
        EdtfDateForm.Month or EdtfDateForm.SomeDayOfMonth =>
            new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        EdtfDateForm.SomeYearOfDecade => EndOfYear(First.Year + 9),
        EdtfDateForm.SomeYearOfCentury => EndOfYear(First.Year + 99),
        _ => EndOfYear(First.Year),
    };

    public override string ToString() => Form switch
    {
        EdtfDateForm.Day => DateWords.Write(First, "yyyy-MM-dd"),
        EdtfDateForm.Month => DateWords.Write(First, "yyyy-MM"),
        EdtfDateForm.SomeDayOfMonth => DateWords.Write(First, "yyyy-MM") + "-XX",
        EdtfDateForm.SomeMonthOfYear => Year + "-XX",
        EdtfDateForm.SomeDayOfYear => Year + "-XX-XX",
        EdtfDateForm.SomeYearOfDecade => Year[..3] + "X",
        EdtfDateForm.SomeYearOfCentury => Year[..2] + "XX",
        _ => Year,
    } + QualifierMark;

    private string Year => DateWords.Write(First, "yyyy");

    private string QualifierMark => Qualifier switch
    {
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.UncertainAndApproximate => "%",
        _ => "",
    };

    private static DateOnly EndOfYear(int year) => new(year, 12, 31);
}
