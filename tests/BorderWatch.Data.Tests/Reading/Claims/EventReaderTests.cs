using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>What leaders and delegations of the two countries did, and what it is called; in an article of Friday 22 December 2023.</summary>
public sealed class EventReaderTests
{
    [Theory]
    [InlineData("President Joe Biden spoke with Mexico President Andrés Manuel López Obrador on Thursday.", "President Joe Biden spoke with Mexico President Andrés Manuel López Obrador", "2023-12-21")]
    [InlineData("Jake Sullivan stays, but White House Homeland Security Adviser Liz Sherwood-Randall will travel to Mexico on Tuesday, officials said, to meet with the president about the crossings that were closed.", "White House Homeland Security Adviser Liz Sherwood-Randall will travel to Mexico", "2023-12-26")]
    [InlineData("A high-level US delegation will head to Mexico soon to discuss concerns on migration, the White House said.", "A high-level US delegation will head to Mexico soon to discuss concerns on migration", null)]
    [InlineData("Secretary of State Antony Blinken, the top U.S. diplomat, will visit Mexico on Tuesday.", "Secretary of State Antony Blinken, the top U.S. diplomat, will visit Mexico", "2023-12-26")]
    [InlineData("“It is serious,” he said, and American senators visited Mexico City, according to his office.", "American senators visited Mexico City", null)]
    public void Event_OfBothCountries_IsProposedWithItsTitle(string text, string title, string? day)
    {
        var claim = Assert.Single(Reads.Claims(text, "2023-12-22"), one => one.Kind == ClaimKinds.Event);

        Assert.Equal(title, EventTitles.From(claim.Evidence, claim.Spans.Single(span => span.Kind == ReadingSpanKinds.Action).Start - claim.Start));
        Assert.Equal(day, claim.DateEdtf);
        Assert.Equal(text[claim.Start..claim.End], claim.Evidence);
    }

    [Theory]
    [InlineData("The visit to Mexico will focus on migration, the White House said.")]
    [InlineData("Their visit to Mexico was delayed, a U.S. official said.")]
    [InlineData("President Biden spoke with reporters on Thursday.")]
    [InlineData("Did Biden and López Obrador of Mexico speak with each other?")]
    public void Event_ThatIsNotSaidToHappen_IsNone(string text) => Assert.DoesNotContain(Reads.Claims(text, "2023-12-22"), one => one.Kind == ClaimKinds.Event);

    [Theory]
    [InlineData("-level US delegation will head to Mexico soon", "Level US delegation will head to Mexico soon")]
    [InlineData("the presidents spoke\nby phone, according to Kirby", "The presidents spoke by phone")]
    [InlineData("Biden spoke with him as trains stood still", "Biden spoke with him")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", "One two three four five six seven eight nine ten eleven twelve thirteen fourteen")]
    [InlineData("Mexican President Andrés Manuel López Obrador spoke with President Joe Biden on Thursday about the border", "Mexican President Andrés Manuel López Obrador spoke with President Joe Biden about the border")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen of fifteen", "One two three four five six seven eight nine ten eleven twelve thirteen")]
    [InlineData("they discussed Monday's closures late Tuesday night in Washington", "They discussed Monday's closures in Washington")]
    [InlineData("“They met", null)]
    [InlineData(", \"", null)]
    [InlineData("", null)]
    public void Title_OfWords_EndsWhereTheyStopSayingWhatHappened(string evidence, string? title) => Assert.Equal(title, EventTitles.From(evidence));
}
