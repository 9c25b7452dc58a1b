using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.FigureRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class FigureApartTests
{
    [Fact]
    public void Why_OfEveryDifference_NamesIt()
    {
        var daily = Claim("A", 1, 1);

        Assert.Equal("Drawn apart: it is about encounters, not crossings.", FigureApart.Why(daily with { Measure = "encounters" }, daily));
        Assert.Equal("Drawn apart: it counts crossings, not people.", FigureApart.Why(daily with { Unit = "crossings" }, daily));
        Assert.Equal("Drawn apart: it is for Texas, not for the southwest border.", FigureApart.Why(daily with { Place = "Texas" }, daily));
        Assert.Equal("Drawn apart: it names no place.", FigureApart.Why(daily with { Place = null }, daily));
        Assert.Equal("Drawn apart: it is for the southwest border, and the one above names no place.", FigureApart.Why(daily, daily with { Place = null }));
        Assert.Equal("Drawn apart: it is a total, not a number per day.", FigureApart.Why(daily with { PeriodKind = "in_total" }, daily));
        Assert.Equal("Drawn apart: it gives no period.", FigureApart.Why(daily with { PeriodKind = "not_stated" }, daily));
        Assert.Equal("Drawn apart: it is a number per day, and the one above gives no period.", FigureApart.Why(daily, daily with { PeriodKind = "not_stated" }));
    }

    [Fact]
    public void Why_OfSeveralDifferences_NamesThemAll()
    {
        var daily = Claim("A", 1, 1);

        Assert.Equal(
            "Drawn apart: it counts encounters, not people; it is for Texas, not for the southwest border; it is a number per month, not a number per day.",
            FigureApart.Why(daily with { Unit = "encounters", Place = "Texas", PeriodKind = "per_month" }, daily));
    }
}
