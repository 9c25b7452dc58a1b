using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Rules;

public sealed class ConsensusPropertyTests
{
    private const int Runs = 1_500;

    private static readonly (string Aspect, Func<IEnumerable<DatedClaim>, DateAnswer> Rule)[] s_rules =
        [(Aspects.InForceFrom, Consensus.Start), (Aspects.Ended, Consensus.End)];

    [Fact]
    public void Samples_ManyOfThem_ReachEveryBranch()
    {
        var answers = Gen.Sample(ClaimSamples.All, 3_000).Select(claims => Consensus.Start(claims)).ToList();

        Assert.Contains(answers, answer => answer.Contested);
        Assert.Contains(answers, answer => answer is { HasVote: false, Date: null });
        Assert.Contains(answers, answer => answer is { HasVote: false, Date: not null });
        Assert.Contains(answers, answer => answer is { Days.Count: 1, Date.IsApproximate: true });
        Assert.Contains(answers, answer => answer is { Days.Count: 1, Date.IsApproximate: false });
        Assert.Contains(answers, answer => answer is { Days.Count: > 1, OriginsAgree: > 1 });
        Assert.Contains(answers, answer => answer.Votes.Any(vote => vote.Days.Count == 0));
        Assert.Contains(answers, answer => answer.Votes.Any(vote => vote.ClaimIds.Count > 1));
    }

    [Fact]
    public void Answer_WithAVote_IsOfDaysThatSomebodyClaims() => ForBoth(ClaimSamples.All, (claims, aspect, rule) =>
    {
        var answer = rule(claims);

        var claimed = claims.Where(claim => Votes(claim, aspect)).SelectMany(claim => claim.Date!.Days());
        Assert.Equal(claims.Exists(claim => Votes(claim, aspect)), answer.HasVote);
        Assert.Subset(claimed.ToHashSet(), answer.Days.ToHashSet());
        if (answer.HasVote) Assert.Equal(answer.Days, answer.Date!.Days());
    });

    [Fact]
    public void Answer_AnotherOriginVotesForTheSingleDay_KeepsIt() => ForBoth(ClaimSamples.All, (claims, aspect, rule) =>
    {
        var before = rule(claims);
        if (before.Days is not [var day]) return;

        var after = rule([.. claims, new() { ClaimId = "z.p1.1", SourceId = "z", OriginId = "z", Aspect = aspect, Stated = true, Date = Edtf.Day(day), PublishedOn = day }]);

        Assert.Equal([day], after.Days);
        Assert.Equal((before.OriginsAgree + 1, before.OriginsDated + 1), (after.OriginsAgree, after.OriginsDated));
    });

    [Fact]
    public void Answer_InferredClaimsAdded_StaysTheSame() => ForBoth(Gen.Zip(ClaimSamples.All, ClaimSamples.Inferred), (pair, _, rule) =>
    {
        var before = rule(pair.Item1);

        var after = rule([.. pair.Item2, .. pair.Item1]);

        Assert.Equal(ClaimText.Of(before), ClaimText.Of(after));
    });

    [Fact]
    public void Answer_ClaimsShuffled_StaysTheSame() => ForBoth(ClaimSamples.Shuffled, (pair, _, rule) =>
    {
        var before = rule(pair.Claims);

        var after = rule(pair.Shuffled);

        Assert.Equal(ClaimText.Of(before), ClaimText.Of(after));
    });

    [Fact]
    public void Agreement_AnyClaims_CountsTheOriginsOfEachWinningDay() => ForBoth(ClaimSamples.All, (claims, aspect, rule) =>
    {
        var answer = rule(claims);

        Assert.InRange(answer.OriginsAgree, answer.HasVote ? 1 : 0, answer.OriginsDated);
        Assert.Equal(claims.Where(claim => Votes(claim, aspect)).Select(claim => claim.OriginId).Distinct().Order(), answer.Votes.Select(vote => vote.OriginId));
        Assert.All(answer.Days, day => Assert.Equal(answer.OriginsAgree, answer.OriginsFor(day)));
    });

    [Fact]
    public void Answer_WithAVote_IsBeatenByNoOtherDay() => ForBoth(ClaimSamples.All, (claims, _, rule) =>
    {
        var answer = rule(claims);

        foreach (var day in answer.Votes.SelectMany(vote => vote.Days).Distinct().Except(answer.Days))
        {
            var (winner, loser) = (Strength(answer, answer.Days[0]), Strength(answer, day));
            Assert.True(loser.Origins < winner.Origins || (loser.Origins == winner.Origins && loser.Finest > winner.Finest));
        }
    });

    [Fact]
    public void Start_NotContested_LiesWithinWhatWasObserved() => Properties.ForAll(
        ClaimSamples.All,
        claims =>
        {
            var answer = Consensus.Start(claims);

            var seen = claims.Where(claim => claim is { Stated: true, Aspect: Aspects.Observed }).Select(claim => claim.Date?.Last ?? claim.PublishedOn).ToList();
            Assert.Equal(seen.Count == 0 ? null : seen.Min(), answer.Bound);
            Assert.Equal(answer.HasVote && answer.Days.All(day => day > answer.Bound), answer.Contested);
            if (!answer.Contested) Assert.False(answer.Latest > answer.Bound);
        },
        Runs);

    private static (int Origins, Precision Finest) Strength(DateAnswer answer, DateOnly day) =>
        (answer.OriginsFor(day), answer.Votes.Where(vote => vote.Days.Contains(day)).Min(vote => vote.Precision));

    private static bool Votes(DatedClaim claim, string aspect) =>
        claim.Stated && claim.Aspect == aspect && claim.Date is { First: not null, Last: not null };

    private static void ForBoth<T>(Gen<T> generator, Action<T, string, Func<IEnumerable<DatedClaim>, DateAnswer>> property) =>
        Properties.ForAll(generator, value => Array.ForEach(s_rules, rule => property(value, rule.Aspect, rule.Rule)), Runs);
}
