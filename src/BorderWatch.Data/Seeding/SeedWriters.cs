using BorderWatch.Data.Seeding.Writers;

namespace BorderWatch.Data.Seeding;

/// <summary>A writer per seed file.</summary>
internal static class SeedWriters
{
    /// <summary>Those of records, in the order in which their tables can be filled; they are emptied in reverse.</summary>
    public static IReadOnlyList<RecordWriter> Records { get; } =
    [
        new PortWriter(), new OriginWriter(), new SourceWriter(), new ClosureWriter(), new ClosureClaimWriter(), new ClaimClosureWriter(), new FigureWriter(),
        new FigurePortWriter(), new FigureClaimWriter(), new EventWriter(), new EventClaimWriter(),
    ];

    /// <summary>Of every table that packs fill, in that order.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. ForLoad().Select(writer => writer.Table)];

    /// <summary>For one load of one pack: some keep count of its rows.</summary>
    public static IReadOnlyList<SeedWriter> ForLoad() => [.. Records, new VocabularyWriter(), new ConflictNoteWriter(), new ConflictValueWriter()];

    /// <param name="table">Name of a seed file without its ending.</param>
    public static RecordWriter Of(string table) => Records.First(writer => writer.Shape.Name == table);
}
