namespace BorderWatch.Web.Components.Charts;

/// <summary>How a part of a closure's bar is drawn: texture carries agreement.</summary>
public enum BarFill
{
    /// <summary>All dated claims agree, or none contradicts.</summary>
    Solid,

    /// <summary>Only some agree.</summary>
    Hatched,

    /// <summary>By inference only: dashed outline.</summary>
    Inferred,

    /// <summary>A slice of an "about" end.</summary>
    Slice,

    /// <summary>The same by inference only.</summary>
    HollowSlice,
}
