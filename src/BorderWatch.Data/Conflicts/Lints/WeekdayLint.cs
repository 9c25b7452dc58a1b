using System.Text.RegularExpressions;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>
/// Words that name a weekday, beside the date that was read from them: a problem where no day that the date can mean is one,
/// else a note on how the date was found. Words that name the month as well need no finding.
/// </summary>
internal sealed partial class WeekdayLint : ILint
{
    private static readonly Dictionary<string, DayOfWeek> s_days = new(StringComparer.OrdinalIgnoreCase)
    {
        ["monday"] = DayOfWeek.Monday,
        ["tuesday"] = DayOfWeek.Tuesday,
        ["wednesday"] = DayOfWeek.Wednesday,
        ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday,
        ["saturday"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
        ["lunes"] = DayOfWeek.Monday,
        ["martes"] = DayOfWeek.Tuesday,
        ["miércoles"] = DayOfWeek.Wednesday,
        ["jueves"] = DayOfWeek.Thursday,
        ["viernes"] = DayOfWeek.Friday,
        ["sábado"] = DayOfWeek.Saturday,
        ["domingo"] = DayOfWeek.Sunday,
    };

    public IEnumerable<Lint> Check(CheckedClaims claims) => Dated(claims)
        .Where(claim => claim is { Words: not null, Date: not null })
        .Select(claim => (claim.Cited, Lint: Of(claim.Words!, claim.Date!, claim.Cited.PublishedOn)))
        .Where(found => found.Lint is not null)
        .GroupBy(found => (found.Cited.SourceId, found.Lint!.Value), found => found.Cited)
        .Select(same => new Lint { Kind = LintKinds.Weekday, IsProblem = same.Key.Value.IsProblem, Words = same.Key.Value.Words, Claims = [.. same] });

    // A period is dated by its beginning: "since Sunday evening".
    private static IEnumerable<(CitedClaim Cited, string? Words, Edtf? Date)> Dated(CheckedClaims claims) =>
    [
        .. claims.ClosureClaims.Select(claim => (CitedClaim.Of(claim), claim.DateText, claim.DateEdtf)),
        .. claims.FigureClaims.Select(claim => (CitedClaim.Of(claim), claim.PeriodText, claim.PeriodEdtf?.First is { } first ? Edtf.Day(first) : null)),
        .. claims.EventClaims.Select(claim => (CitedClaim.Of(claim), claim.DateText, claim.DateEdtf)),
    ];

    private static (bool IsProblem, string Words)? Of(string words, Edtf date, DateOnly published)
    {
        var named = Word().Matches(words).Select(match => match.Value).Where(s_days.ContainsKey).Select(word => s_days[word]).ToHashSet();
        if (named.Count == 0 || date.DayCount is null or > 366) return null;

        var fits = date.Days().Any(day => named.Contains(day.DayOfWeek));
        if (fits && Month().IsMatch(words)) return null;
        var day = date.IsDay ? date.First!.Value : (DateOnly?)null;
        if (!fits) return (true, $"“{words}” does not fit {date.ToWords()}{(day is null ? "" : $", which is a {DateWords.Weekday(day.Value)}")}.");
        var read = day is { } only ? DateWords.Write(only, only.Year == published.Year ? "d MMMM" : "d MMMM yyyy") : date.ToWords();
        return (false, $"“{words}”, read from {DateWords.Weekday(published)} {DateWords.Long(published)}, is {read}.");
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Month();
}
