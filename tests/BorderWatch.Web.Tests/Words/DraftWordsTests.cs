using BorderWatch.Data;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Words;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Words;

public sealed class DraftWordsTests(Sites sites)
{
    [Theory]
    [InlineData("[2023-12-18,2023-12-19]", 2, 3, "2023-12-18", 3, 4, "Eagle Pass rail: start 18 or 19 December 2023 becomes 18 December 2023; 2 of 3 → 3 of 4 origins")]
    [InlineData(null, 0, 0, "2023-12-18", 1, 1, "Eagle Pass rail: start not stated becomes 18 December 2023; 1 of 1 origin")]
    [InlineData("[..2023-12-21]", 0, 0, "[..2023-12-20]", 0, 0, "Eagle Pass rail: start not stated; by 21 December 2023 becomes not stated; by 20 December 2023")]
    [InlineData("2023-12-18", 2, 2, "2023-12-18", 2, 3, "Eagle Pass rail: start stays 18 December 2023; 2 of 2 → 2 of 3 origins")]
    public void Change_OfAStart_SaysWhatItWasAndWhatItBecomes(string? before, int agreed, int dated, string after, int agree, int date, string words) =>
        Assert.Equal(words, DraftWords.Change(Change(Moment.Start, Answer(before, agreed, dated), Answer(after, agree, date))));

    [Fact]
    public void Change_OfAnEnd_NamesIt() =>
        Assert.Equal("Eagle Pass rail: end not reported becomes 22 December 2023; 1 of 1 origin; contested", DraftWords.Change(Change(Moment.End, new DateAnswer(), Answer("2023-12-22", 1, 1) with { Contested = true })));

    [Theory]
    [InlineData("in_force_from", "2023-12-18", "Eagle Pass rail: in force from 18 December 2023")]
    [InlineData("in_force_from", "[2023-12-17..2023-12-22]", "Eagle Pass rail: in force from a day of 17 to 22 December 2023")]
    [InlineData("in_force_from", "[..2023-12-21]", "Eagle Pass rail: in force by 21 December 2023")]
    [InlineData("observed", "2023-12-20", "Eagle Pass rail: observed in force on 20 December 2023")]
    [InlineData("ended", "2023-12-22~", "Eagle Pass rail: reopened about 22 December 2023")]
    [InlineData("ended", null, "Eagle Pass rail: reopened, no date")]
    [InlineData("reason", "2023-12-22", "Eagle Pass rail: reason")]
    [InlineData("announced", "soon", "Eagle Pass rail: announced, “soon”, which is no date")]
    [InlineData(null, "2023-12-22", "Eagle Pass rail: what of it is not said")]
    public async Task Title_OfAClosure_SaysPortTrafficAspectAndDate(string? aspect, string? date, string title)
    {
        var facts = await sites.Articles.Services.GetRequiredService<StoreFactQueries>().GetAsync(TestContext.Current.CancellationToken);
        var fields = new DraftFields { Kind = ClaimKinds.Closure, PortSlug = "eagle-pass", Types = new IdList(["rail"]), Aspect = aspect, DateEdtf = date, Evidence = "", Paragraph = 1, Start = 0, End = 1 };

        Assert.Equal(title, DraftWords.Title(fields, facts));
    }

    [Theory]
    [InlineData(null, "no date")]
    [InlineData("2023-12-18~", "about 18 December 2023")]
    [InlineData("Monday", "“Monday”, which is no date")]
    public void Date_AsTyped_IsSaidInWords(string? typed, string words) => Assert.Equal(words, DraftWords.Date(typed));

    [Fact]
    public void Range_OfAFigure_IsSaidWhereItChanges()
    {
        var target = new MatchTarget { Table = "figures", Key = "x", Name = "People a day, southwest border", IsNew = false, Claims = 2, Why = "", Before = (10_000, 10_000), After = (8_000, 12_000) };

        Assert.Equal("The numbers reach 10,000; with this one from 8,000 to 12,000.", DraftWords.Range(target));
        Assert.Null(DraftWords.Range(target with { After = target.Before }));
        Assert.Equal("joins the figure “People a day, southwest border”, which has 2 claims", DraftWords.Joins(target));
        Assert.Equal("begins the figure “People a day, southwest border”", DraftWords.Joins(target with { IsNew = true }));
    }

    private static DerivedChange Change(Moment moment, DateAnswer before, DateAnswer after) => new() { ClosureId = "eagle-pass-rail", Name = "Eagle Pass rail", Moment = moment, Before = before, After = after };

    private static DateAnswer Answer(string? date, int agree, int dated) => new()
    {
        Date = date is null ? null : Edtf.Parse(date), OriginsAgree = agree, Votes = [.. Enumerable.Range(0, dated).Select(Vote)],
    };

    private static Vote Vote(int origin) => new() { OriginId = $"o{origin}", ClaimIds = [], Days = [], Precision = default! };
}
