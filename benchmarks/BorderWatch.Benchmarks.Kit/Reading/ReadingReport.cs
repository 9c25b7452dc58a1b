using System.Globalization;
using System.Text;

namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>A score as Markdown.</summary>
public static class ReadingReport
{
    public static string Write(ReadingScore score, bool withDetails)
    {
        var text = new StringBuilder($"## {score.Set.Name}\n\n");
        if (score.Set.Missing is { } missing) return text.Append(CultureInfo.InvariantCulture, $"Skipped: {missing}\n").ToString();

        var words = score.Set.Articles.Count == 1 ? "article" : "articles";
        text.Append(CultureInfo.InvariantCulture, $"{score.Set.Articles.Count} {words}; {score.Repeated} claims were said again and are not counted.\n\n");
        text.Append("| | precision | recall | F1 | right | found | labelled |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        Row(text, "closures and reopenings: port, mode, action", score.Closures);
        Row(text, "figures: value, unit, period", score.Figures);
        Row(text, "dates: equal", score.Dates);
        Row(text, "dates: first and last day equal", score.Bounds);
        text.Append("\n| error | number |\n| --- | --- |\n");
        foreach (var kind in Enum.GetValues<ReadingErrorKind>()) text.Append(CultureInfo.InvariantCulture, $"| {Say(kind)} | {score.Errors.Count(error => error.Kind == kind)} |\n");
        if (withDetails) Details(text, score.Errors);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, Tally tally) => text.Append(
        CultureInfo.InvariantCulture, $"| {name} | {Share(tally.Precision)} | {Share(tally.Recall)} | {Share(tally.F1)} | {tally.Right} | {tally.Found} | {tally.Labelled} |\n");

    private static void Details(StringBuilder text, IReadOnlyList<ReadingError> errors)
    {
        foreach (var group in errors.GroupBy(error => error.Kind).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Say(group.Key)}\n\n");
            foreach (var error in group) text.Append(CultureInfo.InvariantCulture, $"- {error.Article} p{error.Paragraph}: {error.Claim} (“{error.Words}”)\n");
        }
    }

    private static string Say(ReadingErrorKind kind) => kind switch
    {
        ReadingErrorKind.Missed => "missed",
        ReadingErrorKind.MadeUp => "made up",
        ReadingErrorKind.WrongPort => "wrong port",
        ReadingErrorKind.WrongMode => "wrong mode",
        ReadingErrorKind.WrongAction => "wrong action",
        ReadingErrorKind.WrongValue => "wrong value",
        ReadingErrorKind.WrongUnit => "wrong unit",
        ReadingErrorKind.WrongPeriod => "wrong period",
        _ => "wrong date",
    };

    private static string Share(double? share) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";
}
