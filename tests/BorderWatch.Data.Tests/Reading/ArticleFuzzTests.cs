using System.Text;
using BorderWatch.Data.Reading.Claims;

namespace BorderWatch.Data.Tests.Reading;

/// <summary>Texts that no one wrote, with a fixed seed: nothing crashes and offsets hold. That time grows with the length alone, <c>benchmarks/reading/speed.sh</c> shows.</summary>
public sealed class ArticleFuzzTests
{
    private const int LongestText = 5_000_000;

    private static readonly string[] s_pieces =
    [
        "CBP closed ", "the rail bridges ", "in Eagle Pass ", "and El Paso", ", ", ". ", "\n\n", "\n", "on Monday, Dec. 18", " was suspended", " reopened ", "more than 10,000 migrants ", "each day ", "$100 million ", "to ", "which ", "will ", "“", "”", " — ", "'s ",
        "since ", "through ", "tens of thousands of ", "people ", "crossed ", "U.S. ", "Ariz., ", "99999999999999999999 ", "0001-01-01 ", "Feb. 30 ", "the 31st ", "a year earlier ", "hours later ", "1,000 months ago ", "FY99 ", "\0", "\u0007", "\ud83d", "\udc00", "😀", "e\u0301", "\u202e", "\ufeff",
        "El Paso Times ", "Columbus, Ohio ", "followed by ", "closure of ", "and ", "the ", "(AP Photo) ", "- ", ": ", "LUKEVILLE, Ariz. — ", "December ", "9999-12-31 ", "last week ", "next month ", "between ", "Gateway ", "it ", "both ",
    ];

    [Fact]
    public void Read_PiecesInAnyOrder_KeepsOffsetsOfEvidenceAndSpans()
    {
        var random = new Random(20231222);
        for (var run = 0; run < 1_500; run++)
        {
            var text = Text(random, random.Next(1, 60));

            var reading = Reads.Reader.Read(text, run % 3 == 0 ? null : run % 3 == 1 ? new DateOnly(2023, 12, 22) : run % 2 == 0 ? DateOnly.MinValue : DateOnly.MaxValue, ct: TestContext.Current.CancellationToken);

            Assert.All(reading.Claims, claim =>
            {
                Assert.Equal(text[claim.Start..claim.End], claim.Evidence);
                Assert.InRange(EvidenceWords.Count(text, claim.Start, claim.End), 1, EvidenceWords.Longest);
                Assert.All(claim.Spans, span => Assert.True(0 <= span.Start && span.Start < span.End && span.End <= text.Length, $"{span} in {text.Length}"));
            });
            Assert.All(reading.Lints, lint => Assert.True(lint.Start <= lint.End && lint.End <= text.Length));
        }
    }

    [Fact]
    public void Read_ArbitraryCharacters_DoesNotCrash()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var text = string.Create(random.Next(0, 2_000), random, static (characters, source) =>
            {
                for (var i = 0; i < characters.Length; i++) characters[i] = (char)source.Next(0, 65_536);
            });

            var reading = Reads.Reader.Read(text, new(2023, 12, 22), ct: TestContext.Current.CancellationToken);

            Assert.All(reading.Claims, claim => Assert.Equal(text[claim.Start..claim.End], claim.Evidence));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("closed rail crossings in Eagle Pass and El Paso and ")]
    [InlineData("on Monday, Dec. 18, 2023, through ")]
    [InlineData("About 10,000 migrants crossed at Roma on Monday. ")]
    [InlineData("“(\n\n")]
    public void Read_FiveMegabytes_KeepsOffsets(string piece)
    {
        var text = new StringBuilder(LongestText + piece.Length);
        while (text.Length < LongestText) text.Append(piece);

        var whole = text.ToString(0, LongestText);
        var reading = Reads.Reader.Read(whole, new(2023, 12, 22), ct: TestContext.Current.CancellationToken);

        Assert.All(reading.Claims, claim => Assert.Equal(whole[claim.Start..claim.End], claim.Evidence));
    }

    private static string Text(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) text.Append(s_pieces[random.Next(s_pieces.Length)]);
        return text.ToString();
    }
}
