using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Conflicts.Lints;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using static BorderWatch.Data.Tests.Conflicts.ConflictSamples;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>The checks on claims, on claims made for them and on the seed.</summary>
public sealed class LintTests(SeededStore seed) : IClassFixture<SeededStore>
{
    [Theory]
    [InlineData("On Tuesday", "2023-12-19", "note: “On Tuesday”, read from Friday 22 December 2023, is 19 December.")]
    [InlineData("este jueves", "2023-12-21", "note: “este jueves”, read from Friday 22 December 2023, is 21 December.")]
    [InlineData("el sábado", "2024-01-06", "note: “el sábado”, read from Friday 22 December 2023, is 6 January 2024.")]
    [InlineData("effective at 3 p.m. Monday", "2023-12-18", "note: “effective at 3 p.m. Monday”, read from Friday 22 December 2023, is 18 December.")]
    [InlineData("Monday or Tuesday", "[2023-12-18,2023-12-19]", "note: “Monday or Tuesday”, read from Friday 22 December 2023, is 18 or 19 December 2023.")]
    [InlineData("On Tuesday", "2023-12-20", "problem: “On Tuesday” does not fit 20 December 2023, which is a Wednesday.")]
    [InlineData("viernes", "2023-12-20~", "problem: “viernes” does not fit about 20 December 2023, which is a Wednesday.")]
    [InlineData("Monday, Dec. 18", "2023-12-18", null)] // the words name the day themselves
    [InlineData("Monday, Dec. 19", "2023-12-19", "problem: “Monday, Dec. 19” does not fit 19 December 2023, which is a Tuesday.")]
    [InlineData("Sundays", "2023-12-19", null)] // no weekday, a habit
    [InlineData("On Tuesday", null, null)]
    [InlineData("on Dec. 18", "2023-12-18", null)]
    public void Weekday_InTheWordsOfAClaim_IsHeldAgainstItsDate(string words, string? date, string? told)
    {
        var lints = Check([Claim("a.p1.1", date, words: words, aspect: Aspects.Ended)]);

        Assert.Equal(told is null ? [] : [told], lints.Where(lint => lint.Kind == LintKinds.Weekday).Select(Told));
    }

    [Fact]
    public void Weekday_OfAPeriod_IsHeldAgainstItsBeginning()
    {
        var lints = Check(figures: [Figure("a.p1.1", "f", 1, 1, period: "2023-12-17/2023-12-21", words: "since Sunday evening")]);

        Assert.Equal(["note: “since Sunday evening”, read from Friday 22 December 2023, is 17 December."], lints.Select(Told));
    }

    [Fact]
    public void Weekday_SaidOfTwoClosuresInOnePlace_IsToldOnce()
    {
        var lints = Check([Claim("a.p1.1", "2023-12-19", words: "On Tuesday"), Claim("a.p1.2", "2023-12-19", words: "On Tuesday"), Claim("b.p1.1", "2023-12-19", words: "On Tuesday")]);

        Assert.Equal([2, 1], lints.Select(lint => lint.Claims.Count));
    }

    [Theory]
    [InlineData(Aspects.InForceFrom, "2023-12-27", "note: Dated 27 December 2023, after its source was published on 22 December 2023: an announcement of what was to come.")]
    [InlineData(Aspects.Ended, "[2023-12-23..]", "note: Dated 23 December 2023 or later, after its source was published on 22 December 2023: an announcement of what was to come.")]
    [InlineData(Aspects.Observed, "2023-12-23", "problem: Dated 23 December 2023, after its source was published on 22 December 2023.")]
    [InlineData(Aspects.Observed, "2023-12-22", null)]
    [InlineData(Aspects.Observed, "[2023-12-22..2023-12-24]", null)] // some day of it had come
    public void AfterPublication_ClaimAboutAClosure_IsAProblemOnlyWhereItCannotBeAnnounced(string aspect, string date, string? told)
    {
        var lints = Check([Claim("a.p1.1", date, aspect)]);

        Assert.Equal(told is null ? [] : [told], lints.Select(Told));
    }

    [Theory]
    [InlineData("2023-12-27?", "note: Dated possibly 27 December 2023, after its source was published on 22 December 2023: expected, not reported.")]
    [InlineData("[2023-12-23..]", "note: Dated 23 December 2023 or later, after its source was published on 22 December 2023: expected, not reported.")]
    [InlineData("2023-12-27", "problem: Dated 27 December 2023, after its source was published on 22 December 2023.")]
    public void AfterPublication_Event_IsAProblemUnlessItIsExpected(string date, string told)
    {
        var lints = Check(events: [new EventClaimRow { ClaimId = "a.p1.1", EventId = "e", Title = "E", SourceId = "a", Publisher = "A", PublishedOn = new(2023, 12, 22), Paragraph = "1", OriginId = "a", OriginKind = "outlet", DateEdtf = Edtf.Parse(date) }]);

        Assert.Equal([told], lints.Select(Told));
    }

    [Fact]
    public void AfterPublication_Figure_IsAProblem()
    {
        var lints = Check(figures: [Figure("a.p1.1", "f", 1, 1, period: "2024-01"), Figure("a.p1.2", "g", 1, 1, period: "2023-12", place: "Beta")]);

        Assert.Equal(["problem: Dated January 2024, after its source was published on 22 December 2023."], lints.Select(Told));
    }

    [Fact]
    public void EndBeforeStart_OfAClosure_NamesTheClaimsThatSaySo()
    {
        var lints = Check([Claim("a.p1.1", "2023-12-19"), Claim("b.p1.1", "2023-12-18", Aspects.Ended)]);

        Assert.Equal(["problem: Alpha rail crossing: ended 18 December 2023, before it began, 19 December 2023."], lints.Select(Told));
        Assert.Equal(["b.p1.1", "a.p1.1"], lints[0].Claims.Select(claim => claim.ClaimId));
    }

    [Fact]
    public void EndBeforeStart_ByOneSourceAlone_IsToldWhateverTheRuleMakesOfIt()
    {
        var lints = Check([
            Claim("a.p1.1", "2023-12-21"), Claim("a.p1.2", "2023-12-20", Aspects.Ended), Claim("b.p1.1", "2023-12-18"), Claim("c.p1.1", "2023-12-18"), Claim("b.p1.2", "2023-12-22", Aspects.Ended), Claim("c.p1.2", "2023-12-22", Aspects.Ended),
        ]);

        Assert.Equal(["problem: Alpha rail crossing: by A alone, ended 20 December 2023, before it began, 21 December 2023."], lints.Where(lint => lint.Kind == LintKinds.EndBeforeStart).Select(Told));
        Assert.Equal(["a.p1.2", "a.p1.1"], lints[0].Claims.Select(claim => claim.ClaimId));
    }

    [Fact]
    public void EndBeforeStart_OfOneSourceThatTheRuleGoesBy_IsToldOnce()
    {
        var lints = Check([Claim("a.p1.1", "2023-12-19"), Claim("a.p1.2", "2023-12-18", Aspects.Ended)]);

        Assert.Equal(["problem: Alpha rail crossing: ended 18 December 2023, before it began, 19 December 2023."], lints.Select(Told));
    }

    [Theory]
    [InlineData("crossings", "people", null)]
    [InlineData("crossings", "encounters", "problem: Encounters a day, Alpha: the unit encounters does not fit the measure crossings.")]
    [InlineData("encounters", "apprehensions", null)]
    [InlineData("encounters", "people", "problem: People a day, Alpha: the unit people does not fit the measure encounters.")]
    [InlineData("losses", "USD", null)]
    [InlineData("losses", null, "problem: Losses a day, Alpha: no unit does not fit the measure losses.")]
    [InlineData("records", null, null)]
    public void Unit_OfAFigure_MustFitItsMeasure(string measure, string? unit, string? told)
    {
        var lints = Check(figures: [Figure("a.p1.1", "f", 1, 1, measure: measure, unit: unit)]);

        Assert.Equal(told is null ? [] : [told], lints.Select(Told));
    }

    [Fact]
    public void Units_OfEveryMeasure_AreKnown() =>
        Assert.All(FigureVocabulary.Measures, measure => Assert.Contains(FigureVocabulary.Units.Append(null), unit => FigureUnits.Fit(measure, unit)));

    [Fact]
    public void NoPlace_ClaimsOfEveryKind_AreCountedTogether()
    {
        var lints = Check([Claim("a.p1.1") with { Paragraph = null }, Claim("a.p1.2") with { Paragraph = null, Line = "3" }], [Figure("b.p1.1", "f", 1, 1) with { Paragraph = null }]);

        Assert.Equal(["problem: 2 claims have no paragraph: where in the source they stand was not recorded."], lints.Select(Told));
        Assert.Equal(["a.p1.1", "b.p1.1"], lints[0].Claims.Select(claim => claim.ClaimId));
    }

    [Fact]
    public void NoPort_ClaimsLinkedByInferenceOrNotAtAll_AreCounted()
    {
        var lints = Check([Claim("a.p1.1"), Claim("b.p1.1", link: Links.Inferred), Claim("c.p1.1") with { ClosureLinks = [] }]);

        Assert.Equal(["note: 2 closure claims name no port; each is linked by inference or not at all."], lints.Select(Told));
    }

    [Fact]
    public async Task Checks_OfTheArticles_FindNoProblemAndSayHowDatesWereRead()
    {
        var lints = await seed.Articles.Database.Checks().ListAsync(new ConflictFilter(), seed.Facts, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(lints, lint => lint.IsProblem);
        var tuesday = Assert.Single(lints, lint => lint.Words == "“On Tuesday”, read from Friday 22 December 2023, is 19 December.");
        Assert.Equal(["afp-2023-12-22.p7.1", "afp-2023-12-22.p7.2"], tuesday.Claims.Select(claim => claim.ClaimId));
        Assert.Contains(lints, lint => lint.Words.StartsWith("Dated possibly 27 December 2023, after", StringComparison.Ordinal) && lint.Claims[0].ClaimId == "newsnet-ap-2023-12-22.p8.1");
        Assert.Contains(lints, lint => lint.Words.StartsWith("11 closure claims name no port", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Checks_WithTheSupplement_FindOnlyThatItsParagraphsAreNotRecorded()
    {
        var facts = await new StoreFactQueries(seed.Both.Database).GetAsync(TestContext.Current.CancellationToken);

        var lints = await seed.Both.Database.Checks().ListAsync(new ConflictFilter(), facts, TestContext.Current.CancellationToken);

        Assert.Equal(["41 claims have no paragraph: where in the source they stand was not recorded."], lints.Where(lint => lint.IsProblem).Select(lint => lint.Words));
        Assert.Contains(lints, lint => lint is { Kind: LintKinds.AfterPublication, IsProblem: false } && lint.Claims[0].ClaimId == "kyma-2023-12-01.n2");
        Assert.Contains(lints, lint => lint.Words == "“este jueves”, read from Thursday 4 January 2024, is 4 January.");
    }

    [Theory]
    [InlineData("?source=the-hill-2023-12-21", "the-hill-2023-12-21")]
    [InlineData("?port=eagle-pass&source=afp-2023-12-22", "afp-2023-12-22")]
    public async Task Checks_OfAFilter_AreOfItsClaims(string query, string source)
    {
        var filter = ConflictFilter.Parse(query, seed.Facts, out _);

        var lints = await seed.Articles.Database.Checks().ListAsync(filter, seed.Facts, TestContext.Current.CancellationToken);

        Assert.NotEmpty(lints);
        Assert.All(lints.SelectMany(lint => lint.Claims), claim => Assert.Equal(source, claim.SourceId));
    }

    private static IReadOnlyList<Lint> Check(ClosureClaimRow[]? claims = null, FigureClaimRow[]? figures = null, EventClaimRow[]? events = null) => Linter.Check(new CheckedClaims
    {
        Closures = claims is null ? [] : [Closure(claims)],
        ClosureClaims = claims ?? [],
        FigureClaims = figures ?? [],
        EventClaims = events ?? [],
    });

    private static string Told(Lint lint) => $"{(lint.IsProblem ? "problem" : "note")}: {lint.Words}";
}
