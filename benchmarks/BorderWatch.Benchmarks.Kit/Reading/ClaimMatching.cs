namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>The labels of one article and what was found in it, paired one to one, the pair with the most right fields first.</summary>
public sealed class ClaimMatching
{
    private ClaimMatching(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<ReadingClaim> missed, IReadOnlyList<ReadingClaim> madeUp, int repeated)
    {
        Pairs = pairs;
        Missed = missed;
        MadeUp = madeUp;
        Repeated = repeated;
    }

    /// <summary>Those of optional labels are left out: they are neither right nor wrong.</summary>
    public IReadOnlyList<ClaimPair> Pairs { get; }

    /// <summary>Labels that nothing was found for, without the optional ones.</summary>
    public IReadOnlyList<ReadingClaim> Missed { get; }

    public IReadOnlyList<ReadingClaim> MadeUp { get; }

    /// <summary>Findings that say a paired claim again, with no more than it: articles do so, and labels have it once.</summary>
    public int Repeated { get; }

    public static ClaimMatching Of(IEnumerable<ReadingClaim> labels, IEnumerable<ReadingClaim> found)
    {
        List<ReadingClaim> labelled = [.. labels.Where(claim => claim.Counts)];
        List<ReadingClaim> read = [.. found.Where(claim => claim.Counts)];
        List<ClaimPair> pairs = [];
        // By reference: two claims of one article can be equal in every field, and are two all the same.
        var paired = new HashSet<ReadingClaim>(ReferenceEqualityComparer.Instance);

        // The sort is stable, so that of equal pairs the earlier in the article comes first, on every machine.
        var candidates = labelled.SelectMany(_ => read, (label, claim) => new ClaimPair(label, claim)).Where(pair => pair.CanMatch)
            .OrderByDescending(pair => pair.RightKeys).ThenByDescending(pair => pair.RightRest).ThenBy(pair => pair.Label.Optional);
        foreach (var pair in candidates.Where(pair => !paired.Contains(pair.Label) && !paired.Contains(pair.Found)))
        {
            paired.Add(pair.Label);
            paired.Add(pair.Found);
            pairs.Add(pair);
        }

        List<ReadingClaim> left = [.. read.Where(claim => !paired.Contains(claim))];
        List<ReadingClaim> madeUp = [.. left.Where(claim => !pairs.Exists(pair => SaysAgain(claim, pair)))];
        List<ReadingClaim> missed = [.. labelled.Where(label => !label.Optional && !paired.Contains(label))];
        return new ClaimMatching([.. pairs.Where(pair => !pair.Label.Optional)], missed, madeUp, left.Count - madeUp.Count);
    }

    private static bool SaysAgain(ReadingClaim claim, ClaimPair pair)
    {
        if (claim.IsFigure != pair.Label.IsFigure) return false;

        var again = new ClaimPair(pair.Label, claim);
        var isWeaker = !claim.IsFigure && again.IsRight(ReadingField.Port) && again.IsRight(ReadingField.Mode) && IsWeaker(claim.Action, pair.Label.Action);
        var addsNoDate = string.IsNullOrEmpty(claim.DateEdtf) || again.IsRight(ReadingField.Date) || claim.DateEdtf == pair.Found.DateEdtf;
        return addsNoDate && (again.IsRightClaim || isWeaker);
    }

    /// <summary>An article that closes a bridge in its headline suspends it in its text; and to be closed it was announced.</summary>
    private static bool IsWeaker(string? action, string? label) => label is "closed" or "suspended" && action is "closed" or "suspended" or "announced";
}
