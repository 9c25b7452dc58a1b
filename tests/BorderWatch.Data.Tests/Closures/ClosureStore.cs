using BorderWatch.Data.Closures;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Closures;

/// <summary>Four closures at three ports, so different that every condition and every order tells them apart.</summary>
public sealed class ClosureStore() : PackStore(pack => pack
    .Port("alpha", "TX", -100, "Alpha")
    .Port("beta", "CA", -117, "Beta")
    .Port("gamma", "AZ", -112, "Gamma Él")
    .Source("news-1", "2023-12-20", "First 100% News")
    .Source("news-2", "2023-12-21", "Second News")
    .Source("agency-3", "2023-12-22", "Third_Agency", kind: "agency")

    // Began on 18 or 19 December, 1 of 2 origins each, and ended on the 22nd.
    .Closure("alpha", "rail")
    .ClosureClaim("news-1.p1.1", "alpha-rail", date: "2023-12-18", words: "on Monday", crossing: "rail bridge")
    .ClosureClaim("news-2.p1.1", "alpha-rail", date: "2023-12-19", words: "on Tuesday")
    .ClosureClaim("agency-3.n1", "alpha-rail", "ended", "2023-12-22")

    // Closed by 20 December; no source dates it.
    .Closure("alpha", "vehicle")
    .ClosureClaim("news-1.p2.1", "alpha-vehicle", "observed", crossing: "Bridge I")
    .ClosureClaim("news-2.p2.1", "alpha-vehicle:inferred", "observed", place: "a port in Texas")

    // About 1 to 10 December.
    .Closure("beta", "pedestrian")
    .ClosureClaim("news-2.p3.1", "beta-pedestrian", date: "2023-12-01~", words: "at the month's start", place: "Beta\\West")
    .ClosureClaim("agency-3.n2", "beta-pedestrian", "ended", "2023-12-10")

    // Only taken to be this one.
    .Closure("gamma", "cargo")
    .ClosureClaim("agency-3.n3", "gamma-cargo:inferred", date: "2023-12-15")

    // About none of them.
    .ClosureClaim("news-1.p9.1", null, "observed", place: "two ports"))
{
    public ClosureQueries Queries => new(Database);

    public ClosureFilter Filter(string query) => Filter<ClosureFilter>(query);
}
