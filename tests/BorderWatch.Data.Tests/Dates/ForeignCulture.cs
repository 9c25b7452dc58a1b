using System.Globalization;

namespace BorderWatch.Data.Tests.Dates;

/// <summary>
/// Makes the current culture one that would show in any text written without the invariant culture: other names, separators and
/// another calendar year. Built by hand, so that it works where the system's cultures are not installed.
/// </summary>
internal sealed class ForeignCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public ForeignCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        string[] names = [.. Enumerable.Range(1, 13).Select(number => $"Name{number}")];
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = names;
        culture.DateTimeFormat.AbbreviatedMonthNames = culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = names;
        culture.DateTimeFormat.DayNames = names[..7];
        culture.DateTimeFormat.DateSeparator = "!";
        culture.NumberFormat.NegativeSign = "!";
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
