namespace BorderWatch.Data.Reading;

/// <summary>What some words of an article name, whether or not they make a claim by the reader's rules.</summary>
public sealed record NamedWords
{
    /// <summary>A port's official name; null where none is named.</summary>
    public string? Port { get; init; }

    /// <summary>The place in the text's own words.</summary>
    public string? PlaceWords { get; init; }

    public string? Crossing { get; init; }

    /// <summary>A closure type.</summary>
    public string? Mode { get; init; }

    public string? DateText { get; init; }

    /// <summary>EDTF; null where the words leave it open.</summary>
    public string? DateEdtf { get; init; }

    public string? DateExplained { get; init; }
}
