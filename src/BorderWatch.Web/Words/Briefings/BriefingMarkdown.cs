using System.Text;
using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;
using BorderWatch.Web.Components.Tables;
using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Words.Briefings;

/// <summary>A whole briefing as Markdown, with its notes as Markdown's footnotes.</summary>
public static class BriefingMarkdown
{
    /// <param name="permalink">The address of the briefing, with nothing left to defaults.</param>
    /// <param name="picture">Makes the address of a chart's picture from its path: Markdown holds no drawing of its own.</param>
    public static string Of(BriefingText briefing, string permalink, Func<string, string> picture)
    {
        var text = new StringBuilder();
        Paragraph($"# {Escape(briefing.Heading)}");
        Paragraph($"**{Escape(briefing.Finding)}** {Escape(briefing.Chosen)}");
        foreach (var paragraph in briefing.Note) Paragraph(Escape(paragraph));
        if (briefing.LeftOut is { } left) Paragraph(Escape(left));
        foreach (var block in briefing.Filter.Shown)
        {
            Paragraph($"## {Escape(BlockWords.Name(block, briefing.Facts))}");
            foreach (var part in Block(briefing, block, picture)) Paragraph(part);
        }

        Paragraph($"{Escape(briefing.Rule)} Reports, not instructions: nothing here says whether a crossing is open today.");
        Paragraph($"<{permalink}>");
        foreach (var (number, place) in briefing.Notes.All) text.Append($"[^{number}]: {Escape(briefing.Citations.Of(place))}\n");
        return text.ToString();

        void Paragraph(string words) => text.Append(words).Append("\n\n");
    }

    private static IEnumerable<string> Block(BriefingText briefing, string block, Func<string, string> picture) => block switch
    {
        BriefingBlocks.Headlines => [List(briefing.Headlines.Select(Headline)), $"Counted from the claims of these notes:{Marks(briefing, briefing.Counted())}"],
        BriefingBlocks.Sentences => [Sentences(briefing, briefing.ClosureSentences), "### Reported figures", Sentences(briefing, briefing.FigureSentences)],
        BriefingBlocks.Timeline => [$"![Closure timeline](<{picture("/closures.svg")}>){Marks(briefing, briefing.Drawn())}"],
        BriefingBlocks.Closures => [Closures(briefing)],
        BriefingBlocks.Figures => [Figures(briefing)],
        BriefingBlocks.Conflicts => [Conflicts(briefing)],
        BriefingBlocks.Events => Events(briefing),
        BriefingBlocks.Sources => [Sources(briefing)],
        _ => Port(briefing, briefing.Port(BriefingBlocks.PortOf(block)!)),
    };

    private static string Headline(Headline headline) =>
        $"**{Escape($"{headline.Number}{(headline.Unit is null ? "" : $" {headline.Unit}")} {headline.What}")}** {Escape(headline.Range)}{(headline.OverReadings is null ? "" : $" {Escape(headline.OverReadings)}")}";

    private static string Sentences(BriefingText briefing, IEnumerable<CitedSentence> sentences) => List(sentences.Select(sentence => sentence.Text.ToMarkdown(briefing.Notes)));

    private static string Closures(BriefingText briefing) => Table(
        ["Port", "Crossing", "Closed to", $"On {DateWords.Long(briefing.AsOf)}", "Began", "EDTF", "Ended", "Notes"],
        briefing.Closures.Select(row => new[]
        {
            Escape($"{row.Port}, {StateNames.Of(row.State)}"), Escape(Sentence.Capital(row.CrossingWords)), row.ClosureType, Escape(ClosureWords.Status(row)),
            Escape(ClosureWords.Began(row)), Escape(row.Start.Date?.ToString() ?? ""), Escape(ClosureWords.Ended(row)), Marks(briefing, BriefingText.Of(row)),
        }));

    private static string Figures(BriefingText briefing) => Table(
        ["Figure", "Says", "According to", "Notes"],
        briefing.Figures.Select(claim => new[]
        {
            Escape(Data.Figures.FigureName.Of(claim)), Escape(FigureWords.Value(claim)), Escape($"{claim.Publisher}{(claim.Attribution is null ? "" : $", citing {claim.Attribution}")}"),
            Marks(briefing, BriefingText.Of([claim])),
        }));

    private static string Conflicts(BriefingText briefing) => Table(
        ["Subject", "Field", "Said", "Apart"],
        briefing.Conflicts.Select(row => new[]
        {
            Escape(row.Subject), Escape(ConflictWords.Field(row.Field)),
            string.Join("; ", row.Values.Select(value => Escape(ConflictWords.Value(row, value)) + Marks(briefing, BriefingText.Of(value)))), Escape(ConflictWords.Spread(row)),
        }));

    private static IEnumerable<string> Events(BriefingText briefing) => EventGroup.Of(briefing.Events, new EventFilter()).SelectMany(group => new[]
    {
        $"### {Escape(group.Heading)}",
        List(group.Events.Select(row => $"{Escape(row.Title)} ({Escape(EventWords.Date(row))}{(row.IsLikely ? $"; {EventWords.Likely}" : "")}){Marks(briefing, BriefingText.Of(row))}")),
    });

    private static string Sources(BriefingText briefing) => Table(
        ["Publisher", "Title", "Published", "Date is", "Origins"],
        briefing.Sources.Select(source => new[] { Escape(source.Publisher), Escape(source.Title), Escape(source.PublishedEdtf.ToWords()), Escape(source.PublishedBasis), Escape(string.Join(", ", source.Origins)) }));

    private static IEnumerable<string> Port(BriefingText briefing, BriefingPort port) =>
        [$"**{Escape(PortWords.Title(port.Port.Port, port.Closures, briefing.AsOf))}.** {Escape(PortWords.Place(port.Port))}", Sentences(briefing, BriefingText.Sentences(port))];

    private static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? "None." : string.Join('\n', all.Select(item => $"- {item}"));
    }

    private static string Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return "None.";
        return string.Join('\n', [Row(head), Row([.. head.Select(_ => "---")]), .. all.Select(Row)]);
    }

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Marks(BriefingText briefing, CitedPart part) => string.Concat(briefing.Notes.NumbersOf(part).Select(number => $"[^{number}]"));

    private static string Escape(string text) => MarkdownText.Escape(text);
}
