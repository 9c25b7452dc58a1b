using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Start or end: the origins that vote share no day, or an observation contradicts all of them; or a claim that names no
/// port, linked by inference, has no day in common with what the votes come to. Without a vote there is nothing to contradict.
/// </summary>
internal static class MomentConflict
{
    /// <param name="field"><see cref="ConflictFields.Start"/> or <see cref="ConflictFields.End"/>.</param>
    public static ConflictRow? Of(ClosureRow closure, string field)
    {
        var isStart = field == ConflictFields.Start;
        var answer = isStart ? closure.Start : closure.End;
        if (!answer.HasVote) return null;

        var elsewhere = closure.InferredClaims
            .Where(claim => claim.Aspect == (isStart ? Aspects.InForceFrom : Aspects.Ended) && claim.DateEdtf is { } date && !answer.Days.Any(day => ClosureConflict.CanMean(date, day)))
            .ToList();
        if (!answer.SourcesDiffer && elsewhere.Count == 0) return null;

        var voting = answer.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        var voted = ByDate(closure.Claims.Where(claim => voting.Contains(claim.ClaimId)));
        var inferred = ByDate(elsewhere);
        List<DateOnly> named = [.. voted.Select(group => group.Date).Where(date => date.IsDay).Select(date => date.First!.Value).Distinct()];
        List<ConflictValue> values = [.. voted.Select(group => ClosureConflict.Value(closure, group.Date.ToWords() + Fits(group.Date, named), group.Date.ToString(), group.Claims))];
        List<DateOnly> days = [.. named, .. inferred.Select(group => group.Date).Where(date => date.IsDay).Select(date => date.First!.Value)];
        if (answer is { Contested: true, Bound: { } bound })
        {
            values.Add(Seen(closure, isStart, bound));
            days.Add(bound);
        }

        values.AddRange(inferred.Select(group => ClosureConflict.Value(closure, group.Date.ToWords(), group.Date.ToString(), group.Claims)));
        return ClosureConflict.Row(closure, field, values, Spread.OfDays(days, values.Count));
    }

    /// <summary>The most precise first, those that are open at one end last.</summary>
    internal static List<(Edtf Date, IEnumerable<ClosureClaimRow> Claims)> ByDate(IEnumerable<ClosureClaimRow> claims) =>
    [
        .. claims.GroupBy(claim => claim.DateEdtf!).Select(group => (Date: group.Key, Claims: group.AsEnumerable()))
            .OrderBy(group => group.Date.DayCount is null).ThenBy(group => group.Date.DayCount is null ? default : Precision.Of(group.Date))
            .ThenBy(group => group.Date.First ?? group.Date.Last).ThenBy(group => group.Date.ToString(), StringComparer.Ordinal),
    ];

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
