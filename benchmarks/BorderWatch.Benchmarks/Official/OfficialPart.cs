namespace BorderWatch.Benchmarks.Official;

/// <summary>What of official statistics can be measured alone.</summary>
public enum OfficialPart
{
    Import,
    Export,
    Pages,
}
