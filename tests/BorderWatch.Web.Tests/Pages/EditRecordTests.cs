using AngleSharp.Dom;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Components.Pages;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>The form of a record, made from its shape.</summary>
public sealed class EditRecordTests(Sites sites) : PageTest(sites.Articles)
{
    private const string Claim = "afp-2023-12-22.p7.1";

    public static TheoryData<string> Tables { get; } = [.. RecordShapes.Whole.Select(shape => shape.Name)];

    [Fact]
    public void Form_OfAClaim_ShowsEachCellInItsControl()
    {
        var cut = Open(Claim);

        Assert.Equal("Closure claim " + Claim, cut.Find("h1").Words());
        Assert.Equal(("select", "afp-2023-12-22"), Control(cut, "source_id"));
        Assert.Equal(("select", "in_force_from"), Control(cut, "aspect"));
        Assert.Equal(("input", "2023-12-19"), Control(cut, "date_edtf"));
        Assert.Equal(("textarea", "Tuesday before Friday 22 December 2023."), Control(cut, "note"));
        Assert.Equal("time", cut.Find("#c-time_local").GetAttribute("type"));
        Assert.Equal(("select", "eagle-pass-rail"), ("select", Chosen(cut.Find("#part-0-closure_id"))));
        Assert.Equal("stated", Chosen(cut.Find("#part-0-link")));
        Assert.Empty(cut.FindAll("#key"));
        Assert.Contains($"/sources/afp-2023-12-22#{Claim}", cut.FindAll(".more-links a").Select(link => link.GetAttribute("href")));
    }

    [Theory, MemberData(nameof(Tables))]
    public void Form_OfANewRecord_AsksForEveryColumn(string table)
    {
        var shape = RecordShapes.Of(table);

        var cut = Show(table, EditLink.NewKey);

        Assert.Equal(shape.Columns.Order(StringComparer.Ordinal), cut.FindAll(".edit [name^='c.']").Select(field => field.GetAttribute("name")![2..]).Order(StringComparer.Ordinal));
        Assert.All(cut.FindAll(".edit :is(input, select, textarea):not([type=hidden])"), field => Assert.NotEmpty(cut.FindAll($"label[for='{field.Id}']")));
    }

    [Theory, MemberData(nameof(Tables))]
    public async Task Form_OfARecordOfEachTable_CarriesWhatItsWriterWasShown(string table)
    {
        var record = (await Services.GetRequiredService<RecordQueries>().ListAsync(table, Xunit.TestContext.Current.CancellationToken))[0];

        var cut = Show(table, record.Key);

        Assert.Equal(record, RecordCells.Parse(table, cut.Find("form [name=seen]").GetAttribute("value")!));
        foreach (var field in cut.FindAll(".edit [name^='c.']")) Assert.Equal(record[field.GetAttribute("name")![2..]] ?? "", field.LocalName == "select" ? Chosen(field) : field.LocalName == "textarea" ? field.TextContent : field.GetAttribute("value") ?? "");
    }

    [Fact]
    public void Date_Typed_IsExplainedAndStays()
    {
        var cut = Open(Claim);

        cut.Find("#c-date_edtf").Input("[2023-12-18,2023-12-19]");

        cut.WaitForAssertion(() => Assert.Equal("Read as: 18 or 19 December 2023, 2 days.", cut.Find("#c-date_edtf-read").Words()));
        cut.Find("#c-date_edtf").Input("Monday");
        cut.WaitForAssertion(() => Assert.StartsWith("“Monday” is no date here", cut.Find("#c-date_edtf-read").Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_OfLinks_CanBeMore()
    {
        var cut = Open(Claim);
        Assert.Equal(3, cut.FindAll("[name^='part.'][name$='.closure_id']").Count);

        cut.FindAll("fieldset button[type=button]").Single().Click();

        Assert.Equal(4, cut.FindAll("[name^='part.'][name$='.closure_id']").Count);
    }

    [Fact]
    public void Withdrawal_OfWhatOthersReferTo_NamesThemAndAsks()
    {
        var cut = Show("closures", "san-ysidro-pedestrian");

        Assert.Equal(3, cut.FindAll("li[data-dependent]").Count);
        Assert.Equal("Withdraw these 3 too", cut.Find(".check label").Words());
        Assert.Empty(cut.FindAll("form[action='/records/save']"));
    }

    [Theory]
    [InlineData("events", "no-such-event")]
    [InlineData("claim-closures", Claim + ":eagle-pass-rail")]
    [InlineData("vocabulary", "new")]
    public void Page_OfWhatIsNone_IsNotFound(string table, string key)
    {
        var cut = Show(table, key);

        Assert.Empty(cut.FindAll("h1"));
    }

    private IRenderedComponent<EditRecord> Open(string claim) => Show("closure-claims", claim);

    private IRenderedComponent<EditRecord> Show(string table, string key) => Open<EditRecord>($"/records/{table}/{key}", parameters => parameters.Add(page => page.Table, table).Add(page => page.Key, key));

    private static (string Element, string Value) Control(IRenderedComponent<EditRecord> cut, string column)
    {
        var control = cut.Find($"#c-{column}");
        return (control.LocalName, control.LocalName == "select" ? Chosen(control) : control.LocalName == "textarea" ? control.TextContent : control.GetAttribute("value") ?? "");
    }

    private static string Chosen(IElement select) => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "";
}
