using BorderWatch.Data.Official.Revisions;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class RevisionWordsTests
{
    [Theory]
    [InlineData(3, 0.0253, "3 months of southwest encounters were revised, none by more than 0.03 %")]
    [InlineData(1, 0.0253, "1 month of southwest encounters was revised, by no more than 0.03 %")]
    [InlineData(3, 0.0001, "3 months of southwest encounters were revised, none by more than 0.01 %")]
    [InlineData(3, 1.01, "3 months of southwest encounters were revised, none by more than 1.1 %")]
    [InlineData(3, 68.96, "3 months of southwest encounters were revised, none by more than 69 %")]
    [InlineData(3, 2.0, "3 months of southwest encounters were revised, none by more than 2.0 %")]
    [InlineData(2000, null, "2,000 months of southwest encounters were revised")] // from 0
    public void Title_Encounters_SaysHowManyAndByHowMuchAtMost(int subjects, double? furthest, string title)
    {
        var text = RevisionWords.Title([Count(DataSets.Encounters, subjects, furthest)]);

        Assert.Equal(title, text);
    }

    [Fact]
    public void Title_BothDataSets_SaysItOfEach()
    {
        var text = RevisionWords.Title([Count(DataSets.Encounters, 4, 0.0253), Count(DataSets.Crossings, 2, 91.4)]);

        Assert.Equal("4 months of southwest encounters were revised, none by more than 0.03 %; 2 monthly counts of inbound crossings were revised, none by more than 92 %", text);
    }

    [Fact]
    public void Title_Nothing_ClaimsNothing() => Assert.Equal("Revisions of official statistics", RevisionWords.Title([]));

    [Theory]
    [InlineData(-61, 240_988, "−61", "−0.025 %")]
    [InlineData(-2, 240_988, "−2", "−0.0008 %")]
    [InlineData(1_234, 10_000, "+1,234", "+12 %")]
    [InlineData(15, 1_000, "+15", "+1.5 %")]
    [InlineData(5, 1_000, "+5", "+0.50 %")]
    [InlineData(5, 0, "+5", "from 0")]
    public void ChangeAndPercent_OfARevision_HaveTheirSign(int change, int older, string words, string percent)
    {
        var row = new RevisionRow
        {
            DataSet = DataSets.Encounters, Month = default, PortCode = null, Port = null, Measure = null, OlderRelease = "a", Older = older, NewerRelease = "b", Newer = older + change,
        };

        Assert.Equal((words, percent), (RevisionWords.Change(row.Change), RevisionWords.Percent(row.Percent)));
    }

    private static RevisionCount Count(string dataSet, int subjects, double? furthest) => new() { DataSet = dataSet, Subjects = subjects, Revisions = subjects, Furthest = (decimal?)furthest };
}
