using AngleSharp.Dom;
using BorderWatch.Data.Editing;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components;
using BorderWatch.Web.Components.Layout;
using BorderWatch.Web.Components.Pages;
using BorderWatch.Web.Hosting;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>An open page reads the store anew when somebody changes it, where it stands, and leaves alone what is being filled in.</summary>
public sealed class FollowingTests : PageTest
{
    private const string Claim = "afp-2023-12-22.p7.1";

    private readonly TestSite _site;

    public FollowingTests()
        : this(Task.Run(() => TestSite.StartAsync()).GetAwaiter().GetResult())
    {
    }

    private FollowingTests(TestSite site)
        : base(site) => _site = site;

    private StoreWatch Watch => _site.Services.GetRequiredService<StoreWatch>();

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_InTheLayout_ReadsAnewWithoutNavigating()
    {
        var cut = OpenInLayout<Closure>("/closures/eagle-pass-rail?source=afp-2023-12-22,usa-today-2023-12-21", ("ClosureId", "eagle-pass-rail"));
        cut.WaitForAssertion(() => Assert.Contains("18 or 19 December", cut.Find("h1").Words(), StringComparison.Ordinal));
        Assert.Equal("", cut.Find("#turn-told").TextContent);
        var visited = Navigation.History.Count;

        await ChangeAsync("closure-claims", Claim, "date_edtf", "2023-12-18");
        Watch.LookSoon();

        cut.WaitForAssertion(() => Assert.Contains("closed on 18 December", cut.Find("h1").Words(), StringComparison.Ordinal));
        cut.WaitForAssertion(() => Assert.Matches("^Data changed: numbers are up to date as of [0-2][0-9]:[0-5][0-9] UTC\\.$", cut.Find("#turn-told").TextContent));
        Assert.Equal(("status", "vh"), (cut.Find("#turn-told").GetAttribute("role"), cut.Find("#turn-told").ClassName));
        Assert.Equal((visited, "/closures/eagle-pass-rail?source=afp-2023-12-22,usa-today-2023-12-21"), (Navigation.History.Count, Url));
        Assert.Equal(2, cut.FindAll("article[data-claim]").Count);
    }

    [Fact]
    public async Task Navigation_BesideAnyPage_CountsAnew()
    {
        var cut = OpenInLayout<Method>("/method");
        cut.WaitForAssertion(() => Assert.Equal("Sources 5", Counted(cut, "sources")));

        var source = new RecordCells("sources", new Dictionary<string, string?>
        {
            ["source_id"] = "late-2023-12-23", ["publisher"] = "Late News", ["title"] = "Title", ["published_edtf"] = "2023-12-23", ["published_basis"] = "in text", ["kind"] = "news",
        });
        await ApplyAsync(EditStep.Add(source));
        Watch.LookSoon();

        cut.WaitForAssertion(() => Assert.Equal("Sources 6", Counted(cut, "sources")));
    }

    [Fact]
    public async Task Form_OfARecord_StaysAsItsWriterSawIt()
    {
        var cut = OpenInLayout<EditRecord>($"/records/closure-claims/{Claim}", ("Table", "closure-claims"), ("Key", Claim));
        cut.WaitForElement("#c-date_edtf");

        await ChangeAsync("closure-claims", Claim, "date_edtf", "2023-12-18");
        Watch.LookSoon();

        cut.WaitForAssertion(() => Assert.StartsWith("Data changed at ", cut.Find("#turn-told").TextContent, StringComparison.Ordinal));
        Assert.Equal(("bar shown", $"http://localhost/records/closure-claims/{Claim}"), (cut.Find("#turn-told").ClassName, cut.Find("#turn-told a").GetAttribute("href")));
        Assert.Equal("2023-12-19", cut.Find("#c-date_edtf").GetAttribute("value"));
    }

    [Fact]
    public async Task Conflicts_WhileANoteIsTyped_StayAsItsWriterSawThem()
    {
        var cut = OpenInLayout<Conflicts>("/conflicts");
        cut.WaitForElement("[id='eagle-pass-rail.start']");
        cut.Find("[id='reason-eagle-pass-rail.start']").Input("Because");

        await ChangeAsync("closure-claims", Claim, "date_edtf", "2023-12-18");
        Watch.LookSoon();

        cut.WaitForAssertion(() => Assert.Contains("nothing you have typed is lost", cut.Find("#turn-told").TextContent, StringComparison.Ordinal));
        Assert.Contains("19 Dec", cut.Find("[id='eagle-pass-rail.start']").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conflicts_WithNothingTyped_FollowTheStore()
    {
        var cut = OpenInLayout<Conflicts>("/conflicts");
        cut.WaitForElement("[id='eagle-pass-rail.start']");

        await ChangeAsync("closure-claims", Claim, "date_edtf", "2023-12-17");
        Watch.LookSoon();

        cut.WaitForAssertion(() => Assert.Contains("17 Dec", cut.Find("[id='eagle-pass-rail.start'] .cv").Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void Page_OverAStoreThatIsGone_KeepsWhatItShows()
    {
        var answers = new List<TurnAnswer>();
        Navigation.NavigateTo("/closures?type=rail");
        var cut = Render<CascadingValue<StoreTurn>>(turn => turn.Add(one => one.Value, StoreTurn.First).AddChildContent<Closures>());
        cut.WaitForAssertion(() => Assert.NotEmpty(cut.FindAll("[data-closure]")));
        var aside = _site.Store.Path + ".aside";

        File.Move(_site.Store.Path, aside);
        try
        {
            cut.Render(turn => turn.Add(one => one.Value, new StoreTurn(1, (_, answer) => answers.Add(answer))).AddChildContent<Closures>());

            cut.WaitForAssertion(() => Assert.Equal([TurnAnswer.Failed], answers));
            Assert.NotEmpty(cut.FindAll("[data-closure]"));
        }
        finally
        {
            File.Move(aside, _site.Store.Path);
        }

        cut.Render(turn => turn.Add(one => one.Value, new StoreTurn(2, (_, answer) => answers.Add(answer))).AddChildContent<Closures>());
        cut.WaitForAssertion(() => Assert.Equal([TurnAnswer.Failed, TurnAnswer.Read], answers));
    }

    [Fact]
    public async Task Page_ThatIsClosed_IsFollowedNoMore()
    {
        OpenInLayout<Closures>("/closures");
        var told = new TaskCompletionSource();

        await DisposeComponentsAsync();
        using var other = Watch.Follow(() =>
        {
            told.TrySetResult();
            return Task.CompletedTask;
        });
        await ChangeAsync("closure-claims", Claim, "date_edtf", "2023-12-18");
        Watch.LookSoon();

        await told.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        Assert.Equal(1, Watch.Followers);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _site.DisposeAsync();
    }

    private IRenderedComponent<MainLayout> OpenInLayout<TPage>(string url, params (string Name, object Value)[] parameters)
        where TPage : IComponent
    {
        Navigation.NavigateTo(url);
        return Render<MainLayout>(layout => layout.Add(one => one.Body, builder =>
        {
            builder.OpenComponent<TPage>(0);
            foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
        }));
    }

    private static string Counted(IRenderedComponent<MainLayout> cut, string href) => cut.Find($".side a[href='{href}']").Words();

    private async Task ChangeAsync(string table, string key, string column, string? text)
    {
        var seen = (await _site.Services.GetRequiredService<RecordQueries>().FindAsync(table, key, Ct))!;
        await ApplyAsync(EditStep.Change(seen, seen.With(column, text)));
    }

    private async Task ApplyAsync(EditStep step)
    {
        var outcome = await _site.Services.GetRequiredService<EditStore>().ApplyAsync(new() { Steps = [step], Who = "Ben", Why = "Read again.", Kind = EditKinds.Changed }, Ct);
        Assert.Equal(EditResult.Written, outcome.Result);
    }
}
