using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Tests.Rules;

namespace BorderWatch.Data.Tests.Closures;

public sealed class ClosureStatusTests(SeededStore store) : IClassFixture<SeededStore>
{
    [Theory]
    [InlineData("eagle-pass-rail", "2023-11-30", "not_reported")]
    [InlineData("eagle-pass-rail", "2023-12-16", "not_reported")]
    [InlineData("eagle-pass-rail", "2023-12-17", "inferred")] // an announcement that names no place
    [InlineData("eagle-pass-rail", "2023-12-18", "possibly_closed")]
    [InlineData("eagle-pass-rail", "2023-12-19", "closed")]
    [InlineData("eagle-pass-rail", "2023-12-22", "closed")]
    [InlineData("eagle-pass-rail", "2024-06-01", "closed")] // nobody reports an end
    [InlineData("el-paso-rail", "2023-12-16", "not_reported")]
    [InlineData("el-paso-rail", "2023-12-17", "inferred")]
    [InlineData("el-paso-rail", "2023-12-18", "possibly_closed")]
    [InlineData("el-paso-rail", "2023-12-19", "closed")]
    [InlineData("eagle-pass-vehicle", "2023-11-30", "not_reported")]
    [InlineData("eagle-pass-vehicle", "2023-12-01", "closed")] // about 1 December: no day is only possible
    [InlineData("eagle-pass-vehicle", "2023-12-22", "closed")]
    [InlineData("lukeville-vehicle", "2023-11-30", "not_reported")]
    [InlineData("lukeville-vehicle", "2023-12-01", "inferred")] // "an entry point in Arizona"
    [InlineData("lukeville-vehicle", "2023-12-20", "inferred")]
    [InlineData("lukeville-vehicle", "2023-12-21", "closed")] // "not stated; by 21 December": no day before is only possible
    [InlineData("san-ysidro-pedestrian", "2023-11-30", "not_reported")]
    [InlineData("san-ysidro-pedestrian", "2023-12-01", "inferred")]
    [InlineData("san-ysidro-pedestrian", "2023-12-20", "inferred")]
    [InlineData("san-ysidro-pedestrian", "2023-12-21", "closed")]
    public async Task Status_OfTheFiveArticles_IsWhatTheyTellOfThatDay(string closureId, string day, string status)
    {
        var asOf = Day(day);

        var closure = await store.ClosureAsync(closureId, asOf);

        Assert.Equal((status, asOf), (closure.Status, closure.AsOf));
    }

    [Theory]
    [InlineData("eagle-pass-rail", "2023-12-16", "not_reported")]
    [InlineData("eagle-pass-rail", "2023-12-17", "announced")]
    [InlineData("eagle-pass-rail", "2023-12-18", "closed")]
    [InlineData("eagle-pass-rail", "2023-12-21", "closed")]
    [InlineData("eagle-pass-rail", "2023-12-22", "reopened")]
    [InlineData("eagle-pass-rail", "2024-01-27", "reopened")]
    [InlineData("el-paso-rail", "2023-12-17", "announced")]
    [InlineData("el-paso-rail", "2023-12-18", "closed")]
    [InlineData("el-paso-rail", "2023-12-22", "reopened")]
    [InlineData("eagle-pass-vehicle", "2023-11-26", "not_reported")]
    [InlineData("eagle-pass-vehicle", "2023-11-27", "closed")]
    [InlineData("eagle-pass-vehicle", "2024-01-03", "closed")]
    [InlineData("eagle-pass-vehicle", "2024-01-04", "reopened")]
    [InlineData("lukeville-vehicle", "2023-11-26", "not_reported")]
    [InlineData("lukeville-vehicle", "2023-11-27", "reduced")]
    [InlineData("lukeville-vehicle", "2023-11-30", "reduced")]
    [InlineData("lukeville-vehicle", "2023-12-01", "reduced")] // announced too, but still reduced: what holds comes before what is to come
    [InlineData("lukeville-vehicle", "2023-12-03", "reduced")]
    [InlineData("lukeville-vehicle", "2023-12-04", "closed")]
    [InlineData("lukeville-vehicle", "2024-01-04", "reopened")]
    [InlineData("lukeville-pedestrian", "2023-11-30", "not_reported")]
    [InlineData("lukeville-pedestrian", "2023-12-01", "announced")]
    [InlineData("lukeville-pedestrian", "2023-12-04", "closed")]
    [InlineData("lukeville-pedestrian", "2024-01-04", "reopened")]
    [InlineData("san-ysidro-pedestrian", "2023-12-06", "inferred")]
    [InlineData("san-ysidro-pedestrian", "2023-12-07", "announced")]
    [InlineData("san-ysidro-pedestrian", "2023-12-08", "announced")]
    [InlineData("san-ysidro-pedestrian", "2023-12-09", "closed")]
    [InlineData("san-ysidro-pedestrian", "2024-01-04", "reopened")]
    [InlineData("nogales-pedestrian", "2023-09-24", "not_reported")]
    [InlineData("nogales-pedestrian", "2023-09-25", "closed")]
    [InlineData("nogales-pedestrian", "2024-01-04", "reopened")]
    public async Task Status_WithTheSupplement_IsWhatTheAgencyTellsOfThatDay(string closureId, string day, string status)
    {
        var asOf = Day(day);

        var closure = await store.ClosureAsync(closureId, asOf, supplement: true);

        Assert.Equal(status, closure.Status);
    }

    [Theory]
    [InlineData("", "not_reported")]
    [InlineData("a 2023-12-21 announced", "not_reported")]
    [InlineData("a 2023-12-20 announced", "announced")]
    [InlineData("a [2023-12-19,2023-12-21] announced", "not_reported")] // perhaps not yet announced
    [InlineData("a announced published:2023-12-20", "announced")] // undated: from the day it was published
    [InlineData("a announced published:2023-12-21", "not_reported")]
    [InlineData("a 2023-12-20 announced inferred", "inferred")]
    [InlineData("a inferred published:2023-12-20", "inferred")]
    [InlineData("a inferred published:2023-12-21", "not_reported")]
    [InlineData("a 2023-12-18 inferred + b 2023-12-19 ended inferred", "inferred")] // inference neither closes nor reopens
    [InlineData("a 2023-12-20 reduced", "reduced")]
    [InlineData("a 2023-12-20 reduced + b 2023-12-01 announced", "reduced")]
    [InlineData("a [2023-12-20..2023-12-22]", "possibly_closed")]
    [InlineData("a [2023-12-21..2023-12-22]", "not_reported")]
    [InlineData("a [2023-12-18..2023-12-20]", "closed")]
    [InlineData("a [2023-12-20..2023-12-22] + b 2023-12-20 reduced + c 2023-12-19 announced", "possibly_closed")]
    [InlineData("a 2023-12-20", "closed")]
    [InlineData("a 2023-12-21", "not_reported")]
    [InlineData("a observed published:2023-12-20", "closed")]
    [InlineData("a observed published:2023-12-21", "not_reported")]
    [InlineData("a 2023-12-18 + b 2023-12-20 ended", "reopened")]
    [InlineData("a 2023-12-18 + b 2023-12-21 ended", "closed")]
    [InlineData("a 2023-12-18 + b [2023-12-19..2023-12-21] ended", "closed")] // perhaps not yet open
    [InlineData("a 2023-12-18 + b 2023-12-19 ended inferred", "closed")]
    [InlineData("a 2023-12-18 reason", "not_reported")]

    // A contested start: in force on a day before every start that is given.
    [InlineData("a 2023-12-22 + b 2023-12-20 observed", "possibly_closed")]
    [InlineData("a 2023-12-22 + b 2023-12-18 observed", "possibly_closed")]
    [InlineData("a 2023-12-22 + b 2023-12-21 observed", "not_reported")]
    [InlineData("a 2023-12-22 + b 2023-12-21 observed + c 2023-12-20 reduced", "reduced")]
    [InlineData("a [2023-12-20..2023-12-22] + b 2023-12-18 observed", "possibly_closed")]
    [InlineData("a 2023-12-20 + b 2023-12-18 observed", "closed")]
    [InlineData("a 2023-12-22 + b 2023-12-18 observed + c 2023-12-20 ended", "reopened")]

    // A contested end: in force on a day after every end that is given.
    [InlineData("a 2023-12-10 + b 2023-12-18 ended + c 2023-12-22 observed", "possibly_closed")]
    [InlineData("a 2023-12-10 + b 2023-12-20 ended + c 2023-12-22 observed", "possibly_closed")]
    [InlineData("a 2023-12-10 + b 2023-12-18 ended + c 2023-12-20 observed", "possibly_closed")]
    [InlineData("a 2023-12-10 + b 2023-12-18 ended + c 2023-12-19 observed", "reopened")]
    [InlineData("a 2023-12-10 + b 2023-12-21 ended + c 2023-12-22 observed", "closed")]
    [InlineData("a 2023-12-10 + b 2023-12-18 ended + c 2023-12-22 observed inferred", "reopened")]
    [InlineData("a 2023-12-10 + b [2023-12-18..2023-12-20] ended + c 2023-12-19 observed", "reopened")] // in time for the 20th: not contested

    // Closed, says a source that names the port, but since when has no first or no last day: no vote.
    [InlineData("a published:2023-12-20", "closed")]
    [InlineData("a published:2023-12-21", "not_reported")]
    [InlineData("a [..2023-12-20]", "closed")]
    [InlineData("a [..2023-12-21]", "not_reported")]
    [InlineData("a [2023-12-18..] published:2023-12-20", "closed")]
    [InlineData("a [2023-12-18..] published:2023-12-21", "not_reported")]
    [InlineData("a [2023-12-21..] published:2023-12-18", "not_reported")] // said beforehand, and not before the 21st
    [InlineData("a [2023-12-20..] published:2023-12-18", "closed")]
    [InlineData("a published:2023-12-18 + b observed published:2023-12-22", "closed")]
    [InlineData("a published:2023-12-18 + b 2023-12-22", "not_reported")] // a date that votes goes before
    [InlineData("a published:2023-12-18 inferred", "inferred")]
    [InlineData("a published:2023-12-18 + b 2023-12-19 reduced", "closed")]
    [InlineData("a published:2023-12-18 + b 2023-12-19 ended", "reopened")]
    public void Status_On20December_FollowsFromTheClaims(string claims, string status)
    {
        var read = ClaimText.Read(claims, Aspects.InForceFrom);

        var found = ClosureStatus.On(Day("2023-12-20"), Consensus.Start(read), Consensus.End(read), read);

        Assert.Equal(status, found);
    }

    [Fact]
    public void Status_DayAfterDay_NeverGoesBack()
    {
        string[] order = [Statuses.NotReported, Statuses.Inferred, Statuses.Announced, Statuses.Reduced, Statuses.PossiblyClosed, Statuses.Closed, Statuses.Reopened];
        var claims = ClaimText.Read(
            "a 2023-12-02 inferred + a 2023-12-04 announced + a 2023-12-06 reduced + a [2023-12-08..2023-12-10] + a 2023-12-12 ended", Aspects.InForceFrom);

        var days = Enumerable.Range(0, 14).Select(Day("2023-12-01").AddDays);
        var found = days.Select(day => ClosureStatus.On(day, Consensus.Start(claims), Consensus.End(claims), claims)).ToList();

        Assert.Equal(order, found.Distinct());
        Assert.Equal(found.Order(Comparer<string>.Create((a, b) => Array.IndexOf(order, a) - Array.IndexOf(order, b))), found);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
