using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Tests.Reading;

public sealed class ArticleReaderTests
{
    private const string Story = """
        Rail bridges shut in two Texas towns

        EAGLE PASS, Texas (KEPN) — Federal officers closed the rail bridges in Eagle Pass and El Paso on Monday, Dec. 18, the agency said.

        Vehicle traffic at the Lukeville port of entry in Arizona has been suspended since Dec. 4. More than 10,000 migrants have crossed the border each day in recent weeks.
        """;

    [Fact]
    public void Read_AStory_ProposesItsClaimsOnceEach()
    {
        var closures = Reads.Closures(Story, "2023-12-20");
        var figures = Reads.Figures(Story, "2023-12-20");

        Assert.Equal("Eagle Pass rail closed 2023-12-18; El Paso rail closed 2023-12-18; Lukeville vehicle suspended 2023-12-04", closures);
        Assert.Equal("10000- people per_day 2023-12~", figures);
    }

    [Fact]
    public void Read_AClaim_TellsAllAboutItself()
    {
        var claim = Reads.Claims(Story, "2023-12-20").First(claim => claim.Port == "Lukeville");

        Assert.Equal((4 - 1, "in_force_from", "since Dec. 4"), (claim.Paragraph, claim.Aspect, claim.DateText));
        Assert.Equal(Story[claim.Start..claim.End], claim.Evidence);
        Assert.InRange(claim.Confidence, 0.5, 1);
        Assert.Equal(["suspended", "Lukeville", "since Dec. 4"], claim.Spans.Select(span => Story[span.Start..span.End]));
    }

    [Fact]
    public void Read_Twice_IsTheSame()
    {
        var first = Reads.Claims(Story, "2023-12-20");

        var again = Reads.Claims(Story, "2023-12-20");

        Assert.Equal(first.Select(claim => claim with { Spans = [] }), again.Select(claim => claim with { Spans = [] }));
    }

    [Fact]
    public async Task Read_ByManyAtOnce_IsTheSame()
    {
        var alone = Reads.Closures(Story, "2023-12-20");

        var together = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Reads.Closures(Story, "2023-12-20"))));

        Assert.All(together, closures => Assert.Equal(alone, closures));
    }

    [Fact]
    public void Read_WithoutPublication_LeavesWeekdaysAndSaysSo()
    {
        var reading = Reads.Reader.Read("The port of entry at Sasabe closed on Wednesday.", ct: TestContext.Current.CancellationToken);

        var claim = Assert.Single(reading.Claims);
        Assert.Equal(("on Wednesday", null, "There is no publication date to count from."), (claim.DateText, claim.DateEdtf, claim.DateExplained));
        Assert.Contains(reading.Lints, lint => lint.Kind == ReadingLintKinds.NoPublication);
        Assert.Null(reading.Published);
    }

    [Fact]
    public void Read_PublicationInTheText_IsFoundAndSaysWhere()
    {
        var reading = Reads.Reader.Read("Dec. 20, 2023\n\nThe port of entry at Sasabe closed on Monday.", ct: TestContext.Current.CancellationToken);

        Assert.Equal((new DateOnly(2023, 12, 20), "found in “Dec. 20, 2023”"), (reading.Published, reading.PublishedBasis));
        Assert.Equal("2023-12-18", Assert.Single(reading.Claims).DateEdtf);
    }

    [Fact]
    public void Read_OtherDateGiven_WarnsAndUsesTheGiven()
    {
        var reading = Reads.Reader.Read("Dec. 20, 2023\n\nThe port of entry at Sasabe closed on Monday.", new(2023, 12, 27), ct: TestContext.Current.CancellationToken);

        Assert.Equal("2023-12-25", Assert.Single(reading.Claims).DateEdtf);
        Assert.Contains(reading.Lints, lint => lint.Kind == ReadingLintKinds.PublicationDiffers);
    }

    [Fact]
    public void Read_WeekdayAgainstItsDate_GivesBothAndALint()
    {
        const string text = "The Lukeville port of entry was closed on Tuesday, Dec. 18.";

        var reading = Reads.Reader.Read(text, new(2023, 12, 22), ct: TestContext.Current.CancellationToken);

        Assert.Equal("[2023-12-18,2023-12-19]", Assert.Single(reading.Claims).DateEdtf);
        var lint = Assert.Single(reading.Lints, lint => lint.Kind == ReadingLintKinds.Weekday);
        Assert.Equal("on Tuesday, Dec. 18", text[lint.Start..lint.End]);
    }

    [Fact]
    public void Read_Spanish_LooksForNumbersAloneAndSaysSo()
    {
        var reading = Reads.Reader.Read("El cierre del puente en Piedras Negras causó a los comercios pérdidas de 18 millones de dólares diarios, dijo la cámara. La Patrulla Fronteriza registró 4,300 aprehensiones en el sector.", new(2023, 9, 21), ct: TestContext.Current.CancellationToken);

        Assert.Equal(Languages.Spanish, reading.Language);
        Assert.Contains(reading.Lints, lint => lint.Kind == ReadingLintKinds.Spanish);
        Assert.Equal([(18_000_000m, "USD"), (4_300m, "apprehensions")], reading.Claims.Select(claim => (claim.Value!.Value, claim.Unit!)));
    }

    [Fact]
    public void Read_Caption_GivesNoDate()
    {
        var claims = Reads.Closures("The Roma bridge was closed on Jan. 5, 2022. (Photo by Jo Doe)", "2022-01-19");

        Assert.Equal("Roma all closed", claims);
    }

    [Fact]
    public void Read_Pronoun_MeansThePortBefore()
    {
        var closures = Reads.Closures("The Roma bridge was closed Tuesday.\n\nIt reopened three hours later.", "2022-01-19");

        Assert.Equal("Roma all closed 2022-01-18; Roma all reopened 2022-01-18", closures);
    }

    [Fact]
    public void Read_AnnouncementWithItsDay_GivesBoth()
    {
        var closures = Reads.Closures("CBP announced Friday that the Lukeville port of entry will close Monday.", "2023-12-02");

        Assert.Equal("Lukeville all announced 2023-12-01; Lukeville all closed 2023-12-04", closures);
    }

    [Fact]
    public void Read_NothingAboutTheBorder_ProposesNothing()
    {
        var reading = Reads.Reader.Read("The council met on Monday and closed the library for 12 days.", new(2023, 12, 22), ct: TestContext.Current.CancellationToken);

        Assert.Empty(reading.Claims);
    }
}
