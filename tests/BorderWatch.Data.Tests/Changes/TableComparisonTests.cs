using System.Text;
using BorderWatch.Data.Changes;

namespace BorderWatch.Data.Tests.Changes;

public sealed class TableComparisonTests
{
    [Fact]
    public void Find_TheSameTables_FindsNothing() => Assert.Empty(TableComparison.Find(Tables(), Tables()));

    [Fact]
    public void Find_OneOfEachKind_NamesIt()
    {
        var now = Tables();
        now["closure-claims"] = Table("claim_id,closure_ids,source_id,aspect,date_edtf", "c1,rail,afp,began,2023-12-19", "c3,rail;road,hill,ended,2023-12-22");

        var found = TableComparison.Find(Tables(), now);

        Assert.Equal(
            [
                ("changed", "closure-claims", "c1", "date_edtf", "2023-12-18", "2023-12-19", "afp"),
                ("added", "closure-claims", "c3", null, null, "ended, 2023-12-22", "hill"),
                ("withdrawn", "closure-claims", "c2", null, "ended, 2023-12-21", null, "afp"),
            ],
            found.Select(row => (row.Change, row.Table, row.RowId, row.Column, row.Before, row.After, Assert.Single(row.Sources))));
    }

    [Fact]
    public void Find_ADerivedValueThatMoved_NamesTheClaimsAboutTheSame()
    {
        var now = Tables();
        now["closure-claims"] = Table("claim_id,closure_ids,source_id,aspect,date_edtf", "c1,rail,afp,began,2023-12-19", "c2,road,afp,ended,2023-12-21", "c3,rail;road,hill,ended,2023-12-22");
        now["closures"] = Table("closure_id,status,began_edtf,reading,as_of,known_on", "rail,reopened,2023-12-18,latest,2023-12-23,2023-12-23", "road,closed,2023-12-01,latest,2023-12-23,2023-12-23");
        now["conflicts"] = Table("conflict_id,subject_id,status,values", "road.start,road,open,a");

        var moved = TableComparison.Find(Tables(), now).Where(row => row.Change == ChangeKinds.Moved).ToList();

        Assert.Equal([("closures", "rail", "status"), ("conflicts", "road.start", null), ("conflicts", "rail.start", null)], moved.Select(row => (row.Table, row.RowId, row.Column)));
        Assert.Equal(["c1", "c3"], moved[0].Claims);
        Assert.Equal(["afp", "hill"], moved[0].Sources);
        Assert.Equal(["c3"], moved[1].Claims);
        Assert.Equal(("open, a", null), (moved[1].After, moved[1].Before));
        Assert.Equal((null, "open, a;b"), (moved[2].After, moved[2].Before));
    }

    [Fact]
    public void Find_AClaimLinkedToAnotherClosure_StandsBesideBoth()
    {
        var now = Tables();
        now["closure-claims"] = Table("claim_id,closure_ids,source_id,aspect,date_edtf", "c1,road,afp,began,2023-12-18", "c2,road,afp,ended,2023-12-21");
        now["closures"] = Table("closure_id,status,began_edtf,reading,as_of,known_on", "rail,not_reported,,consensus,2023-12-22,2023-12-22", "road,closed,2023-12-18,consensus,2023-12-22,2023-12-22");

        var found = TableComparison.Find(Tables(), now);

        Assert.Equal(["road", "rail"], found[0].Subjects);
        Assert.Equal([("rail", "c1"), ("rail", "c1"), ("road", "c1")], found.Where(row => row.Table == "closures").Select(row => (row.RowId, Assert.Single(row.Claims))));
    }

    [Fact]
    public void Find_AConflictAboutSeveralFigures_FindsTheClaimsAmongItsValues()
    {
        var (earlier, now) = (Tables(), Tables());
        earlier["conflicts"] = Table("conflict_id,subject_id,status,values", "crossings.unit,crossings,open,\"people [f1];[a,b] [x.p9]\"");
        now["conflicts"] = Table("conflict_id,subject_id,status,values", "crossings.unit,crossings,open,\"people [f2]\"");
        now["figures"] = Table("claim_id,figure_id,source_id,value_low", "f2,people,hill,10000", "f3,people,hill,1");

        var row = TableComparison.Find(earlier, now).Single(row => row.Table == "conflicts");

        Assert.Equal(["f1", "f2"], row.Claims);
        Assert.Equal(["afp", "hill"], row.Sources);
    }

    [Fact]
    public void Find_AnEvent_StandsBesideTheClaimsAboutIt()
    {
        var now = Tables();
        now["event-claims"] = Table("claim_id,event_id,source_id,date_edtf", "e1,vote,afp,2023-12-21");
        now["events"] = Table("event_id,title,date_edtf", "vote,Vote,2023-12-21");

        var found = TableComparison.Find(Tables(), now);

        Assert.Equal([("changed", "e1"), ("moved", "vote")], found.Select(row => (row.Change, row.RowId)));
        Assert.Equal(["e1"], found[1].Claims);
    }

    [Fact]
    public void Find_ANote_IsNotWhatTheClaimsMoved()
    {
        const string heading = "conflict_id,subject_id,status,values,reason,author,noted_at,unseen";
        var (earlier, now) = (Tables(), Tables());
        earlier["conflicts"] = Table(heading, "a.start,a,open,x,,,,", "b.start,b,explained,x,Both,Ann,2023-12-22,", "c.start,c,explained,x,Both,Ann,2023-12-22,");
        now["conflicts"] = Table(heading, "a.start,a,explained,x,Both,Ann,2023-12-23,", "b.start,b,open,y,Both,Ann,2023-12-22,f1", "c.start,c,resolved,y,Both,Ann,2023-12-23,");

        var found = TableComparison.Find(earlier, now).GroupBy(row => (row.Change, row.RowId)).ToDictionary(rows => rows.Key, rows => string.Join(',', rows.Select(row => row.Column)));

        Assert.Equal(
            new()
            {
                [("noted", "a.start")] = "status,reason,author,noted_at",
                [("moved", "b.start")] = "status,values,unseen",
                [("noted", "c.start")] = "status,noted_at",
                [("moved", "c.start")] = "values",
            },
            found);
    }

    [Fact]
    public void Find_APackWithoutTheClaimsAboutEvents_LeavesThemOutAndNamesThem()
    {
        var earlier = Tables();
        earlier.Remove("event-claims");

        Assert.Empty(TableComparison.Find(earlier, Tables()));
        Assert.Equal(["The pack has no event-claims.csv, as packs had none when it was made: it is not compared."], TableComparison.NotCompared(earlier, Tables()));
    }

    [Fact]
    public void Find_AnotherOrderOfRowsAndColumns_FindsNothing()
    {
        var now = Tables();
        now["closure-claims"] = Table("date_edtf,aspect,source_id,closure_ids,claim_id", "2023-12-21,ended,afp,road,c2", "2023-12-18,began,afp,rail,c1");

        Assert.Empty(TableComparison.Find(Tables(), now));
    }

    [Fact]
    public void Find_AColumnThatOnlyOneHas_IsNotComparedAndNamed()
    {
        var now = Tables();
        now["events"] = Table("event_id,date_edtf,place", "vote,2023-12-20,Washington");

        Assert.Empty(TableComparison.Find(Tables(), now));
        Assert.Equal(
            ["events.csv of the pack has the column title, which is not written any more.", "events.csv of the pack lacks the column place."],
            TableComparison.NotCompared(Tables(), now));
    }

    [Fact]
    public void Groups_OfRows_AreOnePerRowUnderTheirKinds()
    {
        ChangeRow Row(string change, string id, string? column) => new() { Change = change, Table = "closures", RowId = id, Column = column };

        var groups = ChangeGroup.Of([Row("moved", "rail", "status"), Row("added", "x", null), Row("moved", "rail", "began_edtf"), Row("moved", "road", null)]);

        Assert.Equal([("x", 1), ("rail", 2), ("road", 1)], groups.Select(group => (group.First.RowId, group.Rows.Count)));
    }

    private static Dictionary<string, TextTable> Tables() => new(StringComparer.Ordinal)
    {
        ["sources"] = Table("source_id,publisher", "afp,AFP"),
        ["closure-claims"] = Table("claim_id,closure_ids,source_id,aspect,date_edtf", "c1,rail,afp,began,2023-12-18", "c2,road,afp,ended,2023-12-21"),
        ["figures"] = Table("claim_id,figure_id,source_id,value_low", "f1,people,afp,10000"),
        ["event-claims"] = Table("claim_id,event_id,source_id,date_edtf", "e1,vote,afp,2023-12-20"),
        ["closures"] = Table("closure_id,status,began_edtf,reading,as_of,known_on", "rail,closed,2023-12-18,consensus,2023-12-22,2023-12-22", "road,closed,2023-12-01,consensus,2023-12-22,2023-12-22"),
        ["conflicts"] = Table("conflict_id,subject_id,status,values", "rail.start,rail,open,a;b"),
        ["events"] = Table("event_id,title,date_edtf", "vote,Vote,2023-12-20"),
    };

    private static TextTable Table(params string[] lines) => TextTable.Read(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
}
