using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data;

/// <summary>
/// How the claims are looked at: the day whose state is shown, the day whose knowledge counts, and the reading. It alone
/// changes derived values; filters choose rows. Null is the default, which a URL leaves out.
/// </summary>
public sealed record Viewpoint
{
    /// <summary>The day whose state is shown; null for the newest publication day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only claims published by this day exist; null for the newest publication day, so for all.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>The rule that derives dates; null for the consensus.</summary>
    public Rules.Reading? Reading { get; init; }

    public Rules.Reading ReadAs => Reading ?? Readings.Consensus;

    public DateOnly AsOfDay(StoreFacts facts) => AsOf ?? facts.NewestPublication;

    public DateOnly KnownDay(StoreFacts facts) => Known ?? facts.NewestPublication;

    /// <summary>The same with nothing left to defaults: for a link that leaves the program and must mean the same after the next article.</summary>
    public Viewpoint SpelledOut(StoreFacts facts) => new() { AsOf = AsOfDay(facts), Known = KnownDay(facts), Reading = ReadAs };

    /// <summary>The same with every default left out, as a URL has it. More than the newest source nobody knows here.</summary>
    public Viewpoint WithoutDefaults(StoreFacts facts) => new()
    {
        AsOf = AsOf == facts.NewestPublication ? null : AsOf,
        Known = Known < facts.NewestPublication ? Known : null,
        Reading = ReadAs.Equals(Readings.Consensus) ? null : Reading,
    };

    /// <summary>"Consensus reading, as of 22 December 2023, as known on 22 December 2023"</summary>
    public string Describe(StoreFacts facts) =>
        $"{ReadAs.Words}, as of {DateWords.Long(AsOfDay(facts))}, as known on {DateWords.Long(KnownDay(facts))}";

    /// <summary>Parts of a file name that say what is not the default; the as-of day is in every name.</summary>
    public IEnumerable<string> NameParts()
    {
        if (Known is { } known) yield return known.ToString("'known-'yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (Reading is not null) yield return Reading.Name;
    }
}
