namespace BorderWatch.Benchmarks;

/// <summary>What can be measured alone.</summary>
public enum Part
{
    Start,
    Pages,
    Visit,
    Interactive,
    Circuits,
    Lighthouse,
}
