using BorderWatch.Data.Closures;
using BorderWatch.Data.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Closures;

/// <summary>Filters choose rows and never change a derived value: random filters on the repository's seed.</summary>
public sealed class ClosureFilterPropertyTests(SeededStore store) : IClassFixture<SeededStore>
{
    private const int Runs = 100;

    private readonly Dictionary<string, ClosureList> _lists = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListAsync_AnyFilter_KeepsRowsAsTheyAreWithoutIt()
    {
        var queries = new ClosureQueries(store.Articles.Database);

        foreach (var filter in Gen.Sample(Filters(), Runs))
        {
            var all = (await queries.ListAsync(new() { View = filter.View }, store.Facts, Ct)).Rows.ToDictionary(row => row.ClosureId, Text);
            var list = await queries.ListAsync(filter, store.Facts, Ct);
            Assert.All(list.Rows, row => Assert.Equal(all[row.ClosureId], Text(row)));
        }
    }

    [Fact]
    public async Task ListAsync_AnyFilter_KeepsWhatEachOfItsConditionsKeeps()
    {
        var queries = new ClosureQueries(store.Articles.Database);

        foreach (var filter in Gen.Sample(Filters(), Runs))
        {
            var kept = await IdsAsync(queries, filter);
            var (rows, claims) = await IdsAsync(queries, new() { View = filter.View });
            foreach (var part in Parts(filter))
            {
                var one = await IdsAsync(queries, part.At(filter.View));
                rows.IntersectWith(one.Rows);
                claims.IntersectWith(one.Claims);
            }

            Assert.True(rows.SetEquals(kept.Rows), $"{filter.ToQuery()}: {string.Join(' ', rows)} against {string.Join(' ', kept.Rows)}");
            Assert.Subset(claims, kept.Claims);
        }
    }

    [Fact]
    public async Task FindAsync_AnyClosure_IsTheRowOfTheList()
    {
        var queries = new ClosureQueries(store.Articles.Database);

        var list = await queries.ListAsync(new(), store.Facts, Ct);

        foreach (var row in list.Rows)
            Assert.Equal(Text(row), Text((await queries.FindAsync(row.ClosureId, new Viewpoint(), store.Facts, Ct))!));
    }

    /// <summary>
    /// Port, type and state must hold of one closure together, so only rows, not claims, are an exact intersection. Source and
    /// text must hold of one claim together, so they are one condition.
    /// </summary>
    private static IEnumerable<ClosureFilter> Parts(ClosureFilter filter) =>
        [new() { Ports = filter.Ports }, new() { Types = filter.Types }, new() { States = filter.States }, new() { From = filter.From }, new() { To = filter.To }, new() { Sources = filter.Sources, Text = filter.Text }];

    private Gen<ClosureFilter> Filters() =>
        from ports in FilterSamples.Ids(store.Facts.Ports.Select(port => port.Slug))
        from types in FilterSamples.Ids(ClosureTypes.All)
        from states in FilterSamples.Ids(store.Facts.States)
        from sources in FilterSamples.Ids(store.Facts.Sources.Select(source => source.SourceId))
        from range in FilterSamples.Ranges
        from text in Gen.Elements(null, null, null, "rail", "pass", "e", "%", "_", "tuesday", "usa today", "'")
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(ClosureFilter.SortColumns)
        from narrow in Gen.ArrayOf(Gen.Elements(true, false, false), 4)
        select new ClosureFilter
        {
            Ports = narrow[0] ? ports : IdList.None,
            Types = narrow[1] ? types : IdList.None,
            States = narrow[2] ? states : IdList.None,
            Sources = narrow[3] ? sources : IdList.None,
            From = range.From, To = range.To, Text = text, View = view, Sort = sort,
        };

    private async Task<(HashSet<string> Rows, HashSet<string> Claims)> IdsAsync(ClosureQueries queries, ClosureFilter filter)
    {
        if (!_lists.TryGetValue(filter.ToQuery(), out var list)) _lists[filter.ToQuery()] = list = await queries.ListAsync(filter, store.Facts, Ct);
        return ([.. list.Rows.Select(row => row.ClosureId)], [.. list.Claims.Select(claim => claim.ClaimId)]);
    }

    /// <summary>Every value of a row, derived or read, as one text.</summary>
    private static string Text(ClosureRow row) => string.Join('\n', [
        row.ClosureId, row.PortCode, row.PortSlug, row.Port, row.State, row.ClosureType, row.Title, row.Status, row.Reading, $"{row.AsOf:O} {row.KnownOn:O}",
        ClaimText.Of(row.Start), ClaimText.Of(row.End), string.Join(' ', row.SourcesStated), string.Join(' ', row.SourcesInferred), row.BeganQualifier ?? "",
        .. row.Claims.Select(claim => (claim with { ClosureLinks = [] }) + string.Join(' ', claim.ClosureLinks)),
    ]);
}
