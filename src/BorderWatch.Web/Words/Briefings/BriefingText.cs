using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Sources;
using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Words.Briefings;

/// <summary>A briefing in words, for the page and for Markdown: its heading, what each block says, and one set of notes over all blocks.</summary>
public sealed class BriefingText
{
    /// <summary>Of closures, figures, conflicts and events each: more nobody prints, and what is left out is said.</summary>
    public const int MostRows = 15;

    public BriefingText(BriefingFilter filter, StoreFacts facts, BriefingContent content, DateOnly seenOn)
    {
        (Filter, Facts, Content) = (filter, facts, content);
        Citations = new Citations(content.Sources, seenOn);
        Closures = [.. content.List.Rows.Take(MostRows)];
        Figures = [.. content.Figures.GroupBy(claim => claim.FigureId).Take(MostRows).SelectMany(figure => figure)];
        Conflicts = [.. content.Conflicts.Take(MostRows)];
        Events = [.. content.Events.Take(MostRows)];
        ClosureSentences = [.. Closures.Select(Sentence)];
        FigureSentences = SentencesOf(Figures);
        Notes = new Footnotes(filter.Shown.SelectMany(TextsOf));
        var cited = content.List.Claims.Select(claim => claim.SourceId).Concat(Notes.All.Select(note => note.Place.SourceId)).ToHashSet(StringComparer.Ordinal);
        Sources = [.. content.Sources.Where(source => cited.Contains(source.SourceId))];
        Headlines = Words.Headlines.From(content.List.Rows, filter.Chosen, AsOf, content.Daily, content.Contested);
    }

    public BriefingFilter Filter { get; }

    public StoreFacts Facts { get; }

    public BriefingContent Content { get; }

    public Citations Citations { get; }

    /// <summary>Over all blocks, in the order in which these first cite.</summary>
    public Footnotes Notes { get; }

    public IReadOnlyList<ClosureRow> Closures { get; }

    public IReadOnlyList<FigureClaimRow> Figures { get; }

    public IReadOnlyList<ConflictRow> Conflicts { get; }

    public IReadOnlyList<EventRow> Events { get; }

    public IReadOnlyList<CitedSentence> ClosureSentences { get; }

    public IReadOnlyList<CitedSentence> FigureSentences { get; }

    public DateOnly AsOf => Filter.View.AsOfDay(Facts);

    public DateOnly KnownOn => Filter.View.KnownDay(Facts);

    /// <summary>The analyst's own, or "Closures at US–Mexico ports of entry, as reported to 22 December 2023".</summary>
    public string Heading => Filter.Heading ?? $"{Alone}{(Alone.Length == 0 ? "Closures" : "closures")} at US–Mexico ports of entry, as reported to {DateWords.Long(KnownOn)}";

    /// <summary>"Five closures at four ports are reported."</summary>
    public string Finding => $"{Alone}{OverviewTitle.Of(Content.List.Rows, AsOf)}.";

    public string Chosen => $"{Filter.Describe(Facts)} {Filter.View.Describe(Facts)}.";

    /// <summary>The paragraphs of the analyst's note.</summary>
    public IReadOnlyList<string> Note => Filter.Note?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>What the briefing leaves out because there is too much of it; null where it is whole.</summary>
    public string? LeftOut
    {
        get
        {
            var figures = Content.Figures.Select(claim => claim.FigureId).Distinct().Count();
            (int Count, string What)[] all = [(Content.List.Rows.Count, "closure"), (figures, "figure"), (Content.Conflicts.Count, "open conflict"), (Content.Events.Count, "event")];
            var more = all.Where(kind => kind.Count > MostRows).Select(kind => FilterWords.Count(kind.Count, kind.What)).ToList();
            return more.Count == 0 ? null : $"Of {Words.Sentence.And(more)} the first {MostRows} each are here: choose fewer ports or sources for a briefing that has all of them.";
        }
    }

    /// <summary>Which reading makes the dates, and by what rule.</summary>
    public string Rule => $"{Filter.View.ReadAs.Words}: {Filter.View.ReadAs.Definition}";

    /// <summary>The sources of what is chosen and of every note.</summary>
    public IReadOnlyList<SourceRow> Sources { get; }

    public IReadOnlyList<Headline> Headlines { get; }

    private string Alone => ReadingWords.Alone(Filter.View.ReadAs);

    /// <summary>Where the claims behind the headline numbers stand.</summary>
    public CitedPart Counted() => new("", [.. Closures.SelectMany(row => row.HeardClaims).Select(CitedPlace.Of).Concat(Content.Daily.Take(MostRows).Select(CitedPlace.Of)).Distinct()]);

    public CitedPart Drawn() => new("", [.. Closures.SelectMany(row => row.Claims).Where(claim => claim.DateEdtf is not null).Select(CitedPlace.Of).Distinct()]);

    /// <summary>Where a closure's own claims stand, and those that name no port.</summary>
    public static CitedPart Of(ClosureRow row) => new("", [.. row.StatedClaims.Concat(row.InferredClaims.Where(claim => row.SourcesInferred.Contains(claim.SourceId))).Select(CitedPlace.Of).Distinct()]);

    public static CitedPart Of(IEnumerable<FigureClaimRow> claims) => new("", [.. claims.Select(CitedPlace.Of).Distinct()]);

    public static CitedPart Of(ConflictValue value) => new("", [.. value.Claims.Select(CitedPlace.Of).Distinct()]);

    public static CitedPart Of(EventRow row) => new("", [.. row.Claims.Select(CitedPlace.Of).Distinct()]);

    public BriefingPort Port(string slug) => Content.Ports.First(port => port.Port.PortSlug == slug);

    /// <summary>Everything said of a port: its closures, then its figures.</summary>
    public static IReadOnlyList<CitedSentence> Sentences(BriefingPort port) => [.. port.Closures.Select(Sentence), .. SentencesOf(port.Figures)];

    private static CitedSentence Sentence(ClosureRow row) => new(row.ClosureId, row.Title, Cited.ClosureSentences.Of(row));

    private static IReadOnlyList<CitedSentence> SentencesOf(IEnumerable<FigureClaimRow> claims) =>
        [.. claims.GroupBy(claim => claim.FigureId).Select(figure => new CitedSentence(figure.Key, FigureName.Of(figure.First()), Cited.FigureSentences.Of(figure)))];

    private IEnumerable<CitedText> TextsOf(string block) => block switch
    {
        BriefingBlocks.Headlines => [CitedText.Of(Counted())],
        BriefingBlocks.Sentences => ClosureSentences.Concat(FigureSentences).Select(sentence => sentence.Text),
        BriefingBlocks.Timeline => [CitedText.Of(Drawn())],
        BriefingBlocks.Closures => Closures.Select(row => CitedText.Of(Of(row))),
        BriefingBlocks.Figures => Figures.Select(claim => CitedText.Of(Of([claim]))),
        BriefingBlocks.Conflicts => Conflicts.SelectMany(row => row.Values).Select(value => CitedText.Of(Of(value))),
        BriefingBlocks.Events => Events.Select(row => CitedText.Of(Of(row))),
        BriefingBlocks.Sources => [],
        _ => Sentences(Port(BriefingBlocks.PortOf(block)!)).Select(sentence => sentence.Text),
    };
}
