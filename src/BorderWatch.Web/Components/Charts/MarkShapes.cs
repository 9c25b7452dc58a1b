using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Which shape stands for which aspect.</summary>
public static class MarkShapes
{
    /// <returns>Null for an aspect that dates nothing.</returns>
    public static MarkShape? Of(string aspect) => aspect switch
    {
        Aspects.Announced => MarkShape.Announced,
        Aspects.InForceFrom => MarkShape.InForce,
        Aspects.Observed => MarkShape.Observed,
        Aspects.Reduced => MarkShape.Reduced,
        Aspects.Ended => MarkShape.Ended,
        _ => null,
    };
}
