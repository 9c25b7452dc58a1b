using BorderWatch.Data.Closures;
using BorderWatch.Web.Words;
using static BorderWatch.Web.Tests.Words.Reported;

namespace BorderWatch.Web.Tests.Words;

/// <summary>What is said of a closure: never more than its claims say.</summary>
public sealed class ClosureWordsTests
{
    private const string From = Aspects.InForceFrom;

    public static TheoryData<string, ClosureClaimRow[]> Titles { get; } = new()
    {
        { "Alpha rail crossing: closed on 18 December 2023", [Claim(From, "2023-12-18")] },
        { "Alpha rail crossing: closed on 18 or 19 December 2023", [Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")] },
        { "Alpha rail crossing: closed on a day from 17 to 22 December 2023", [Claim(From, "[2023-12-17..2023-12-22]")] },
        { "Alpha rail crossing: closed since about 1 December 2023", [Claim(From, "2023-12-01~")] },
        { "Alpha rail crossing: closed by 21 December 2023", [Claim(Aspects.Observed, published: "2023-12-21")] },
        { "Alpha rail crossing: closed by 20 December 2023", [Claim(Aspects.Observed, "2023-12-20")] },
        { "Alpha rail bridge: closed on 18 December 2023, reopened on 22 December 2023", [Claim(From, "2023-12-18", crossing: "rail bridge"), Claim(Aspects.Ended, "2023-12-22")] },
        { "Alpha rail crossing: closed on 18 December 2023, to reopen about 4 January 2024", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2024-01-04~")] },

        // No votes, and nothing that bounds them.
        { "Alpha rail crossing: closed, date not stated", [Claim(From)] },
        { "Alpha rail crossing: closed, date not stated", [Claim(From, "[2023-12-01..]")] },
        { "Alpha rail crossing: announced, start not reported", [Claim(Aspects.Announced, "2023-12-17")] },
        { "Alpha rail crossing: reduced, closure not reported", [Claim(Aspects.Reduced, "2023-11-27")] },
        { "Alpha rail crossing: start not reported", [Claim(Aspects.Reason)] },
        { "Alpha rail crossing: start not reported, reopened on 22 December 2023", [Claim(Aspects.Ended, "2023-12-22")] },
        { "Alpha rail crossing: no source names it", [] },
        { "Alpha rail crossing: no source names it", [Claim(From, "2023-12-18", stated: false)] },

        // Seen in force before every day that is claimed.
        { "Alpha rail crossing: closed on 18 December 2023, reopening contested, claimed for 20 December 2023", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-20", "paper-b"), Claim(Aspects.Observed, "2023-12-21", "paper-c")] },
        { "Alpha rail crossing: start contested, claimed for 20 December 2023", [Claim(From, "2023-12-20"), Claim(Aspects.Observed, "2023-12-15", "paper-b")] },
    };

    [Theory, MemberData(nameof(Titles))]
    public void Title_OfAClosure_SaysWhatStatedClaimsSay(string title, ClosureClaimRow[] claims)
    {
        Assert.Equal(title, ClosureWords.Title(Closure("2023-12-22", claims)));
    }

    public static TheoryData<string, ClosureClaimRow[]> Ledes { get; } = new()
    {
        { "Sources differ by 1 day. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")] },
        { "Sources differ by 4 days. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-11-27"), Claim(From, "2023-12-01~", "paper-b")] },
        { "No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-18"), Claim(From, "[2023-12-17..2023-12-22]", "paper-b")] },

        // A span that leaves the day out differs from it, and so does a day that an observation rules out.
        { "Sources differ on the start. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-18"), Claim(From, "[2023-12-19..2023-12-22]", "paper-b")] },
        { "Sources differ by 3 days. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-18"), Claim(From, "2023-12-21", "paper-b"), Claim(Aspects.Observed, "2023-12-20", "paper-c")] },
        { "Every start that a source gives lies after a day on which another shows it in force. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-20"), Claim(Aspects.Observed, "2023-12-15", "paper-b")] },

        // A claim that names no port may date it: only those that name it do not.
        { "No source that names the port says when it began. No reopening is reported in these sources as of 22 December 2023.", [Claim(Aspects.Observed), Claim(From, "2023-12-01~", "paper-b", stated: false)] },
        { "No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-01", stated: false)] },
        { "Its announcement is dated 17 December 2023. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-18"), Claim(Aspects.Announced, "2023-12-17"), Claim(Aspects.Announced, "2023-12-17", "paper-b", stated: false)] },
        { "A source that names no port reports an announcement, dated 17 December 2023. No reopening is reported in these sources as of 22 December 2023.", [Claim(From, "2023-12-18"), Claim(Aspects.Announced, "2023-12-17", "paper-b", stated: false)] },
        { "It is reported to have reopened on 22 December 2023.", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-22")] },
        { "It is to reopen about 4 January 2024.", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2024-01-04~")] },
    };

    [Theory, MemberData(nameof(Ledes))]
    public void Lede_OfAClosure_SaysWhatIsAgreedAndWhatIsOpen(string lede, ClosureClaimRow[] claims)
    {
        Assert.Equal(lede, ClosureWords.Lede(Closure("2023-12-22", claims)));
    }

    public static TheoryData<string, string, ClosureClaimRow[]> States { get; } = new()
    {
        { "not reported", "2023-12-01", [Claim(From, "2023-12-18")] },
        { "not reported", "1990-01-01", [Claim(From, "2023-12-18"), Claim(Aspects.Announced, "2023-12-17")] },
        { "announced", "2023-12-17", [Claim(From, "2023-12-18"), Claim(Aspects.Announced, "2023-12-17")] },
        { "possibly closed", "2023-12-18", [Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")] },
        { "closed", "2023-12-19", [Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")] },
        { "closed", "2023-12-22", [Claim(From, "2023-12-18")] },
        { "no reopening reported as of 22 Dec", "2023-12-23", [Claim(From, "2023-12-18")] },
        { "no reopening reported as of 22 Dec", "2030-01-01", [Claim(From, "2023-12-18")] },
        { "reduced", "2023-11-28", [Claim(Aspects.Reduced, "2023-11-27"), Claim(From, "2023-12-04")] },
        { "reopened", "2023-12-22", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-22")] },
        { "reopened", "2030-01-01", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-22")] },
        { "by inference only", "2023-12-05", [Claim(From, "2023-12-01~", stated: false), Claim(Aspects.Observed, published: "2023-12-21")] },
    };

    [Theory, MemberData(nameof(States))]
    public void Status_OnADay_IsWordedForThatDay(string words, string asOf, ClosureClaimRow[] claims)
    {
        Assert.Equal(words, ClosureWords.Status(Closure(asOf, claims)));
    }

    public static TheoryData<string, string, ClosureClaimRow[]> Dates { get; } = new()
    {
        { "18 or 19 Dec", "not reported", [Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")] },
        { "about 1 Dec", "not reported", [Claim(From, "2023-12-01~")] },
        { "not stated; by 21 Dec", "not reported", [Claim(Aspects.Observed, published: "2023-12-21")] },
        { "not stated", "not reported", [Claim(Aspects.Announced, "2023-12-17")] },
        { "18 Dec 2023", "4 Jan", [Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2024-01-04", published: "2024-01-05")] },
    };

    [Theory, MemberData(nameof(Dates))]
    public void Cells_OfATable_SayBothEndsOrThatTheyAreNotStated(string began, string ended, ClosureClaimRow[] claims)
    {
        var row = Closure("2023-12-22", claims);

        Assert.Equal((began, ended), (ClosureWords.Began(row), ClosureWords.Ended(row)));
    }

    [Theory]
    [InlineData("Rail", null)]
    [InlineData("Rail", "rail crossing")]
    [InlineData("Rail bridge", "rail bridge")]
    [InlineData("Bridge I", "Bridge I")]
    public void Crossing_OfARow_IsItsLabelOrThePlainType(string words, string? crossing)
    {
        Assert.Equal(words, ClosureWords.Crossing(Closure("2023-12-22", Claim(From, "2023-12-18", crossing: crossing))));
    }
}
