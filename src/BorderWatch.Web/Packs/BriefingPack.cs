using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Components.Charts.Files;
using BorderWatch.Web.Endpoints;

namespace BorderWatch.Web.Packs;

/// <summary>Makes the pack of a briefing: its tables, its charts, what they are and how to ask for them again, as one ZIP.</summary>
internal sealed class BriefingPack(
    PackTables packTables, ClosureQueries closures, FigureQueries figures, EventQueries events, ConflictQueries conflicts, SourceQueries sources,
    VocabularyQueries vocabularies, SnapshotQueries snapshots, ChartRenderer renderer)
{
    public async Task<byte[]> MakeAsync(BriefingFilter filter, StoreFacts facts, CancellationToken ct)
    {
        var tables = await packTables.MakeAsync(filter, facts, ct);
        List<PackFile> charts = [];
        if (filter.Shown.Contains(BriefingBlocks.Timeline))
            charts.Add(Picture("closures", await ChartDownloads.TimelineAsync(new(filter.Chosen, facts, ChartShape.Wide), closures, events, conflicts, renderer, ct)));
        if (filter.Shown.Contains(BriefingBlocks.Figures))
            charts.Add(Picture("figures", await ChartDownloads.FiguresAsync(new(PackTables.OfFigures(filter.Chosen), facts, ChartShape.Wide), figures, renderer, ct)));

        var about = new PackAbout
        {
            Heading = filter.Heading,
            Note = filter.Note,
            Filter = filter.Describe(facts),
            View = filter.View,
            AsOf = filter.View.AsOfDay(facts),
            KnownOn = filter.View.KnownDay(facts),
            Day = DayOf(filter.View.KnownDay(facts), facts),
            Permalink = "/briefing" + filter.At(filter.View.SpelledOut(facts)).ToQuery(),
            Snapshot = await snapshots.IdAsync(ct),
            Sources = await sources.ListAsync(PackTables.OfSources(filter.Chosen), ct),
            Vocabulary = await vocabularies.ListAsync(ct),
        };
        return PackZip.Write(
            [.. tables.Select(table => table.File), .. charts, PackDescriptor.Make(about, tables, charts), PackReadme.Make(about, tables, charts)], about.Day);
    }

    /// <summary>Where nothing was published yet, the newest day of the store: a pack without claims has a date too.</summary>
    private static DateOnly DayOf(DateOnly known, StoreFacts facts) =>
        facts.Sources.Select(source => source.PublishedOn).Where(day => day <= known).DefaultIfEmpty(facts.NewestPublication).Max();

    private static PackFile Picture(string name, string picture) => new($"charts/{name}.svg", System.Text.Encoding.UTF8.GetBytes(picture));
}
