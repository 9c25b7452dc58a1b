using BorderWatch.Data.Conflicts;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>A note on a conflict, before and after one more source is known.</summary>
public sealed class NotedWithoutTests : IAsyncLifetime
{
    private const string Rail = "eagle-pass-rail.start";

    private TestSite _site = default!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_WithAClaimThatItsNoteHadNotSeen_IsOpenAndSaysWhoseItIs()
    {
        await NoteAsync();
        await LoadLateAsync();

        var row = (await _site.PageAsync("/conflicts")).GetElementById(Rail)!;

        Assert.Equal("open", row.GetAttribute("data-status"));
        Assert.Equal("Noted without these values: Late News.", row.QuerySelector(".without").Words());
        Assert.Contains("Resolved then. The agency confirms it. Ana, ", row.QuerySelector(".cs").Words(), StringComparison.Ordinal);
        var line = await _site.RowAsync("/conflicts.csv", "conflict_id", Rail);
        Assert.Equal(("open", "The agency confirms it.", "late.p1.1"), (line["status"], line["reason"], line["unseen"]));
        Assert.Contains(await _site.RowsAsync("/conflicts.csv?status=open"), open => open["conflict_id"] == Rail);
    }

    [Fact]
    public async Task Row_OfADayBeforeWhatItsNoteHadSeen_KeepsItsStatusAndSaysSo()
    {
        await LoadLateAsync();
        await NoteAsync();

        var (today, then) = ((await _site.PageAsync("/conflicts")).GetElementById(Rail)!, (await _site.PageAsync("/conflicts?known=2023-12-22")).GetElementById(Rail)!);

        Assert.Equal(("resolved", null), (today.GetAttribute("data-status"), today.QuerySelector(".more")?.Words()));
        Assert.Equal(("resolved", "Written knowing more than was published by 22 December 2023; the status is the note’s."), (then.GetAttribute("data-status"), then.QuerySelector(".more")?.Words()));
        Assert.Null(then.QuerySelector(".without"));
    }

    [Fact]
    public async Task Row_OfClaimsOfOneOriginThatContradictEachOther_SaysSo()
    {
        var page = await _site.PageAsync("/conflicts");

        Assert.Equal("within one origin", page.GetElementById("people-eagle-pass.period")!.QuerySelector(".hand").Words());
        Assert.Null(page.GetElementById(Rail)!.QuerySelector(".hand"));
    }

    private async Task NoteAsync()
    {
        var shown = (await _site.PageAsync("/conflicts")).GetElementById(Rail)!.QuerySelector("input[name=seen]")!.GetAttribute("value");
        Assert.Empty(await _site.Services.GetRequiredService<ConflictNotes>().AddAsync(Rail, "resolved", "The agency confirms it.", "Ana", shown, Ct));
    }

    private async Task LoadLateAsync()
    {
        using var pack = TestPack.Empty().Source("late", published: "2023-12-23", publisher: "Late News").ClosureClaim("late.p1.1", "eagle-pass-rail", date: "2023-12-20");
        await pack.LoadAsync(_site.Store, "late", Ct);
    }
}
