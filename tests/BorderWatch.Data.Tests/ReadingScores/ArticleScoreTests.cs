using BorderWatch.Benchmarks.Kit.Reading;
using static BorderWatch.Data.Tests.ReadingScores.Claims;

namespace BorderWatch.Data.Tests.ReadingScores;

/// <summary>What is counted of an article, and what is said of its errors.</summary>
public sealed class ArticleScoreTests
{
    [Fact]
    public void Score_WrongField_CountsAgainstPrecisionAndRecall()
    {
        var score = Score(
            [Closure("Naco", "rail", "closed"), Closure("Roma", "all", "closed")],
            [Closure("Naco", "vehicle", "closed"), Closure("Roma", "all", "closed")]);

        Assert.Equal(new Tally(1, 2, 2), score.Closures);
        Assert.Equal(0.5, score.Closures.F1);
        Assert.Equal([ReadingErrorKind.WrongMode], score.Errors.Select(error => error.Kind));
    }

    [Fact]
    public void Score_UpperValueDiffers_IsAWrongValue()
    {
        var label = Figure(8_000, "people", "per_day") with { ValueHigh = 10_000 };

        var score = Score([label], [Figure(8_000, "people", "per_day")]);

        Assert.Equal(new Tally(0, 1, 1), score.Figures);
        Assert.Equal("8000..10000 people per_day (none): 8000..10000, found 8000..8000", Assert.Single(score.Errors).Claim);
    }

    [Theory]
    [InlineData("2024-03-04", "2024-03-04", 1, 1)]
    [InlineData("2024-03-01~", "2024-03-01", 0, 1)]
    [InlineData("[2024-03-04,2024-03-05]", "[2024-03-04..2024-03-05]", 0, 1)]
    [InlineData("2024-03-04", "2024-03-05", 0, 0)]
    [InlineData("2024-03-04", "Monday", 0, 0)]
    public void Dates_OfAPair_AreEqualOrHaveTheSameBounds(string label, string found, int equal, int bounds)
    {
        var score = Score([Closure("Naco", "rail", "closed", label)], [Closure("Naco", "rail", "closed", found)]);

        Assert.Equal(new Tally(equal, 1, 1), score.Dates);
        Assert.Equal(new Tally(bounds, 1, 1), score.Bounds);
    }

    [Fact]
    public void Dates_OfOneSideAlone_CountForThatSide()
    {
        var score = Score(
            [Closure("Naco", "rail", "closed", "2024-03-04"), Closure("Roma", "all", "closed"), Closure("Laredo", "all", "closed")],
            [Closure("Naco", "rail", "closed"), Closure("Roma", "all", "closed", "2024-03-04"), Closure("Laredo", "all", "closed")]);

        Assert.Equal(new Tally(0, 1, 1), score.Dates);
        Assert.Equal([ReadingErrorKind.WrongDate, ReadingErrorKind.WrongDate], score.Errors.Select(error => error.Kind));
    }

    [Fact]
    public void Errors_MissedAndMadeUp_NameArticleParagraphAndWords()
    {
        var score = Score([Closure("Naco", "rail", "closed", paragraph: 2)], [Figure(500, "people", "per_day")]);

        Assert.Equal(
            [
                new ReadingError(ReadingErrorKind.Missed, "story", 2, "Naco rail closed (none)", "Naco closed"),
                new ReadingError(ReadingErrorKind.MadeUp, "story", 1, "500..500 people per_day (none)", "500 people"),
            ],
            score.Errors);
    }

    [Fact]
    public void Tally_OfNothing_HasNoShares()
    {
        var nothing = default(Tally);

        Assert.Equal((null, null, null), (nothing.Precision, nothing.Recall, nothing.F1));
    }

    private static ArticleScore Score(ReadingClaim[] labels, ReadingClaim[] found) => new("story", labels, found);
}
