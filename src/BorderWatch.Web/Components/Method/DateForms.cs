namespace BorderWatch.Web.Components.Method;

/// <summary>The forms of EDTF that claims and figures use, each with an example and when it is used. The words are those of the program.</summary>
public static class DateForms
{
    public static IReadOnlyList<DateForm> All { get; } =
    [
        new("2023-12-18", "A day."),
        new("2023-12-01~", "About that day. No days are added before or after it."),
        new("2023-12-27?", "A day that the source itself only expects or doubts."),
        new("[2023-12-18,2023-12-19]", "One of the days listed."),
        new("[2023-12-17..2023-12-22]", "One day of the span, its ends included: the moment lies in it, the state does not fill it."),
        new("[..2023-12-21]", "That day or an earlier one. There is no first day."),
        new("[2023-12-22..]", "That day or a later one. There is no last day."),
        new("2023-12", "A month, as the period of a figure."),
        new("2023-12~", "About that month, as the period of a figure."),
        new("2022-10/2023-09", "A period of months with both ends, for figures alone. This one is the fiscal year 2023."),
        new("2023-12-17/2023-12-21", "A period of days with both ends, for figures alone."),
    ];
}
