using BorderWatch.Data.Dates;
using BorderWatch.Data.Sources;
using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Tests.Words.Cited;

/// <summary>Footnotes as an analyst pastes them, and sources for a reference manager.</summary>
public sealed class CitationTests
{
    private static readonly DateOnly s_seen = new(2026, 11, 22);

    [Theory]
    [InlineData("in text", "7", null, "USA TODAY, “A title”, 21 December 2023, paragraph 7, as seen in BorderWatch on 22 November 2026.")]
    [InlineData("inferred", "3;9", null, "USA TODAY, “A title”, 21 December 2023 (date inferred), paragraphs 3 and 9, as seen in BorderWatch on 22 November 2026.")]
    [InlineData("from the published copy", null, "18", "USA TODAY, “A title”, 21 December 2023 (date from the published copy), line 18, as seen in BorderWatch on 22 November 2026.")]
    public void Of_APlace_SaysHowTheDayIsKnownAndWhereItStands(string basis, string? paragraph, string? line, string citation)
    {
        var source = Source() with { PublishedBasis = basis };

        Assert.Equal(citation, Citation.Of(Place(paragraph, line), source, s_seen));
    }

    [Fact]
    public void Copies_OfASentence_HoldItsNotesOnceEach()
    {
        var text = CitedText.Of(new CitedPart("It was closed [sic],", Place("7", null)), new CitedPart(" and again.", Place("8", null), Place("7", null)));
        var citations = new Citations([Source() with { Title = "A *title*" }], s_seen);

        Assert.Equal(
            "It was closed [sic],[1] and again.[1][2]\n\n[1] USA TODAY, “A *title*”, 21 December 2023, paragraph 7, as seen in BorderWatch on 22 November 2026.\n[2] USA TODAY, “A *title*”, 21 December 2023, paragraph 8, as seen in BorderWatch on 22 November 2026.\n",
            citations.Plain(text));
        Assert.Equal(
            "It was closed \\[sic\\],[^1] and again.[^1][^2]\n\n[^1]: USA TODAY, “A \\*title\\*”, 21 December 2023, paragraph 7, as seen in BorderWatch on 22 November 2026.\n[^2]: USA TODAY, “A \\*title\\*”, 21 December 2023, paragraph 8, as seen in BorderWatch on 22 November 2026.\n",
            citations.Markdown(text));
    }

    [Fact]
    public void Copies_OfASentenceWithoutNotes_AreTheSentence() =>
        Assert.Equal("Nobody says so.\n", new Citations([], s_seen).Plain(CitedText.Of(new CitedPart("Nobody says so."))));

    [Fact]
    public void BibTex_SpecialCharacters_AreEscaped()
    {
        var source = Source() with { Kind = "agency", Title = @"100% of $5 & {#1}_~^\", Url = "https://example.org/a_b{c}", PublishedBasis = "inferred" };

        Assert.Equal(
            """
            @misc{usa-today-2023-12-21,
              title = {{100\% of \$5 \& \{\#1\}\_\textasciitilde{}\textasciicircum{}\textbackslash{}}},
              howpublished = {USA TODAY},
              date = {2023-12-21},
              year = {2023},
              month = dec,
              url = {https://example.org/a_b%7Bc%7D},
              note = {Date inferred; as seen in BorderWatch on 22 November 2026},
            }

            """.ReplaceLineEndings("\n"),
            BibTex.Of([source], s_seen));
    }

    [Theory]
    [InlineData("news", "NEWS", "T2")]
    [InlineData("agency", "ELEC", "PB")]
    [InlineData("dataset", "DATA", "PB")]
    public void Ris_OfAKind_HasItsTypeAndOneLinePerField(string kind, string type, string publisher)
    {
        var source = Source() with { Kind = kind, Title = "Two\nlines" };

        Assert.Equal(
            $"TY  - {type}\r\nID  - usa-today-2023-12-21\r\nTI  - Two lines\r\n{publisher}  - USA TODAY\r\nPY  - 2023\r\nDA  - 2023/12/21/\r\nN1  - As seen in BorderWatch on 22 November 2026\r\nER  - \r\n\r\n",
            Ris.Of([source], s_seen));
    }

    private static CitedPlace Place(string? paragraph, string? line) => new("usa-today-2023-12-21", "USA TODAY", new DateOnly(2023, 12, 21), paragraph, line);

    private static SourceRow Source() => new()
    {
        SourceId = "usa-today-2023-12-21",
        Publisher = "USA TODAY",
        Title = "A title",
        PublishedEdtf = Edtf.Parse("2023-12-21"),
        PublishedOn = new DateOnly(2023, 12, 21),
        PublishedBasis = "in text",
        Kind = "news",
        ClosureClaims = 1,
        FigureClaims = 0,
        EventClaims = 0,
    };
}
