using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Reading;

/// <summary>The five articles of the seed, where they are there: what the reader makes of them is what the seed says.</summary>
public sealed class SeedArticleTests
{
    [Theory]
    [InlineData("afp-2023-12-22", "2023-12-22", "Eagle Pass rail closed 2023-12-19; Eagle Pass vehicle suspended 2023-12-01~; El Paso rail closed 2023-12-19; other:Arizona (unnamed) vehicle suspended 2023-12-01~; other:California (unnamed) vehicle suspended 2023-12-01~")]
    [InlineData("usa-today-2023-12-21", null, "Eagle Pass rail closed 2023-12-18; Eagle Pass vehicle closed; El Paso rail closed 2023-12-18; Lukeville vehicle closed; San Ysidro pedestrian closed; other:southwest border (unnamed) cargo closed")]
    [InlineData("the-hill-2023-12-21", "2023-12-21", "other:Arizona (unnamed) pedestrian closed; other:Arizona (unnamed) vehicle closed; other:California (unnamed) pedestrian closed; other:California (unnamed) vehicle closed; other:Texas (unnamed) pedestrian closed; other:Texas (unnamed) vehicle closed; other:southwest border (unnamed) rail announced 2023-12-17")]
    [InlineData("newsnet-ap-2023-12-22", null, "Eagle Pass rail closed [2023-12-17..2023-12-22]; El Paso rail closed [2023-12-17..2023-12-22]; other:Texas (unnamed) rail closed [2023-12-17..2023-12-22]")]
    public void Closures_OfASeedArticle_AreThoseOfTheSeed(string source, string? published, string expected)
    {
        Assert.SkipUnless(ArticleTexts.AreThere, "The articles are not there.");

        var closures = Reads.Closures(ArticleTexts.Read()[source], published);

        Assert.Equal(expected, closures);
    }

    [Theory]
    [InlineData("afp-2023-12-22", "2023-12-22", "10000-10000 crossings per_day 2023-12~; 2400000-2400000 encounters fiscal_year 2022-10/2023-09")]
    [InlineData("ny-breaking-2023-12-21", "2023-12-21", "10000- people per_day; 14000-14000 people in_total; 14000-14000 people in_total 2023-12-17/2023-12-21")]
    [InlineData("newsnet-ap-2023-12-22", "2023-12-22", "100000000-100000000 USD per_day")]
    public void Figures_OfASeedArticle_AreThoseOfTheSeed(string source, string published, string expected)
    {
        Assert.SkipUnless(ArticleTexts.AreThere, "The articles are not there.");

        var figures = Reads.Figures(ArticleTexts.Read()[source], published);

        Assert.Equal(expected, figures);
    }
}
