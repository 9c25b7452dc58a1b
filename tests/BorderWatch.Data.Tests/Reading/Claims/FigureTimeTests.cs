namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>When a number of people was counted, and over what time money was lost.</summary>
public sealed class FigureTimeTests
{
    [Theory]
    [InlineData("2023-12-22", "In the first 10 days of December, agents in the Del Rio sector apprehended 24,000 people.", "24000-24000 apprehensions in_total")]
    [InlineData("2023-12-22", "Nearly 6,000 people surrendered to agents on Monday and Tuesday near Eagle Pass.", "6000-6000 people in_total")]
    [InlineData("2023-12-22", "Between Friday and Sunday, 4,050 people waded across at Eagle Pass.", "4050-4050 people in_total")]
    [InlineData("2023-12-22", "So far this fiscal year, agents have made 104,000 arrests there.", "104000-104000 apprehensions in_total")]
    [InlineData("2023-12-22", "Earlier this month, 900 migrants crossed together.", "900-900 people in_total")]
    public void SpanOfSeveralDays_IsATotalWithoutADate(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }

    [Theory]
    [InlineData("2023-12-22", "Agents encountered more than 10,000 migrants on each of several days this month.", "10000- encounters per_day 2023-12")]
    [InlineData("2023-12-22", "On its busiest day, Dec. 18, the sector recorded 3,700 arrests.", "3700-3700 apprehensions per_day 2023-12-18")]
    [InlineData("2024-06-06", "Officials said 1.3 million people have been encountered since the fiscal year began in October.", "1300000-1300000 encounters in_total 2023-10/2024-06-06")]
    [InlineData("2023-12-22", "Last December saw 252,000 encounters.", "252000-252000 encounters per_month 2022-12")]
    [InlineData("2024-01-27", "The Border Patrol made 249,785 apprehensions in December. There were 302,034 encounters for the month.", "249785-249785 apprehensions per_month 2023-12; 302034-302034 encounters per_month 2023-12")]
    [InlineData("2023-12-22", "Customs closed the port on Dec. 4 so that its officers can help with 2,000 migrants a day.", "2000-2000 people per_day")]
    [InlineData("2024-01-27", "Encounters top 300,000\n\nThere were 302,034 encounters in December.", "302034-302034 encounters per_month 2023-12")]
    public void CountOfADayOrSince_HasItsTime(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }

    [Theory]
    [InlineData("2023-12-22", "Shop owners lost $4 million during the two-week shutdown.", "4000000-4000000 USD in_total")]
    [InlineData("2023-12-22", "Growers put their losses at $12 million for the week.", "12000000-12000000 USD in_total")]
    [InlineData("2023-12-22", "The city lost $900,000 in tolls while the bridge was closed.", "900000-900000 USD in_total")]
    [InlineData("2023-12-22", "Six days of inspections cost carriers $40 million.", "40000000-40000000 USD in_total")]
    [InlineData("2023-12-22", "Hauliers paid $3 million extra over the four days.", "3000000-3000000 USD in_total")]
    [InlineData("2023-12-22", "Merchants say they are out $250,000 since the crossing closed on Dec. 4.", "250000-250000 USD in_total 2023-12-04/2023-12-22")]
    [InlineData("2023-12-22", "U.S. officials closed the Lukeville crossing on Dec. 4. Shops in Sonoyta have lost $2 million since the closure, the mayor said.", "2000000-2000000 USD in_total 2023-12-04/2023-12-22")]
    [InlineData("2023-12-22", "Officials closed the Lukeville crossing on Dec. 4. Guides have lost $90,000 since then.", "90000-90000 USD in_total 2023-12-04/2023-12-22")]
    [InlineData("2023-12-22", "The chamber put the damage from the four days at $80 million.", "80000000-80000000 USD in_total")]
    [InlineData("2023-12-22", "By Wednesday the protest had cost exporters $100 million.", "100000000-100000000 USD in_total")]
    [InlineData("2023-12-22", "The September closing cost her $9,000.", "9000-9000 USD not_stated")]
    public void MoneyOfANamedSpan_IsATotal(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }

    [Theory]
    [InlineData("2023-12-22", "The chamber said its members will lose $1.2 million a day as long as the port stays closed.", "1200000-1200000 USD per_day")]
    [InlineData("2023-12-22", "Brokers guessed that $50 million in freight was stuck on Tuesday.", "50000000-50000000 USD per_day 2023-12-19")]
    [InlineData("2023-12-22", "Losses came to $9 million in the first day.", "9000000-9000000 USD per_day")]
    [InlineData("2023-12-22", "The shutdown is costing the region $45 million every day, and the bill has reached $180 million so far.", "45000000-45000000 USD per_day; 180000000-180000000 USD in_total")]
    [InlineData("2023-12-22", "The new bridge would cost $640 million.", "")]
    [InlineData("2023-12-22", "Tolls bring in $70,000 a day, and the bridge has been shut for nine.", "")]
    [InlineData("2023-12-22", "The county estimated damage to homes and roads at $30 million.", "")]
    public void MoneyOfADay_IsPerDay(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }
}
