using BorderWatch.Data.Conflicts;
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

    private static ConflictRow Row(string status) => new()
    {
        SubjectId = "alpha-rail", Subject = "Alpha rail bridge", Field = ConflictFields.Start, Values = [], Spread = 1, SpreadUnit = SpreadUnits.Days,
        Notes = [new ConflictNote { Status = status, Reason = "Reason.", Author = "Ana", NotedAt = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero) }],
    };
}
