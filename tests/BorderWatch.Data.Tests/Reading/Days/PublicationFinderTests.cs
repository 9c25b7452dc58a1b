using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Tests.Reading.Days;

public sealed class PublicationFinderTests
{
    [Theory]
    [InlineData("Dec 22, 2023\n2 mins read\n\nA title\n\nText.", "2023-12-22")]
    [InlineData("date 2023-12-21 President Joe Biden spoke on Monday.", "2023-12-21")]
    [InlineData("A title\n\nPublished: December 21, 2023\n\nText.", "2023-12-21")]
    [InlineData("June 5, 2024 | Updated 4:15 p.m.\n\nText.", "2024-06-05")]
    [InlineData("WASHINGTON, Dec 22 ― A delegation left.\n\nThe year to September 2023 was a record.", "2023-12-22")]
    [InlineData("A minister holds a press conference in Tokyo, Nov. 8, 2023. (Jon Doe/Pool Photo via AP)\n\nText.", null)]
    [InlineData("The first closing, on Nov. 20, 2023, lasted a day.", null)]
    [InlineData("The bridge closed on Dec. 18, 2023, officials said on Monday.", null)]
    [InlineData("Text without a date.", null)]
    public void Find_InAText_IsWhereItIsSaid(string text, string? expected)
    {
        var found = PublicationFinder.Find(text, Folding.Fold(text));

        Assert.Equal(expected, found is { } known ? ResolvedDays.Iso(known.Day) : null);
    }
}
