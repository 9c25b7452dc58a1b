using System.Text.RegularExpressions;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Tests.Words.Cited;

/// <summary>Every closure of the seed, with and without the supplement, by every reading, in sentences.</summary>
public sealed class ClosureSentencesTests(SeedViews seed) : IClassFixture<SeedViews>
{
    private const string NoEnd = "No reopening is reported in these sources as of 22 December 2023.";
    private const string RailInferred =
        "NY Breaking, naming no port, reports two railroad crossings on the Texas-Mexico border closed by 20 December.[5] NY Breaking, naming no port, reports closures in place by 20 December, citing White House.[6] "
        + "The Hill, naming no port, reports that the closure of two railway crossings was announced on 17 December, citing Customs and Border Patrol [sic].[7]";

    [Theory]
    [InlineData("eagle-pass-rail", "Eagle Pass")]
    [InlineData("el-paso-rail", "El Paso")]
    public void Of_ARailBridge_KeepsBothDatesAndWhatFitsBoth(string closure, string port)
    {
        var said = Plain(seed.Row(closure));

        Assert.Equal(
            $"The {port} rail crossing was closed on 18 December, by CBP, according to USA TODAY,[1] or on 19 December, according to AFP;[2] NEWSnet/AP’s “earlier this week” fits both.[3][4] {NoEnd} {RailInferred}",
            said);
    }

    [Theory]
    [InlineData("eagle-pass-vehicle",
        "The Eagle Pass vehicle crossing was closed from about 1 December, according to AFP.[1] USA TODAY, on 21 December, reports it closed without saying since when.[2] "
        + NoEnd + " The Hill, naming no port and giving no date, reports a port in Texas “reportedly” closed to foot and vehicle traffic.[3]")]
    [InlineData("lukeville-vehicle",
        "The Lukeville vehicle crossing was reported closed on 21 December by USA TODAY, which does not say since when.[1] " + NoEnd
        + " The Hill, naming no port and giving no date, reports a port in Arizona “reportedly” closed to foot and vehicle traffic.[2] AFP, naming no port, reports an entry point in Arizona closed to vehicle traffic from about 1 December.[3]")]
    [InlineData("san-ysidro-pedestrian",
        "The San Ysidro pedestrian crossing was reported closed on 21 December by USA TODAY, which does not say since when.[1] " + NoEnd
        + " The Hill, naming no port and giving no date, reports a port in California “reportedly” closed to foot and vehicle traffic.[2] AFP, naming no port, reports an entry point in California closed to vehicle traffic from about 1 December.[3]")]
    public void Of_AnotherClosure_SaysWhatIsLeftOut(string closure, string sentences) => Assert.Equal(sentences, Plain(seed.Row(closure)));

    [Theory]
    [InlineData("earliest", "By the earliest reading, the Eagle Pass rail crossing was closed on 18 December, by CBP, according to USA TODAY.[1] No reopening")]
    [InlineData("latest", "By the latest reading, the Eagle Pass rail crossing was closed on 19 December, according to AFP.[1] No reopening")]
    [InlineData("widest",
        "By the widest reading, the Eagle Pass rail crossing was closed on a day from 17 to 22 December: on 18 December, by CBP, according to USA TODAY,[1] on 19 December, according to AFP,[2] and on a day from 17 to 22 December, according to NEWSnet/AP.[3] No")]
    [InlineData("agency", "No agency or government dates it; by all sources the Eagle Pass rail crossing was closed on 18 December, by CBP, according to USA TODAY,[1] or on 19")]
    [InlineData("source:afp-2023-12-22", "The Eagle Pass rail crossing was closed on 19 December, according to AFP.[1] AFP reports no reopening.")]
    [InlineData("source:newsnet-ap-2023-12-22", "The Eagle Pass rail crossing was closed on a day from 17 to 22 December, according to NEWSnet/AP.[1] NEWSnet/AP reports no reopening.")]
    [InlineData("source:the-hill-2023-12-21", "The Hill says nothing of the Eagle Pass rail crossing by name.")]
    public void Of_AnotherReading_SaysWhichAndCitesItsClaimsAlone(string reading, string beginning)
    {
        var said = Plain(seed.Row("eagle-pass-rail", reading));

        Assert.StartsWith(beginning, said, StringComparison.Ordinal);
        if (reading.StartsWith("source:", StringComparison.Ordinal)) Assert.Equal(beginning, said);
    }

    [Fact]
    public void Of_ManyReportsOfOneOrigin_CountsOrigins()
    {
        var said = Plain(seed.Row("eagle-pass-rail", supplement: true));

        Assert.StartsWith(
            "The Eagle Pass rail crossing was closed on 18 December 2023, according to Border Report, Eagle Pass Business Journal, Export Compliance Daily, FreightWaves and USA TODAY (five reports of two origins),[1][2][3][4][5] "
            + "or on 19 December 2023, according to AFP;[6] NEWSnet/AP’s “earlier this week” fits both.[7][8] "
            + "Its closure was announced on 17 December 2023, according to Border Report and Eagle Pass Business Journal (two reports of one origin).[1][2] It reopened on 22 December 2023, according to U.S. Customs and Border Protection.[9]",
            said, StringComparison.Ordinal);
    }

    /// <summary>Each part against the claims at the places it cites: what it says of date, port and actor, each of them has.</summary>
    [Fact]
    public void Of_EveryClosureAndReading_SaysNoMoreThanItsClaims()
    {
        Assert.True(seed.All.Count > 200);
        Assert.All(seed.All, row => Assert.All(ClosureSentences.Of(row).Parts.Where(part => part.Places.Count > 0), part =>
        {
            var cited = row.Claims.Where(claim => part.Places.Contains(CitedPlace.Of(claim))).ToList();
            Assert.All(part.Places, place => Assert.Contains(cited, claim => CitedPlace.Of(claim) == place));
            Assert.All(cited.Select(claim => claim.Publisher).Distinct(), publisher => Assert.Contains(publisher, part.Text, StringComparison.Ordinal));

            var inferred = Regex.IsMatch(part.Text, "naming no port|not naming the port");
            if (!inferred)
            {
                // Only words that are quoted may stand in another paragraph than the port.
                if (part.Text.Contains(" fits ", StringComparison.Ordinal)) Assert.All(cited.GroupBy(claim => claim.SourceId), source => Assert.Contains(source, claim => claim.IsStatedFor(row.ClosureId)));
                else Assert.All(part.Places, place => Assert.Contains(cited, claim => claim.IsStatedFor(row.ClosureId) && CitedPlace.Of(claim) == place));
            }
            else
            {
                Assert.All(cited, claim => Assert.False(claim.IsStatedFor(row.ClosureId)));
                Assert.DoesNotContain($" {row.Port}", part.Text.Replace(cited[0].PlaceStated ?? "\0", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }

            if (part.Text.Contains(", by CBP,", StringComparison.Ordinal)) Assert.All(cited, claim => Assert.Equal("CBP as actor", claim.Attribution));
            if (part.Text.Contains("reopened", StringComparison.Ordinal)) Assert.All(cited, claim => Assert.Equal(Aspects.Ended, claim.Aspect));
            if (part.Text.Contains("announced", StringComparison.Ordinal)) Assert.Contains(cited, claim => claim.Aspect == Aspects.Announced);
            if (part.Text.Contains("was closed on ", StringComparison.Ordinal) || part.Text.Contains("was closed from ", StringComparison.Ordinal)) Assert.Contains(cited, claim => claim.Aspect == Aspects.InForceFrom);
        }));
    }

    [Fact]
    public void Of_EveryClosureAndReading_ReopensOnlyWhereAnEndIsClaimed()
    {
        Assert.All(seed.All, row =>
        {
            var said = Plain(row);
            Assert.Equal(row.Claims.Any(claim => claim.Aspect == Aspects.Ended && (row.Reading.Hears(DatedClaim.From(claim, row.ClosureId)) || row.Reading is not OneSourceReading)), said.Contains(" reopened", StringComparison.Ordinal));
            Assert.Matches(@"^[^ ].*[.\]]\z", said);
            Assert.DoesNotContain("  ", said, StringComparison.Ordinal);
            Assert.DoesNotContain("..", said, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Footnotes_OfAText_AreNumberedByFirstMention()
    {
        var text = ClosureSentences.Of(seed.Row("eagle-pass-rail"));

        var notes = Footnotes.Of(text).All;

        Assert.Equal(Enumerable.Range(1, 7), notes.Select(note => note.Number));
        Assert.Equal(
            ["usa-today-2023-12-21 7", "afp-2023-12-22 7", "newsnet-ap-2023-12-22 10", "newsnet-ap-2023-12-22 5", "ny-breaking-2023-12-21 23", "ny-breaking-2023-12-21 24", "the-hill-2023-12-21 9"],
            notes.Select(note => $"{note.Place.SourceId} {note.Place.Line ?? note.Place.Paragraph}"));
    }

    [Fact]
    public void ToMarkdown_Text_HasFootnoteMarksAndEscapesTheRest()
    {
        var text = CitedText.Of(new CitedPart("It *was* [sic], _he_ said.", new CitedPlace("s", "Paper", new(2023, 12, 21), "1", null)));

        Assert.Equal(@"It \*was\* \[sic\], \_he\_ said.[^1]", text.ToMarkdown(Footnotes.Of(text)));
        Assert.Equal("It *was* [sic], _he_ said.[1]", text.ToPlain(Footnotes.Of(text)));
    }

    private static string Plain(ClosureRow row)
    {
        var text = ClosureSentences.Of(row);
        return text.ToPlain(Footnotes.Of(text));
    }
}
