using System.Text;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Editing.Files;

/// <summary>What a file wants of a store with the seed.</summary>
public sealed class RecordFilePlannerTests(SeededStore store) : IClassFixture<SeededStore>
{
    private const string Rail = "afp-2023-12-22.p7.1";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlanAsync_FilesOfTheSeed_WantNothing()
    {
        foreach (var shape in RecordShapes.All)
        {
            var plan = await PlanAsync(await File.ReadAllTextAsync(Path.Combine(SeedFolder.Path, shape.Name + ".csv"), Ct));

            Assert.Empty(plan.Problems);
            Assert.Empty(plan.Steps);
            Assert.Equal(0, plan.LeftAlone);
        }
    }

    [Fact]
    public async Task PlanAsync_CellsOfSomeRows_ChangeThoseAlone()
    {
        var plan = await PlanAsync($"claim_id,type_stated,date_edtf\n{Rail},rail,2023-12-18\nafp-2023-12-22.p7.2,rail,2023-12-19\n");

        var step = Assert.Single(plan.Steps);
        Assert.Equal([new FieldChange("date_edtf", "2023-12-19", "2023-12-18")], new RecordChange(step.Table, step.Key, step.Seen, step.Wanted).Fields);
        Assert.Equal((2, 19, 2L), (plan.Rows, plan.LeftAlone, plan.Lines[("closure-claims", Rail)]));
    }

    [Theory]
    [InlineData("closure-claims", "type_stated", "rail", Rail)]
    [InlineData("figures", "figure_id", "crossings-per-day", "afp-2023-12-22.p5.1")]
    [InlineData("event-claims", "event_id", "delegation-to-mexico", "afp-2023-12-22.p1.2")]
    public async Task PlanAsync_SupportingWords_AreTakenAndTheAddressIsNot(string file, string column, string cell, string claim)
    {
        var plan = await PlanAsync($"claim_id,{column},evidence,source_url\n{claim},{cell},as it stands there,https://example.org/\n");

        var step = Assert.Single(plan.Steps);
        Assert.Equal((file, claim), (plan.Kind.Name, step.Key));
        Assert.Equal([new FieldChange("evidence", null, "as it stands there")], new RecordChange(step.Table, step.Key, step.Seen, step.Wanted).Fields);
    }

    [Theory]
    [InlineData("eagle-pass-rail", "inferred", "change eagle-pass-rail")]
    [InlineData("eagle-pass-rail;el-paso-rail", "stated;inferred", "add el-paso-rail")]
    [InlineData("eagle-pass-rail;el-paso-rail", "stated", "add el-paso-rail")]
    [InlineData("eagle-pass-rail;el-paso-rail", "", "add el-paso-rail")] // refused by the store: no link is given
    [InlineData("el-paso-rail", "stated", "withdraw eagle-pass-rail add el-paso-rail")]
    [InlineData("", "", "withdraw eagle-pass-rail")]
    [InlineData(" eagle-pass-rail ; ", "stated", "")]
    public async Task PlanAsync_LinksInOneCell_AreAStepEach(string closures, string links, string steps)
    {
        var plan = await PlanAsync($"claim_id,closure_ids,link\n{Rail},{closures},{links}\n");

        Assert.Empty(plan.Problems);
        Assert.Equal(steps, string.Join(' ', plan.Steps.Select(step => $"{(step.Seen is null ? "add" : step.Wanted is null ? "withdraw" : "change")} {step.Key.Split(':')[1]}")));
        Assert.All(plan.Steps, step => Assert.Equal(2, plan.Lines[(step.Table, step.Key)]));
    }

    [Theory]
    [InlineData("eagle-pass-rail;el-paso-rail;lukeville-vehicle", "stated;inferred", "link", "has 2 values where closure_ids has 3.")]
    [InlineData("eagle-pass-rail;eagle-pass-rail", "stated", "closure_ids", "has “eagle-pass-rail” twice.")]
    public async Task PlanAsync_LinksThatCannotBeRead_AreNamed(string closures, string links, string column, string reason)
    {
        var plan = await PlanAsync($"claim_id,closure_ids,link\n{Rail},{closures},{links}\n");

        Assert.Equal(new FileProblem(2, column, reason), Assert.Single(plan.Problems));
    }

    [Fact]
    public async Task PlanAsync_ColumnsOfAFigure_AreTakenWhereItsRowsAgree()
    {
        var claims = (await new RecordQueries(store.Articles.Database).ListAsync("figure-claims", Ct)).GroupBy(claim => claim["figure_id"]).First(group => group.Count() > 1).Take(2).ToList();
        var rows = claims.Select(claim => $"{claim.Key},{claim["figure_id"]}").ToList();

        var agreed = await PlanAsync($"claim_id,figure_id,place\n{rows[0]},Arizona\n{rows[1]},Arizona\n");
        var torn = await PlanAsync($"claim_id,figure_id,place\n{rows[0]},Arizona\n{rows[1]},Texas\n");
        var added = await PlanAsync("claim_id,figure_id,measure,period_kind,source_id,origin_id\nafp-2023-12-22.p9.9,new-figure,crossings,per_day,afp-2023-12-22,afp\n");

        var step = Assert.Single(agreed.Steps);
        Assert.Equal(("figures", "Arizona"), (step.Table, step.Wanted!["place"]));
        Assert.Equal((3L, "place"), (Assert.Single(torn.Problems).Line!.Value, torn.Problems[0].Column));
        Assert.Equal(["figure-claims", "figures"], added.Steps.Select(one => one.Table));
        Assert.All(added.Steps, one => Assert.Null(one.Seen));
    }

    [Theory]
    [InlineData("claim_id,type_stated\n,rail\n", 2, "claim_id")]
    [InlineData("claim_id,aspect\na.p1.1,observed\nb.p1.1,observed\na.p1.1,reason\n", 4, "claim_id")]
    public async Task PlanAsync_RowsThatNameNoRecordOrOneTwice_AreNamed(string text, long line, string column)
    {
        var plan = await PlanAsync(text);

        Assert.Equal((line, column), (Assert.Single(plan.Problems).Line!.Value, plan.Problems[0].Column));
    }

    [Theory]
    [InlineData("port_slug,port_code\neagle-pass,2303\n", 0)]
    [InlineData("port_slug,port_code\nsan-luis,0\n", 1)]
    [InlineData("port_slug,longitude\nsan-ysidro,-117.0287610\n", 0)]
    [InlineData("port_slug,longitude\nsan-ysidro,-117\n", 1)]
    [InlineData("source_id,publisher\nafp-2023-12-22, AFP \n", 0)]
    [InlineData("source_id,publisher\nafp-2023-12-22,'=AFP\n", 1)]
    public async Task PlanAsync_CellsThatSayTheSameOtherwise_ChangeNothing(string text, int steps)
    {
        var plan = await PlanAsync(text);

        Assert.Equal(steps, plan.Steps.Count);
        if (text.Contains("'=", StringComparison.Ordinal)) Assert.Equal("=AFP", plan.Steps[0].Wanted!["publisher"]);
    }

    [Fact]
    public async Task PlanAsync_CodeThatLostItsZeros_HasThemAgain()
    {
        await using var edited = await EditedStore.SeededAsync();
        await edited.ChangeAsync("ports", "eagle-pass", "port_code", "0157");

        var file = RecordFile.Read("port_slug,port_code\neagle-pass,157\n"u8.ToArray(), out _)!;

        Assert.Empty((await new RecordFilePlanner(edited.Records).PlanAsync(file, null, Ct)).Steps);
    }

    [Fact]
    public async Task PlanAsync_DerivedColumnsThatDiffer_AreNamedWithTheirLinesAndNotTaken()
    {
        const string exported = "source_id,publisher,origins\nafp-2023-12-22,AFP,afp;white-house-2023-12-21\nusa-today-2023-12-21,USA TODAY,usa-today\n";
        var now = RecordFile.Read(Encoding.UTF8.GetBytes(exported), out _);
        var file = RecordFile.Read(Encoding.UTF8.GetBytes(exported.Replace(";white-house-2023-12-21", "", StringComparison.Ordinal)), out _)!;

        var plan = await new RecordFilePlanner(new RecordQueries(store.Articles.Database)).PlanAsync(file, now, Ct);

        var named = Assert.Single(plan.NotTaken);
        Assert.Equal(("origins", "2"), (named.Column, string.Join(' ', named.Lines)));
        Assert.Empty(plan.Steps);
    }

    private Task<RecordFilePlan> PlanAsync(string text)
    {
        var file = RecordFile.Read(Encoding.UTF8.GetBytes(text), out var problems);
        Assert.Empty(problems);
        return new RecordFilePlanner(new RecordQueries(store.Articles.Database)).PlanAsync(file!, null, Ct);
    }
}
