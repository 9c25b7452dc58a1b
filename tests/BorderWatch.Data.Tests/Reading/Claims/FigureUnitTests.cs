namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Whom a number of people counts, and heads at one place.</summary>
public sealed class FigureUnitTests
{
    [Theory]
    [InlineData("2023-12-22", "Border agents are stopping about 2,100 people a day around Yuma.", "2100-2100 encounters per_day")]
    [InlineData("2023-12-22", "Agents have been arresting 1,800 migrants daily near Sasabe.", "1800-1800 apprehensions per_day")]
    [InlineData("2023-12-22", "Some 1,900 children without a relative beside them have been apprehended near Roma this week.", "1900-1900 apprehensions in_total")]
    [InlineData("2023-12-22", "More than 40,000 of those apprehended in November were families.", "40000- apprehensions per_month 2023-11")]
    [InlineData("2024-06-06", "Families made up 42,000 of the 118,000 apprehensions in May.", "42000-42000 apprehensions per_month 2024-05; 118000-118000 apprehensions per_month 2024-05")]
    [InlineData("2024-06-06", "The number of migrants arrested after crossing illegally was 128,900 in April.", "128900-128900 apprehensions per_month 2024-04")]
    [InlineData("2023-12-22", "Nearly 90,000 people were stopped in August.", "90000-90000 encounters per_month 2023-08")]
    [InlineData("2023-12-22", "Under the order, people were expelled 2.5 million times.", "")]
    public void PeopleWhomAgentsMet_AreEncountersOrApprehensions(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }

    [Theory]
    [InlineData("2023-12-22", "About 600 men and women were camped along the river levee Wednesday night, the sheriff said.", "600-600 people in_total 2023-12-20")]
    [InlineData("2023-12-22", "At daybreak Thursday, 1,200 migrants stood in line between the two border walls.", "1200-1200 people in_total 2023-12-21")]
    [InlineData("2023-12-22", "The camp held 3,000 people at its height.", "3000-3000 people in_total")]
    [InlineData("2023-12-22", "About 3,000 people waited in a field beside the river for agents on Tuesday night.", "3000-3000 people in_total 2023-12-19")]
    [InlineData("2023-12-22", "Fewer than 1,000 people remained under the bridge Thursday, down from a peak of about 15,000 on Saturday.", "-1000 people in_total 2023-12-21; 15000-15000 people in_total 2023-12-16")]
    [InlineData("2023-12-22", "The number of people under the bridge was growing on Dec. 10. It peaked at 14,000 the next day.", "14000-14000 people in_total 2023-12-11")]
    [InlineData("2023-12-22", "Some 60 people are sleeping at a gym.", "")]
    public void HeadsAtOnePlace_AreCountedInTotal(string published, string text, string expected)
    {
        var figures = Reads.Figures(text, published);

        Assert.Equal(expected, figures);
    }
}
