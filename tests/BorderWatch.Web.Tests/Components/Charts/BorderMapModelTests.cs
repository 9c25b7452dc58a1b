using BorderWatch.Data.Closures;
using BorderWatch.Data.Ports;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;
using static BorderWatch.Web.Tests.Components.Charts.MapRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class BorderMapModelTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    [Fact]
    public void Marks_OfTheSeed_RunWestToEastWithTheirStateAndTypes()
    {
        var map = seed.Map();

        Assert.Equal(
            ["San Ysidro closed: pedestrian", "Lukeville closed: vehicle", "El Paso closed: rail", "Eagle Pass closed: rail and vehicle"],
            map.Marks.Select(mark => $"{mark.Port} {mark.Words}"));
        Assert.Equal(["closed to the types shown"], map.States.Select(state => state.Words));
        Assert.Equal(["rail", "vehicle", "pedestrian"], map.Types);
        Assert.Equal("Ports of entry. Simplified line of the border.", map.Subtitle);
    }

    [Fact]
    public void Sentence_OfTheSeed_NamesEveryClosureAndCountsTheOtherPorts()
    {
        List<PortRow> ports = [.. seed.Ports().Where(port => seed.Map().Marks.Any(mark => mark.PortSlug == port.PortSlug)), Port("andrade", 32.7, -114.7), Port("naco", 31.3, -109.9)];

        var map = From(ports, seed.List().Rows);

        Assert.Equal(
            "The border from San Diego to the Gulf. Reported closed as of 22 December 2023: San Ysidro (pedestrian), Lukeville (vehicle), El Paso (rail), Eagle Pass (rail and vehicle). 2 other ports of entry have no claim in these sources.",
            map.Sentence);
        Assert.Equal("no claim in these sources (2 ports)", map.Others);
        Assert.Equal(2, map.Rings.Count);
    }

    /// <summary>Icons and words only for the closures in the state that is shown.</summary>
    [Theory]
    [InlineData("closed: vehicle", "possibly_closed rail", "closed vehicle", "reduced pedestrian")]
    [InlineData("possibly closed: rail and cargo", "possibly_closed cargo", "announced vehicle", "possibly_closed rail")]
    [InlineData("reduced: rail", "announced vehicle", "reduced rail")]
    [InlineData("announced: rail", "inferred vehicle", "announced rail", "reopened pedestrian")]
    [InlineData("by inference only: vehicle", "reopened rail", "inferred vehicle", "not_reported pedestrian")]
    [InlineData("reopened: rail", "not_reported vehicle", "reopened rail")]
    [InlineData("not reported: rail", "not_reported rail")]
    public void Port_WithSeveralClosures_ShowsTheStrongestState(string words, params string[] closures)
    {
        var rows = closures.Select(closure => closure.Split(' ')).Select(parts => In(parts[0], $"alpha-{parts[1]}")).ToList();

        var mark = Assert.Single(From([Port("alpha", 30, -104)], rows).Marks);

        Assert.Equal(words, mark.Words);
    }

    [Fact]
    public void Key_OfManyStates_HasEachOnceAndTheStrongestFirst()
    {
        var statuses = Statuses.ByStrength.Reverse().ToList();
        var ports = statuses.Select((_, index) => Port($"port{index}", 31, -116 + index)).ToList();

        var map = From(ports, [.. statuses.Select((status, index) => In(status, $"port{index}-rail"))]);

        Assert.Equal(Statuses.ByStrength, map.States.Select(state => state.Status));
        Assert.Equal(
            ["closed to the types shown", "possibly closed to the types shown", "reduced", "announced", "by inference only", "reopened", "not reported on this day"],
            map.States.Select(state => state.Words));
        Assert.Contains("Reported closed as of 22 December 2023: port6 (rail). Possibly closed as of 22 December 2023: port5 (rail).", map.Sentence, StringComparison.Ordinal);
        Assert.Contains("Spoken of by inference only as of 22 December 2023: port2 (rail).", map.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("No closure reported as of 22 December 2023: port0 (rail).", map.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Others_OfANarrowedSelection_AreNotSaidToHaveNoClaim()
    {
        var map = BorderMapModel.From([Port("alpha", 30, -104), Port("beta", 29, -102)], [In(Statuses.Closed, "alpha-rail")], Day("2023-12-22"), Day("2023-12-22"), isNarrowed: true);

        Assert.Equal("not in this selection (1 port)", map.Others);
        Assert.EndsWith(" 1 other port of entry is not in this selection.", map.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Closure_WithoutAnyClaim_IsNoMark()
    {
        var map = From([Port("alpha", 30, -104)], [Row("alpha-rail")]);

        Assert.Empty(map.Marks);
        Assert.Equal("no claim in these sources (1 port)", map.Others);
        Assert.Equal("The border from San Diego to the Gulf. 1 port of entry has no claim in these sources.", map.Sentence);
    }

    [Fact]
    public void Map_WithoutOtherPorts_SaysNothingOfThem()
    {
        var map = From([Port("alpha", 30, -104)], [In(Statuses.Closed, "alpha-rail")]);

        Assert.Null(map.Others);
        Assert.Empty(map.Rings);
        Assert.EndsWith("alpha (rail).", map.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_AfterTheNewestReport_IsNeverSaidToBeClosed()
    {
        var map = BorderMapModel.From([Port("alpha", 30, -104)], [In(Statuses.Closed, "alpha-rail")], Day("2024-06-01"), Day("2023-12-22"), isNarrowed: false);

        Assert.Equal("no reopening reported as of 22 Dec: rail", Assert.Single(map.Marks).Words);
        Assert.Equal("closed to the types shown, no reopening reported as of 22 Dec", Assert.Single(map.States).Words);
        Assert.Equal("Ports of entry; the newest report is of 22 December 2023. Simplified line of the border.", map.Subtitle);
        Assert.Equal("The border from San Diego to the Gulf. Reported closed, with no reopening reported as of 22 December 2023: alpha (rail).", map.Sentence);
    }

    [Fact]
    public void Ports_OfOnePosition_HaveOneRingAndMarksSideBySide()
    {
        List<PortRow> ports = [Port("calexico", 32.67, -115.5), Port("calexico-east", 32.67, -115.5), Port("andrade", 32.72, -114.73)];

        var none = From(ports, []);
        var both = From(ports, [In(Statuses.Closed, "calexico-rail"), In(Statuses.Announced, "calexico-east-rail")]);

        Assert.Equal(2, none.Rings.Count);
        Assert.Equal("no claim in these sources (3 ports)", none.Others);
        Assert.Equal([-8.0, 8.0], both.Marks.Select(mark => mark.Shift));
        Assert.All(both.Marks, mark => Assert.NotNull(mark.Wide));
    }

    [Fact]
    public void Port_OutsideTheMap_IsNamedAndNotDrawn()
    {
        var map = From([Port("far", 45, -75), Port("further", 46, -75)], [In(Statuses.Closed, "far-rail")]);

        var mark = Assert.Single(map.Marks);
        Assert.False(mark.At.IsOnMap);
        Assert.Null(mark.Wide);
        Assert.Null(mark.Narrow);
        Assert.Empty(map.Rings);
        Assert.Contains("far (rail)", map.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_OfTheSeed_AllHaveRoom(bool supplement)
    {
        // On a day with closures in force; types in one state make the labels wide.
        var rows = seed.List(supplement).Rows.Select(row => row with { Status = Statuses.Closed }).ToList();

        var map = From(seed.Ports(supplement), rows);

        Assert.All(map.Marks, mark => Assert.True(mark is { Wide: not null, Narrow: not null }, mark.Port));
        DoNotTouch(map);
    }

    [Fact]
    public void Names_OfManyPorts_NeverTouchAndNoPortIsLost()
    {
        var random = new Random(7);
        var ports = Enumerable.Range(0, 60).Select(index => BorderLine.Points[random.Next(BorderLine.Points.Count)]).Select((point, index) =>
            Port($"A port of entry {index}"[..random.Next(4, 15)] + $" {index}", 33.75 - (point.Y * 0.086), -117.75 + (point.X * 0.2255) + (random.NextDouble() / 10))).ToList();
        var rows = ports.SelectMany(port => ClosureTypes.All.Take(random.Next(1, 5)).Select(type => In(Statuses.ByStrength[random.Next(Statuses.ByStrength.Count)], $"{port.PortSlug}-{type}"))).ToList();

        var map = From(ports, rows);

        Assert.Equal(60, map.Marks.Count);
        Assert.Contains(map.Marks, mark => mark.Wide is not null);
        Assert.Contains(map.Marks, mark => mark.Wide is null);
        Assert.All(ports, port => Assert.Contains($"{port.Port} (", map.Sentence, StringComparison.Ordinal));
        DoNotTouch(map);
    }

    private static BorderMapModel From(IReadOnlyList<PortRow> ports, IReadOnlyList<ClosureRow> rows) =>
        BorderMapModel.From(ports, rows, Day("2023-12-22"), Day("2023-12-22"), isNarrowed: false);

    /// <summary>At any width of the map, not only at those that the layout tries.</summary>
    private static void DoNotTouch(BorderMapModel map)
    {
        for (var width = 530; width <= 1200; width += 10) DoNotTouch(map.Marks, mark => mark.Wide, width, width / 2.45);
        for (var width = 286; width <= 840; width += 6) DoNotTouch(map.Marks, mark => mark.Narrow, width, width / 1.75);
    }

    private static void DoNotTouch(IReadOnlyList<MapMark> marks, Func<MapMark, MapLabel?> label, double width, double height)
    {
        var boxes = marks.Where(mark => label(mark) is not null).Select(mark =>
        {
            var (x, y) = ((mark.At.X * width / 100) + mark.Shift + label(mark)!.X, (mark.At.Y * height / 100) + label(mark)!.Y);

            // A pixel less on each side: between two of the layout's widths a label may move by a fraction of one.
            var text = mark.Port.Length * 7;
            return (mark.Port, Box: label(mark)!.IsLeft ? new MapBox(x - text + 1, y + 1, x - 1, y + 17) : new MapBox(x + 1, y + 1, x + text - 1, y + 17));
        }).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = 0; j < i; j++) Assert.False(boxes[i].Box.Overlaps(boxes[j].Box), $"{boxes[i].Port} touches {boxes[j].Port} at {width} px.");
            Assert.DoesNotContain(marks, mark => mark.Port != boxes[i].Port && mark.At.IsOnMap
                && boxes[i].Box.Overlaps(MapBox.Around((mark.At.X * width / 100) + mark.Shift, mark.At.Y * height / 100, 6)));
        }
    }
}
