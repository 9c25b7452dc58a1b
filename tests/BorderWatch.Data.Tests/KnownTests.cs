using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Tests.Editing;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests;

/// <summary>As known on a day: what was published later does not exist, anywhere; what was published by then is all there.</summary>
public sealed class KnownTests : IAsyncLifetime
{
    private TestDatabase _store = null!;
    private StoreFacts _facts = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestDatabase.SeededAsync(supplement: true);
        _facts = await new StoreFactQueries(_store.Database).GetAsync(Ct);
    }

    [Theory]
    [InlineData("2023-09-20")] // before the first
    [InlineData("2023-11-30")]
    [InlineData("2023-12-21")]
    [InlineData("2023-12-24")] // no day of publication
    [InlineData("2024-01-26")]
    [InlineData("2024-01-27")] // the newest
    public async Task Queries_OfADay_HaveWhatWasPublishedByThen(string known)
    {
        var day = DateOnly.Parse(known, System.Globalization.CultureInfo.InvariantCulture);
        var view = new Viewpoint { Known = day };
        var (closures, figures, events, sources) = (new ClosureQueries(_store.Database), new FigureQueries(_store.Database), new EventQueries(_store.Database), new SourceQueries(_store.Database));

        var list = await closures.ListAsync(new() { View = view }, _facts, Ct);

        Assert.Equal(
            (await closures.ClaimsAsync(new(), Ct)).Where(claim => claim.PublishedOn <= day).Select(claim => claim.ClaimId),
            list.Claims.Select(claim => claim.ClaimId));
        Assert.Equal(list.Claims.Select(claim => claim.ClaimId), (await closures.ClaimsAsync(new() { View = view }, Ct)).Select(claim => claim.ClaimId));
        Assert.Equal(
            (await figures.ClaimsAsync(new(), Ct)).Where(claim => claim.PublishedOn <= day).Select(claim => claim.ClaimId),
            (await figures.ClaimsAsync(new() { View = view }, Ct)).Select(claim => claim.ClaimId));
        Assert.Equal(
            (await events.ClaimsAsync(new(), Ct)).Where(claim => claim.PublishedOn <= day).Select(claim => claim.ClaimId),
            (await events.ClaimsAsync(new() { View = view }, Ct)).Select(claim => claim.ClaimId));
        Assert.Equal(
            (await sources.ListAsync(new(), Ct)).Where(source => source.PublishedOn <= day).Select(source => source.SourceId),
            (await sources.ListAsync(new() { View = view }, Ct)).Select(source => source.SourceId));

        // Closures and events are those that somebody had written of, each with the claims of then and derived from them alone.
        Assert.All(list.Rows, row =>
        {
            Assert.NotEmpty(row.Claims);
            Assert.All(row.Claims, claim => Assert.True(claim.PublishedOn <= day));
            Assert.Equal(Consensus.Start(row.Claims.Select(claim => DatedClaim.From(claim, row.ClosureId))).Date, row.Start.Date);
            Assert.Equal(day, row.KnownOn);
        });
        Assert.Equal(list.Claims.SelectMany(claim => claim.ClosureLinks).Select(link => link.ClosureId).ToHashSet(), list.Rows.Select(row => row.ClosureId).ToHashSet());
        var eventRows = await events.ListAsync(new() { View = view }, Ct);
        Assert.All(eventRows, row => Assert.All(row.Claims, claim => Assert.True(claim.PublishedOn <= day)));
        Assert.Equal((await events.ClaimsAsync(new() { View = view }, Ct)).Select(claim => claim.EventId).ToHashSet(), eventRows.Select(row => row.EventId).ToHashSet());
    }

    [Theory]
    [InlineData("source=afp-2023-12-22")]
    [InlineData("q=bridge")]
    [InlineData("q=AFP&source=afp-2023-12-22")]
    public async Task Closures_ByAClaimThatCameLater_AreNotFound(string query)
    {
        var filter = ClosureFilter.Parse($"{query}&known=2023-12-21", _facts, out _) with { Sources = new(["afp-2023-12-22"]) };

        var list = await new ClosureQueries(_store.Database).ListAsync(filter, _facts, Ct);

        Assert.Empty(list.Rows);
        Assert.Empty(list.Claims);
    }

    [Fact]
    public async Task Closures_OfManyDays_AreEachDerivedFromTheirOwnClaims()
    {
        var queries = new ClosureQueries(_store.Database);
        var days = _facts.Sources.Select(source => source.PublishedOn).Distinct().ToList();

        // Twice round, so that days that were let go are read again.
        foreach (var day in days.Concat(days))
        {
            var list = await queries.ListAsync(new() { View = new() { Known = day } }, _facts, Ct);
            Assert.True(list.Claims.All(claim => claim.PublishedOn <= day));
            Assert.Equal(list.Claims.Count, list.Claims.Select(claim => claim.ClaimId).Distinct().Count());
        }
    }

    [Fact]
    public async Task Closures_OfASourceAddedByHand_CountFromItsPublicationOn()
    {
        var earlier = new Viewpoint { Known = new(2024, 1, 27) };
        var before = await new ClosureQueries(_store.Database).FindAsync("eagle-pass-rail", earlier, _facts, Ct);
        await using var edited = new EditedStore(await TestDatabase.SeededAsync(supplement: true));

        await edited.WriteAsync(Cells.Story("late-2024-02-01", "eagle-pass-rail", published: "2024-02-01", date: "2023-12-17"));

        var (claims, after) = (new ClosureQueries(edited.Store.Database), await new StoreFactQueries(edited.Store.Database).GetAsync(Ct));
        var then = await claims.FindAsync("eagle-pass-rail", earlier, after, Ct);
        Assert.Equal((before!.Start.Date?.ToString(), before.Claims.Count), (then!.Start.Date?.ToString(), then.Claims.Count));
        Assert.Equal(before.Claims.Count + 1, (await claims.FindAsync("eagle-pass-rail", new(), after, Ct))!.Claims.Count);
        Assert.DoesNotContain(await new SourceQueries(edited.Store.Database).ListAsync(new() { View = earlier }, Ct), source => source.SourceId == "late-2024-02-01");
    }

    public async ValueTask DisposeAsync() => await _store.DisposeAsync();
}
