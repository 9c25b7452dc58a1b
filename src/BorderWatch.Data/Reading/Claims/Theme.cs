using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>What an action is about: its places, each with the modes said of it, and what kind of thing is named.</summary>
internal sealed record Theme
{
    public required IReadOnlyList<ThemeItem> Items { get; init; }

    /// <summary>Modes that are named without a place: "halted vehicle traffic".</summary>
    public required IReadOnlyList<string> LooseModes { get; init; }

    /// <summary>The roles of the common nouns that are named.</summary>
    public required TermRole Roles { get; init; }

    /// <summary>"it", "both", "the crossing": something named before.</summary>
    public required bool PointsBack { get; init; }

    /// <summary>"two crossings", "a bridge": something new.</summary>
    public required bool IsNew { get; init; }

    /// <summary>"three lanes", "half of the lanes": less than all of them.</summary>
    public required bool IsPart { get; init; }

    /// <summary>The first and, after the last, the token that belongs to it.</summary>
    public required int First { get; init; }

    public required int Next { get; init; }
}
