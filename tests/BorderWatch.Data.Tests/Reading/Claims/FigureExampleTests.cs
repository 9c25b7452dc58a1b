namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Numbers of people, encounters and losses, and numbers that are none of these.</summary>
public sealed class FigureExampleTests
{
    [Theory]
    [InlineData("2023-12-22", "Border Patrol agents apprehended about 10,200 migrants on Tuesday, the highest single-day total ever.", "10200-10200 apprehensions per_day 2023-12-19")]
    [InlineData("2023-12-22", "More than 12,000 migrants were encountered at the southern border on Monday, a record.", "12000- encounters per_day 2023-12-18")]
    [InlineData("2024-01-27", "CBP recorded 302,034 encounters along the southwest border in December, the most in any month.", "302034-302034 encounters per_month 2023-12")]
    [InlineData("2023-10-22", "Migrant encounters reached nearly 2.5 million in fiscal year 2023.", "2500000-2500000 encounters fiscal_year 2022-10/2023-09")]
    [InlineData("2023-10-22", "There were 2,475,669 encounters in the fiscal year that ended Sept. 30, up from 2,378,944 in fiscal 2022.", "2475669-2475669 encounters fiscal_year 2022-10/2023-09; 2378944-2378944 encounters fiscal_year 2021-10/2022-09")]
    [InlineData("2023-12-22", "Illegal crossings have averaged more than 9,600 a day over the past week.", "9600- crossings per_day")]
    [InlineData("2023-12-22", "Mexico's employers said the rail closures cost $100 million a day.", "100000000-100000000 USD per_day")]
    [InlineData("2023-12-22", "The closures have cost businesses an estimated $500 million since Monday.", "500000000-500000000 USD in_total 2023-12-18/2023-12-22")]
    [InlineData("2023-12-22", "Union Pacific estimated economic losses of more than $200 million per day.", "200000000- USD per_day")]
    [InlineData("2023-12-22", "Congress approved $14 billion for the border and $61 billion for Ukraine.", "")]
    [InlineData("2023-12-22", "About 4,000 migrants were being held in custody in Eagle Pass on Wednesday.", "")]
    [InlineData("2023-12-22", "The 45-year-old man said 24 trains a day use the bridge.", "")]
    [InlineData("2023-12-22", "Tens of thousands of migrants crossed into Eagle Pass this month.", "20000-99999 people in_total 2023-12")]
    [InlineData("2023-12-22", "Between 8,000 and 10,000 people are crossing the border each day.", "8000-10000 people per_day")]
    [InlineData("2023-12-22", "As many as 4,000 migrants a day have crossed into Eagle Pass in recent days.", "-4000 people per_day 2023-12~")]
    [InlineData("2023-12-22", "A record 14,000 migrants have entered Eagle Pass since Sunday.", "14000-14000 people in_total 2023-12-17/2023-12-22")]
    [InlineData("2023-12-22", "Agents in the Tucson sector made 15,300 arrests in a week.", "15300-15300 apprehensions in_total")]
    [InlineData("2023-12-22", "The Del Rio sector recorded 71,095 encounters last month.", "71095-71095 encounters per_month 2023-11")]
    [InlineData("2023-12-22", "Officials deported 1,200 migrants on Tuesday and bused 800 others to shelters.", "")]
    [InlineData("2023-12-22", "The port handles 20,000 pedestrians a day and $800 billion in annual trade.", "")]
    [InlineData("2023-12-22", "Daily apprehensions fell to 2,500 in early January from 10,000 in mid-December.", "2500-2500 apprehensions per_day; 10000-10000 apprehensions per_day")]
    [InlineData("2023-12-22", "Nearly 250,000 people were apprehended between ports of entry in December.", "250000-250000 apprehensions per_month 2023-12")]
    [InlineData("2023-12-22", "The U.S. recorded more than 10,000 illegal crossings a day for a week.", "10000- crossings per_day")]
    [InlineData("2023-12-22", "Hundreds of millions of dollars in goods were stranded by the closure.", "200000000-999999999 USD not_stated")]
    [InlineData("2023-12-22", "Sales tax losses in Ajo could reach $2 million, shop owners fear.", "")]
    [InlineData("2023-12-22", "Roughly 1,500 to 2,000 migrants crossed near Lukeville every day in November.", "1500-2000 people per_day 2023-11")]
    [InlineData("2023-12-22", "\"We saw 11,000 people come across yesterday,\" the senator said.", "11000-11000 people per_day 2023-12-21")]
    [InlineData("2023-12-22", "Border Patrol stopped migrants more than 2 million times last fiscal year.", "2000000- encounters fiscal_year 2022-10/2023-09")]
    [InlineData("2023-12-22", "Some 300 agents were reassigned and 6,000 National Guard troops sent.", "")]
    [InlineData("2023-12-22", "Daily arrests topped 10,000 several times before Thanksgiving.", "10000- apprehensions per_day")]
    [InlineData("2023-12-22", "Arrests for illegal crossings fell to 124,000 in October.", "124000-124000 apprehensions per_month 2023-10")]
    [InlineData("2023-12-22", "Agents took 3,000 people into custody on Tuesday.", "3000-3000 apprehensions per_day 2023-12-19")]
    [InlineData("2023-12-22", "Agents made 3,300 arrests a day in November, twice the 1,650 in October.", "3300-3300 apprehensions per_day 2023-11; 1650-1650 apprehensions per_day 2023-10")]
    [InlineData("2023-12-22", "Agents made 212,202 apprehensions in the year that ended Sept. 30.", "212202-212202 apprehensions fiscal_year 2022-10/2023-09")]
    [InlineData("2024-05-22", "There were 785,000 encounters in the first quarter of fiscal 2024.", "785000-785000 encounters in_total 2023-10/2023-12")]
    [InlineData("2023-12-22", "Between Oct. 1 and Nov. 30, agents apprehended 380,000 people.", "380000-380000 apprehensions in_total")]
    [InlineData("2023-12-22", "Over the three days ending Sunday, agents had an average of 2,460 encounters daily.", "2460-2460 encounters per_day")]
    [InlineData("2023-12-22", "If crossings average 5,000 a day, the border would be shut.", "")]
    [InlineData("2023-12-22", "The Border Patrol made 249,785 arrests in November. The Tucson sector was the busiest, with 80,185 arrests.", "249785-249785 apprehensions per_month 2023-11; 80185-80185 apprehensions per_month 2023-11")]
    [InlineData("2023-12-22", "We're out sixty thousand dollars already, the grocer said.", "60000-60000 USD in_total")]
    [InlineData("2023-12-22", "Each day the bridge is shut, the city forfeits $96,000 in tolls.", "96000-96000 USD per_day")]
    [InlineData("2023-12-22", "What did it cost? Ask at the gas station and you will be told a quarter of a million dollars.", "250000-250000 USD not_stated")]
    [InlineData("2023-12-22", "Members were billed $780 a truck; rooms are $89 again.", "")]
    [InlineData("2023-12-22", "The bridge handles $200 million in trade a day.", "")]
    [InlineData("2023-12-22", "Encounters at the southwest border topped 12,000 on Dec. 18, according to two officials.", "12000- encounters per_day 2023-12-18")]
    public void Figures_OfOneSentence_AreWhatItCounts(string published, string sentence, string expected)
    {
        var figures = Reads.Figures(sentence, published);

        Assert.Equal(expected, figures);
    }
}
