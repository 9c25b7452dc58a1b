using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Tests.Drafts;

public sealed class DraftIntakeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TakeAsync_Story_KeepsTextSourceAndProposals()
    {
        await using var store = await ReviewedStore.SeededAsync();

        var draft = await store.TakeAsync();

        Assert.Equal((ReviewedStore.Story.ReplaceLineEndings("\n"), "Ana", "Valley Herald"), (draft.Text, draft.CreatedBy, draft.Head.Publisher));
        Assert.Equal(("Two bridges shut at Eagle Pass", "2023-12-20", "in text"), (draft.Head.Title, draft.Head.Published, draft.Head.PublishedBasis));
        Assert.Equal([ClaimKinds.Closure, ClaimKinds.Reopening, ClaimKinds.Figure, ClaimKinds.Event], draft.Claims.Select(claim => claim.Fields.Kind));
        var rail = draft.Claims[0].Fields;
        Assert.Equal(("eagle-pass", true, "rail", "in_force_from", "2023-12-18"), (rail.PortSlug, rail.IsPortStated, rail.Types.ToString(), rail.Aspect, rail.DateEdtf));
        var figure = draft.Claims[2].Fields;
        Assert.Equal(("crossings", "people", "southwest border", "per_day", "10000", null, "more_than"), (figure.Measure, figure.Unit, figure.Place, figure.PeriodKind, figure.ValueLow, figure.ValueHigh, figure.Qualifier));
        Assert.All(draft.Claims, claim => Assert.Equal(draft.Text![claim.Fields.Start..claim.Fields.End], claim.Fields.Evidence));
        Assert.All(draft.Claims, claim => Assert.False(claim.IsEdited));
    }

    [Fact]
    public async Task TakeAsync_Story_CountsNowhereBeforeItIsAccepted()
    {
        await using var store = await ReviewedStore.SeededAsync();
        static bool IsOther(string line) => !line.StartsWith("draft", StringComparison.Ordinal) && !line.StartsWith("sqlite_sequence", StringComparison.Ordinal);
        var before = (await StoreDump.OfAsync(store.Database)).Where(IsOther);

        await store.TakeAsync();

        Assert.Equal(before, (await StoreDump.OfAsync(store.Database)).Where(IsOther));
    }

    [Fact]
    public async Task TakeAsync_KeepTextOff_KeepsNoneOfItButTheSupportingWords()
    {
        await using var store = await ReviewedStore.SeededAsync(keepText: false);

        var draft = await store.TakeAsync(ReviewedStore.Story + "\n\nThe county fair opened under blue skies.");

        Assert.Null(draft.Text);
        Assert.Equal(4, draft.Claims.Count);
        var dump = string.Join('\n', await StoreDump.OfAsync(store.Database));
        Assert.DoesNotContain("county fair", dump, StringComparison.Ordinal);
        Assert.Contains(draft.Claims[0].Fields.Evidence, dump, StringComparison.Ordinal);
        var added = await store.Drafts.AddClaimAsync(draft.DraftId, ClaimKinds.Closure, 0, 10, Ct);
        Assert.Equal(DraftResult.Refused, added.Result);
    }

    [Fact]
    public async Task TakeAsync_CopyOfAnArticleUnderReview_ProposesItsOrigin()
    {
        await using var store = await ReviewedStore.SeededAsync();
        await store.TakeAsync(head: ReviewedStore.Head("AFP"));

        var copy = await store.TakeAsync("Posted by our staff\n\n" + ReviewedStore.Story, ReviewedStore.Head("Mirror Site"));

        Assert.Equal("afp", copy.Head.OriginId);
        Assert.Contains("AFP", Assert.Single(copy.Reading.Lints, lint => lint.Kind == ReadingLintKinds.NearDuplicate).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeAsync_AddressOfAKnownSource_JoinsIt()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var afp = await store.Edited.FindAsync("sources", "afp-2023-12-22");

        var draft = await store.TakeAsync(head: ReviewedStore.Head("AFP") with { Url = afp["url"] });

        Assert.Equal("afp-2023-12-22", draft.Head.SourceId);
        Assert.Contains(draft.Reading.Lints, lint => lint.Kind == ReadingLintKinds.KnownSource);
    }

    [Theory]
    [InlineData(ClaimKinds.Closure, "the rail bridge at Laredo went quiet on Monday", "laredo rail observed 2023-12-18")]
    [InlineData(ClaimKinds.Closure, "CBP closed the rail bridge in Laredo on Monday", "laredo rail in_force_from 2023-12-18")]
    [InlineData(ClaimKinds.Reopening, "trains rolled at Laredo again from Tuesday", "laredo rail ended 2023-12-19")]
    [InlineData(ClaimKinds.Figure, "some 4,000 migrants crossed at Roma on Monday", "  4000 2023-12-18")]
    public async Task AddMissedAsync_SelectedWords_FillsInWhatTheyName(string kind, string words, string expected)
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync($"Nothing moved, people said, for {words}, and so on.", ReviewedStore.Head(published: "2023-12-20"));
        var start = draft.Text!.IndexOf(words, StringComparison.Ordinal);

        var outcome = await store.Intake.AddMissedAsync(draft.DraftId, kind, start, start + words.Length, Ct);

        var claim = (await store.DraftAsync(draft.DraftId)).Find(outcome.ClaimNo!.Value)!;
        Assert.Equal((kind, words, start), (claim.Fields.Kind, claim.Fields.Evidence, claim.Fields.Start));
        Assert.Equal(expected, $"{claim.Fields.PortSlug} {claim.Fields.Types} {claim.Fields.Aspect}{claim.Fields.ValueLow} {claim.Fields.DateEdtf}");
    }

    [Theory]
    [InlineData("", "Ana", "", null, "no text")]
    [InlineData(" \n ", "Ana", "", null, "no text")]
    [InlineData("Text.", "", "", null, "Your name is empty")]
    [InlineData("Text.", "Ana", "Monday", null, "“Monday” is no date of publication")]
    [InlineData("Text.", "Ana", "", "ftp://x", "“ftp://x” is no address")]
    [InlineData("Text.", "Ana", "", "javascript:alert(1)", "is no address")]
    public async Task TakeAsync_BadInput_SaysWhatAndKeepsNothing(string text, string who, string published, string? url, string problem)
    {
        await using var store = await ReviewedStore.SeededAsync();

        var outcome = await store.Intake.TakeAsync(new() { Text = text, Who = who, Head = new() { Published = published.Length == 0 ? null : published, Url = url } }, Ct);

        Assert.Equal(DraftResult.Refused, outcome.Result);
        Assert.Contains(problem, Assert.Single(outcome.Problems), StringComparison.Ordinal);
        Assert.Empty(await store.Drafts.ListAsync(Ct));
    }

    [Fact]
    public async Task TakeAsync_TooLong_IsRefused()
    {
        await using var store = await ReviewedStore.SeededAsync();

        var outcome = await store.Intake.TakeAsync(new() { Text = new string('a', DraftIntake.LongestText + 1), Who = "Ana", Head = new() }, Ct);

        Assert.Contains("5,000,001 characters", Assert.Single(outcome.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CBP closed the rail bridge in Eagle Pass on Dec. 18, 2023.\r\n\r\nMore \ud83d than \udc00 10,000 migrants crossed each day.\0\u0007")]
    [InlineData("<script>alert(1)</script> CBP closed the rail bridge in Eagle Pass. \u202e\ufeff😀 e\u0301")]
    public async Task TakeAsync_AnyCharacters_GivesBackTheTextThatOffsetsPointInto(string text)
    {
        await using var store = await ReviewedStore.SeededAsync();

        var draft = await store.TakeAsync(text);

        Assert.NotEmpty(draft.Claims);
        Assert.All(draft.Claims, claim => Assert.Equal(draft.Text![claim.Fields.Start..claim.Fields.End], claim.Fields.Evidence));
    }
}
