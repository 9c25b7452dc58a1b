using BorderWatch.Data.Drafts;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Tests.Drafts;

public sealed class MatchingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OfAsync_ThirdVote_SaysWhatTheStartBecomes()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();

        var match = (await store.Matching.OfAsync(draft, Ct))[1];

        var target = Assert.Single(match.Targets);
        Assert.Equal(("eagle-pass-rail", "Eagle Pass rail", false, 8, "stated"), (target.Key, target.Name, target.IsNew, target.Claims, target.Link));
        var effect = Assert.Single(match.Effects);
        Assert.Equal((Moment.Start, "[2023-12-18,2023-12-19]", "2023-12-18"), (effect.Moment, effect.Before.Date?.ToString(), effect.After.Date?.ToString()));
        Assert.Equal((3, 4), (effect.Before.OriginsDated, effect.After.OriginsDated));
    }

    [Fact]
    public async Task OfAsync_WhatItForetells_IsWhatAcceptingDoes()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        var foretold = (await store.Matching.OfAsync(draft, Ct)).Values.SelectMany(match => match.Effects).ToDictionary(effect => (effect.ClosureId, effect.Moment), effect => effect.After.Date?.ToString());
        Assert.Equal(2, foretold.Count);

        await store.AcceptedAsync(draft, draft.Claims.Take(3));

        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);
        foreach (var ((closure, moment), date) in foretold)
        {
            var row = await new Data.Closures.ClosureQueries(store.Database).FindAsync(closure, new(), facts, Ct);
            Assert.Equal(date, (moment == Moment.Start ? row!.Start : row!.End).Date?.ToString());
        }
    }

    [Fact]
    public async Task OfAsync_Figure_SaysWhichItJoinsAndItsRange()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();

        var target = Assert.Single((await store.Matching.OfAsync(draft, Ct))[3].Targets);

        Assert.Equal(("people-per-day", false, 2, (10_000m, 10_000m)), (target.Key, target.IsNew, target.Claims, target.After!.Value));
    }

    [Fact]
    public async Task OfAsync_Event_BeginsOneUntilItIsSaidWhichItIs()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        var target = await TargetAsync(draft);
        Assert.Equal(("President Biden spoke with President López Obrador of Mexico", true, 0), (target.Name, target.IsNew, target.Claims));
        Assert.StartsWith("No event in the store has this title", target.Why, StringComparison.Ordinal);

        draft = await store.SavedAsync(draft, draft.Claims[3], draft.Claims[3].Fields with { EventTitle = "Biden and López Obrador speak by phone" });
        target = await TargetAsync(draft);
        Assert.Equal(("biden-lopez-obrador-call", false, "An event with this title is in the store."), (target.Key, target.IsNew, target.Why));

        draft = await store.SavedAsync(draft, draft.Claims[3], draft.Claims[3].Fields with { EventTitle = null, EventId = "biden-asks-for-call" });
        target = await TargetAsync(draft);
        Assert.Equal(("biden-asks-for-call", false, "The reviewer chose it."), (target.Key, target.IsNew, target.Why));

        async Task<MatchTarget> TargetAsync(Draft of) => Assert.Single((await store.Matching.OfAsync(of, Ct))[4].Targets);
    }

    [Fact]
    public async Task OfAsync_PortWithoutSuchAClosure_BeginsOne()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync("CBP closed the rail bridge in Laredo on Dec. 18, 2023.", ReviewedStore.Head(published: "2023-12-20"));

        var match = (await store.Matching.OfAsync(draft, Ct))[1];

        Assert.Equal(("laredo-rail", true, 0), (match.Targets[0].Key, match.Targets[0].IsNew, match.Targets[0].Claims));
        Assert.Equal((null, "2023-12-18"), (match.Effects[0].Before.Date?.ToString(), match.Effects[0].After.Date?.ToString()));
    }

    [Fact]
    public async Task OfAsync_UnnamedPort_OffersClosuresOfItsStateAndTraffic()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync("CBP closed an unnamed vehicle crossing in Arizona on Dec. 18, 2023.", ReviewedStore.Head(published: "2023-12-20"));

        var match = (await store.Matching.OfAsync(draft, Ct))[1];

        Assert.Empty(match.Targets);
        Assert.Equal([("lukeville", "vehicle")], match.Choices.Select(choice => (choice.PortSlug, choice.ClosureType)));
        Assert.Contains("Arizona", match.Choices[0].Why, StringComparison.Ordinal);

        draft = await store.SavedAsync(draft, draft.Claims[0], draft.Claims[0].Fields with { PortSlug = "lukeville", Types = new(["vehicle"]) });
        match = (await store.Matching.OfAsync(draft, Ct))[1];
        Assert.Equal(("lukeville-vehicle", "inferred"), (match.Targets[0].Key, match.Targets[0].Link));
        Assert.Empty(match.Effects); // an inference changes no date
    }

    [Fact]
    public async Task OfAsync_AlreadySaidByItsSource_NamesTheClaim()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync("CBP closed the rail bridge in Eagle Pass on Dec. 18.", ReviewedStore.Head("USA TODAY", "2023-12-21") with { SourceId = "usa-today-2023-12-21" });

        var match = (await store.Matching.OfAsync(draft, Ct))[1];

        Assert.Equal(["usa-today-2023-12-21.p7.1"], match.Same);
    }

    [Theory]
    [InlineData("Monday", "“Monday” is no EDTF date")]
    [InlineData("2023-12-18/2023-12-20", "is a period")]
    public async Task OfAsync_DateThatIsNone_SaysSo(string date, string problem)
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        draft = await store.SavedAsync(draft, draft.Claims[0], draft.Claims[0].Fields with { DateEdtf = date });

        var match = (await store.Matching.OfAsync(draft, Ct))[1];

        Assert.False(match.CanBeAccepted);
        Assert.Contains(problem, Assert.Single(match.Problems), StringComparison.Ordinal);
    }
}
