namespace BorderWatch.Data.Reading.Places;

/// <summary>What a name in an article stands for.</summary>
internal sealed record Place
{
    public required PlaceKind Kind { get; init; }

    /// <summary>The port's official name; of a state or an area its own.</summary>
    public required string Name { get; init; }

    /// <summary>In full, of the American side; null for Mexican areas and the whole border.</summary>
    public string? State { get; init; }

    /// <summary>The official name of a crossing that is not the whole port.</summary>
    public string? Crossing { get; init; }

    /// <summary>The one closure type that the crossing serves, if it is but one.</summary>
    public string? Mode { get; init; }

    /// <summary>The town across: it stands for the port where no American name does.</summary>
    public bool IsMexican { get; init; }

    /// <summary>Also a surname, a word or a town elsewhere, so that its neighbours have to show what is meant.</summary>
    public bool IsAmbiguous { get; init; }

    public bool IsPort => Kind is PlaceKind.Port or PlaceKind.Crossing;
}
