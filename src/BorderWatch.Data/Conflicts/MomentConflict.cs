using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Start or end: the origins that vote share no day, or an observation contradicts all of them; claims of one origin, or a
/// claim that is open at one end and so has no vote, share no day with another; or a claim that names no port, linked by
/// inference, has no day in common with what the votes come to. Where nothing stated dates it, there is nothing to contradict.
/// </summary>
internal static class MomentConflict
{
    /// <param name="field"><see cref="ConflictFields.Start"/> or <see cref="ConflictFields.End"/>.</param>
    public static ConflictRow? Of(ClosureRow closure, string field)
    {
        var isStart = field == ConflictFields.Start;
        var aspect = isStart ? Aspects.InForceFrom : Aspects.Ended;
        var answer = isStart ? closure.Start : closure.End;
        List<ClosureClaimRow> stated = [.. closure.StatedClaims.Where(claim => claim.Aspect == aspect && claim.DateEdtf is not null)];
        if (stated.Count == 0) return null;

        var elsewhere = closure.InferredClaims.Where(claim => claim.Aspect == aspect && claim.DateEdtf is { } date && !Fits(date, answer, stated)).ToList();
        var against = stated.Where(claim => stated.Exists(other => MustShare(claim, other) && !ShareADay(claim, other))).ToList();
        var beyond = stated.Where(claim => IsOpen(claim) && answer.Bound is { } seen && IsBeyond(seen, claim.DateEdtf!, isStart)).ToList();
        var contested = answer.Contested || beyond.Count > 0;
        if (!answer.SourcesDiffer && !contested && elsewhere.Count + against.Count == 0) return null;

        var voting = answer.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        var said = ByDate(stated.Where(claim => !answer.HasVote || voting.Contains(claim.ClaimId) || against.Contains(claim) || beyond.Contains(claim)));
        var inferred = ByDate(elsewhere);
        List<DateOnly> named = [.. Days(said)];
        List<ConflictValue> values = [.. said.Select(group => ClosureConflict.Value(closure, group.Date.ToWords() + Fits(group.Date, named), group.Date.ToString(), group.Claims))];
        // Of a date that is open at one end, the distance counts from the other.
        List<DateOnly> days = [.. named, .. said.Where(group => group.Date.DayCount is null).Select(group => (group.Date.First ?? group.Date.Last)!.Value), .. Days(inferred)];
        if (contested)
        {
            values.Add(Seen(closure, isStart, answer.Bound!.Value));
            days.Add(answer.Bound.Value);
        }

        values.AddRange(inferred.Select(group => ClosureConflict.Value(closure, group.Date.ToWords(), group.Date.ToString(), group.Claims)));
        return ClosureConflict.Row(closure, field, values, Spread.OfDays(days, values.Count)) with
        {
            SplitOrigins = new IdList(against.Where(claim => against.Exists(other => other.OriginId == claim.OriginId && !ShareADay(claim, other))).Select(claim => claim.OriginId)),
        };
    }

    /// <summary>The most precise first, those that are open at one end last.</summary>
    internal static List<(Edtf Date, IEnumerable<ClosureClaimRow> Claims)> ByDate(IEnumerable<ClosureClaimRow> claims) =>
    [
        .. claims.GroupBy(claim => claim.DateEdtf!).Select(group => (Date: group.Key, Claims: group.AsEnumerable()))
            .OrderBy(group => group.Date.DayCount is null).ThenBy(group => group.Date.DayCount is null ? default : Precision.Of(group.Date))
            .ThenBy(group => group.Date.First ?? group.Date.Last).ThenBy(group => group.Date.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Each day that is named as one, once.</summary>
    private static IEnumerable<DateOnly> Days(IEnumerable<(Edtf Date, IEnumerable<ClosureClaimRow> Claims)> said) =>
        said.Where(group => group.Date.IsDay).Select(group => group.Date.First!.Value).Distinct();

    /// <summary>The votes tell of every two origins whether they differ; of two claims of one origin, and of one without a vote, they do not.</summary>
    private static bool MustShare(ClosureClaimRow claim, ClosureClaimRow other) => claim.OriginId == other.OriginId || IsOpen(claim) || IsOpen(other);

    private static bool IsOpen(ClosureClaimRow claim) => claim.DateEdtf is { First: null } or { Last: null };

    private static bool ShareADay(ClosureClaimRow claim, ClosureClaimRow other) => ClosureConflict.ShareADay(claim.DateEdtf!, other.DateEdtf!);

    /// <summary>Of a start, that it lies after a day on which the closure was seen in force; of an end, before.</summary>
    private static bool IsBeyond(DateOnly seen, Edtf date, bool isStart) => isStart ? date.First > seen : date.Last < seen;

    /// <summary>Of a date by inference: whether it can mean a day of what the votes come to, or, where there is no vote, one of each date that is stated.</summary>
    private static bool Fits(Edtf date, DateAnswer answer, List<ClosureClaimRow> stated) => answer.HasVote
        ? answer.Days.Any(day => ClosureConflict.CanMean(date, day))
        : stated.TrueForAll(claim => ClosureConflict.ShareADay(date, claim.DateEdtf!));

    /// <summary>Of a span that the days others name all lie in.</summary>
    private static string Fits(Edtf date, IReadOnlyCollection<DateOnly> named) =>
        date.IsDay || named.Count < 2 || !named.All(day => ClosureConflict.CanMean(date, day)) ? "" : named.Count == 2 ? ", fits both" : ", fits all";

    /// <summary>The observations that contradict every vote.</summary>
    private static ConflictValue Seen(ClosureRow closure, bool isStart, DateOnly bound) => ClosureConflict.Value(
        closure,
        $"in force {(isStart ? "by" : "on")} {DateWords.Long(bound)}",
        isStart ? Edtf.UpTo(bound).ToString() : FormattableString.Invariant($"[{bound:yyyy-MM-dd}..]"),
        closure.StatedClaims.Where(claim => claim.Aspect == Aspects.Observed && bound == (isStart ? claim.DateEdtf?.Last ?? claim.PublishedOn : claim.DateEdtf?.First)));
}
