using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Conflicts.Lints;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>The register and the checks of a store, put together as the site does.</summary>
internal static class Registers
{
    public static ConflictQueries Register(this Database database) => new(database, new StoreFactQueries(database), new ClosureQueries(database), new FigureQueries(database));

    public static LintQueries Checks(this Database database) =>
        new(database, new StoreFactQueries(database), new ClosureQueries(database), new FigureQueries(database), new EventQueries(database));
}
