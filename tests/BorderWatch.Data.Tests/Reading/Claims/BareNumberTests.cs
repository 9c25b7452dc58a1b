namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Numbers without a noun: they go on with what was counted before, or with nothing.</summary>
public sealed class BareNumberTests
{
    [Theory]
    [InlineData("2023-12-22", "The Border Patrol arrested 1,950 people in the Tucson sector on Wednesday. The day before it had been 2,210.", "1950-1950 apprehensions per_day 2023-12-20; 2210-2210 apprehensions per_day 2023-12-19")]
    [InlineData("2023-12-22", "Some 3,100 people crossed at Eagle Pass on Sunday.\n\nOn Monday the number rose to 3,900.", "3100-3100 people per_day 2023-12-17; 3900-3900 people per_day 2023-12-18")]
    [InlineData("2023-12-22", "There were 9,400 migrant encounters along the border on Tuesday. That compared with 6,800 on Dec. 1.", "9400-9400 encounters per_day 2023-12-19; 6800-6800 encounters per_day 2023-12-01")]
    [InlineData("2023-12-22", "The Rio Grande Valley had 900 apprehensions on Sunday. El Paso had 1,400 and Del Rio 2,300.", "900-900 apprehensions per_day 2023-12-17; 1400-1400 apprehensions per_day 2023-12-17; 2300-2300 apprehensions per_day 2023-12-17")]
    [InlineData("2023-12-22", "Agents picked up 1,300 migrants Tuesday and 1,450 Wednesday.", "1300-1300 people per_day 2023-12-19; 1450-1450 people per_day 2023-12-20")]
    [InlineData("2024-06-06", "Arrests have dropped by more than half since December. They numbered 117,900 in May.", "117900-117900 apprehensions per_month 2024-05")]
    [InlineData("2023-12-22", "Migrants kept coming: 2,900 on Monday, 3,100 on Tuesday and 2,400 on Wednesday.", "2900-2900 people per_day 2023-12-18; 3100-3100 people per_day 2023-12-19; 2400-2400 people per_day 2023-12-20")]
    [InlineData("2023-12-22", "Two weeks ago agents were meeting 1,000 people a day; on Thursday they met 3,000.", "1000-1000 people per_day 2023-12-08~; 3000-3000 people per_day 2023-12-21")]
    [InlineData("2023-12-22", "Agents made 2,500 arrests a day near Sasabe in November. In October the number was 1,800.", "2500-2500 apprehensions per_day 2023-11; 1800-1800 apprehensions per_day 2023-10")]
    [InlineData("2024-02-14", "Arrests fell by half in January, officials said.\n\nThe Border Patrol made 124,220 arrests. In the Del Rio sector it was 16,712.", "124220-124220 apprehensions per_month 2024-01; 16712-16712 apprehensions per_month 2024-01")]
    [InlineData("2023-12-22", "Some 9,000 people were at the bridge on Thursday.\n\nThe sheriff counted 11,000.", "9000-9000 people in_total 2023-12-21; 11000-11000 people in_total")]
    [InlineData("2023-12-22", "In Yuma, 315 a day are turning themselves in to agents.", "315-315 people per_day")]
    public void BareNumber_AfterAFigure_CountsTheSame(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }

    [Theory]
    [InlineData("2023-12-22", "Agents encountered 191,000 migrants in November, down from 206,000 in November 2022.", "191000-191000 encounters per_month 2023-11; 206000-206000 encounters per_month 2022-11")]
    [InlineData("2023-12-22", "Border Patrol recorded 192,000 apprehensions in November, compared with 207,000 a year earlier and 189,000 in October.", "192000-192000 apprehensions per_month 2023-11; 207000-207000 apprehensions per_month 2022-11; 189000-189000 apprehensions per_month 2023-10")]
    [InlineData("2023-12-22", "Agents arrested 30,000 Venezuelans in September, a sevenfold increase from 4,200 the month before.", "30000-30000 apprehensions per_month 2023-09; 4200-4200 apprehensions per_month 2023-08")]
    [InlineData("2024-06-06", "Border Patrol apprehended roughly 3,100 people Tuesday, down from an average of 4,000 in May.", "3100-3100 apprehensions per_day 2024-06-04; 4000-4000 apprehensions per_day 2024-05")]
    [InlineData("2023-12-22", "Agents have made 52,000 arrests in the Tucson sector since Dec. 1, more than the 44,000 in all of November.", "52000-52000 apprehensions in_total 2023-12-01/2023-12-22; 44000-44000 apprehensions per_month 2023-11")]
    [InlineData("2024-06-06", "Agents in Tucson caught 800 people on Monday, about a third of the 2,400 on a typical day in December.", "800-800 apprehensions per_day 2024-06-03; 2400-2400 apprehensions per_day 2023-12")]
    [InlineData("2024-06-06", "Encounters, at 179,725 in April, were down 6% from March, when there were 189,359.", "179725-179725 encounters per_month 2024-04; 189359-189359 encounters per_month 2024-03")]
    [InlineData("2023-12-22", "About 6,000 migrants were encountered Wednesday. That was down from 8,000 on Tuesday and more than 10,000 earlier in the week.", "6000-6000 encounters per_day 2023-12-20; 8000-8000 encounters per_day 2023-12-19; 10000- encounters per_day")]
    public void BareNumber_OfAComparison_HasItsOwnTime(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }

    [Theory]
    [InlineData("2023-12-22", "The shelter had 350 guests on Tuesday, down from 2,100 before Christmas.", "")]
    [InlineData("2023-12-22", "The port inspected 400 trucks on Monday, compared with 900 a day earlier.", "")]
    [InlineData("2023-12-22", "More than 4,000 migrants crossed on Monday. The bridge carried 5,700 trucks that day, up from 4,900 a week earlier.", "4000- people per_day 2023-12-18")]
    [InlineData("2023-12-22", "Some 2,400 migrants were encountered Thursday. Shelters in the city were full. There were 1,900 in them on Wednesday.", "2400-2400 encounters per_day 2023-12-21")]
    [InlineData("2023-12-22", "Encounters rose to 9,000 on Monday. Of the officers sent, 150 came from El Paso and 80 from Laredo.", "9000-9000 encounters per_day 2023-12-18")]
    [InlineData("2023-12-22", "About 700 people crossed on Tuesday.\n\nThe two rail lines move 60 trains a day. The number was 40 in 2015.", "700-700 people per_day 2023-12-19")]
    [InlineData("2023-12-22", "It was the second month above 200,000 arrests.", "")]
    public void BareNumber_AfterSomethingElse_IsNone(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }
}
