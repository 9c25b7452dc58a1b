using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class ConflictWordsTests
{
    [Theory]
    [InlineData("", 0, "No contested field")]
    [InlineData("", 3, "No contested field matches")]
    [InlineData("open open resolved", 3, "2 of 3 contested fields are open")]
    [InlineData("open resolved", 2, "1 of 2 contested fields is open")]
    [InlineData("resolved explained", 2, "None of 2 contested fields is open")]
    [InlineData("open", 1, "1 of 1 contested field is open")]
    [InlineData("open open", 3, "2 of 3 contested fields, all of them open")]
    [InlineData("open explained", 3, "2 of 3 contested fields, 1 of them open")]
    [InlineData("explained", 3, "1 of 3 contested fields, not open")]
    [InlineData("open", 3, "1 of 3 contested fields, open")]
    public void Title_OfRows_SaysHowManyAreOpen(string statuses, int all, string title)
    {
        var rows = statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(status => Row(status)).ToList();

        Assert.Equal(title, ConflictWords.Title(rows, all));
    }

    [Theory]
    [InlineData("start", 1, null, "days", "1 day")]
    [InlineData("announced", 1, 2, "days", "1 to 2 days")]
    [InlineData("value", 0, null, "percent", "same number, different hedges")]
    [InlineData("value", 3.1, null, "percent", "3.1 %")]
    [InlineData("value", 0, 80, "percent", "0 to 80 %")]
    [InlineData("closure_type", 3, null, "values", "3 answers")]
    [InlineData("reason", 5, null, "values", "5 wordings")]
    [InlineData("name", 2, null, "values", "2 names")]
    [InlineData("period", 2, null, "values", "2 periods")]
    [InlineData("unit", 2, null, "values", "2 units")]
    [InlineData("count", 3, null, "values", "3 values")]
    public void Spread_OfARow_IsSaidInItsUnit(string field, double spread, int? most, string unit, string words)
    {
        var row = Row("open") with { Field = field, Spread = (decimal)spread, SpreadTo = most, SpreadUnit = unit };

        Assert.Equal(words, ConflictWords.Spread(row));
    }

    [Fact]
    public void Counts_OfASelection_NameItAndTheStatusesInIt()
    {
        Assert.Equal("2 of 17 contested fields: 1 open, 1 resolved.", ConflictWords.Counts([Row("resolved"), Row("open")], 17));
        Assert.Equal("0 of 17 contested fields.", ConflictWords.Counts([], 17));
    }

    [Fact]
    public void NotedWithout_ClaimsThatTheNoteHadNotSeen_NamesTheirPublishersOnce()
    {
        var row = Row("resolved") with { Unseen = [Cited("a"), Cited("b"), Cited("a")] };

        Assert.Equal(("open", "Noted without these values: A, B."), (row.Status, ConflictWords.NotedWithout(row)));
        Assert.Equal("Noted without these values: A, B, C, D, E, F and 2 more.", ConflictWords.NotedWithout(row with { Unseen = [.. "abcdefgh".Select(c => Cited($"{c}"))] }));
        Assert.Null(ConflictWords.NotedWithout(Row("resolved")));
        Assert.EndsWith("or they say more than their note had seen.", ConflictWords.Meaning("open", [Row("open"), row]), StringComparison.Ordinal);
        Assert.DoesNotContain("note", ConflictWords.Meaning("open", [Row("open")]), StringComparison.Ordinal);
    }

    [Fact]
    public void KnewMore_OfANote_IsSaidOfAnEarlierDayAlone()
    {
        var row = Row("resolved");
        var more = row with { Notes = [row.Notes[0] with { KnewMore = true }] };

        Assert.Equal("Written knowing more than was published by 21 December 2023; the status is the note’s.", ConflictWords.KnewMore(more, new(2023, 12, 21)));
        Assert.Equal("Written knowing more than was published by 21 December 2023.", ConflictWords.KnewMore(more with { Unseen = [Cited("a")] }, new(2023, 12, 21)));
        Assert.Null(ConflictWords.KnewMore(row, new(2023, 12, 21)));
        Assert.Null(ConflictWords.KnewMore(more, null));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("a", "within one origin")]
    [InlineData("a", "also within a", "b")]
    public void Within_OriginsThatContradictThemselves_AreNamedBesideOthers(string split, string? words, string? other = null)
    {
        var row = Row("open") with
        {
            SplitOrigins = new(split.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            Values = [new ConflictValue { Words = "", Machine = "", Claims = other is null ? [Cited("a")] : [Cited("a"), Cited(other)] }],
        };

        Assert.Equal(words, ConflictWords.Within(row));
    }

    [Fact]
    public void Value_OneNumberThatSomeCallARecord_IsSaidWithoutIt()
    {
        var value = new ConflictValue { Words = "", Machine = "14000 people", Claims = [], Figures = [Figure("record"), Figure(null)] };

        Assert.Equal("14,000 people", ConflictWords.Value(Row("open") with { Field = ConflictFields.Value }, value));
        Assert.Equal("a record 14,000 people", ConflictWords.Value(Row("open") with { Field = ConflictFields.Value }, value with { Figures = [Figure("record")] }));
    }

    private static CitedClaim Cited(string source) => new() { ClaimId = $"{source}.p1.1", SourceId = source, Publisher = source.ToUpperInvariant(), PublishedOn = new(2023, 12, 21), OriginId = source };

    private static FigureClaimRow Figure(string? qualifier) => new()
    {
        ClaimId = "a.p1.1", FigureId = "f", Measure = "crossings", Unit = "people", PeriodKind = "in_total", ValueLow = 14_000, ValueHigh = 14_000, Qualifier = qualifier, OriginId = "a", SourceId = "a", Publisher = "A",
        PublishedOn = new(2023, 12, 21),
    };

    private static ConflictRow Row(string status) => new()
    {
        SubjectId = "alpha-rail", Subject = "Alpha rail bridge", Field = ConflictFields.Start, Values = [], Spread = 1, SpreadUnit = SpreadUnits.Days,
        Notes = [new ConflictNote { Status = status, Reason = "Reason.", Author = "Ana", NotedAt = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero) }],
    };
}
