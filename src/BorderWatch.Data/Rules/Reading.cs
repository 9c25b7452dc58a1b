using System.Diagnostics.CodeAnalysis;

namespace BorderWatch.Data.Rules;

/// <summary>
/// A rule by which a date is derived from claims (contract, section 3). A class that derives from this one, and has a
/// constructor without parameters, is a reading of the program: nothing else lists it.
/// </summary>
public abstract class Reading : IEquatable<Reading>
{
    /// <summary>As the URL and the files write it: "earliest".</summary>
    public abstract string Name { get; }

    /// <summary>As controls show it: "Earliest".</summary>
    public abstract string Label { get; }

    /// <summary>What the rule does, in full sentences, for the method page and every file that carries its name.</summary>
    public abstract string Definition { get; }

    /// <summary>The place in controls and lists.</summary>
    public abstract int Position { get; }

    /// <summary>"Earliest reading"</summary>
    public virtual string Words => $"{Label} reading";

    /// <summary>Whether the reading listens to a claim at all.</summary>
    public virtual bool Hears(DatedClaim claim) => true;

    /// <summary>The claims that it hears, for what is not a date: what was announced, reduced or only seen.</summary>
    public IReadOnlyList<DatedClaim> Heard(IReadOnlyList<DatedClaim> claims) => claims.All(Hears) ? claims : [.. claims.Where(Hears)];

    /// <summary>When the closure began, or ended.</summary>
    /// <param name="claims">All claims about one closure; inferred ones take no part.</param>
    public abstract DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims);

    public bool Equals([NotNullWhen(true)] Reading? other) => other is not null && other.Name == Name;

    public override bool Equals(object? obj) => Equals(obj as Reading);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;

    /// <summary>Of the votes that name a day the first or last such day; without one, of the spans.</summary>
    /// <param name="choose">Picks one day of the ascending days.</param>
    private protected static DateAnswer Extreme(Ballot ballot, Moment moment, Func<IEnumerable<DateOnly>, DateOnly> choose)
    {
        if (ballot.Votes.Count == 0) return ballot.WithoutVote(moment);
        List<DateOnly> named = [.. ballot.Votes.Where(vote => vote.Precision.IsDay).SelectMany(vote => vote.Days)];
        return ballot.Answer([choose(named.Count > 0 ? named : ballot.Votes.SelectMany(vote => vote.Days))]);
    }
}
