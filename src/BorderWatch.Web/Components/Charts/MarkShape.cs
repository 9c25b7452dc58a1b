namespace BorderWatch.Web.Components.Charts;

/// <summary>The shape of a mark: the kind of claim.</summary>
public enum MarkShape
{
    /// <summary>Open triangle.</summary>
    Announced,

    /// <summary>Filled triangle.</summary>
    InForce,

    /// <summary>Ring.</summary>
    Observed,

    /// <summary>Triangle filled on one side.</summary>
    Reduced,

    /// <summary>Filled triangle pointing up.</summary>
    Ended,
}
