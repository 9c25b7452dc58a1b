namespace BorderWatch.Web.Components.Charts;

/// <summary>How a reported number is drawn, from its hedge and its bounds (design, "Reported figures").</summary>
public enum FigureHedge
{
    /// <summary>A number as it stands: a dot.</summary>
    Plain,

    /// <summary>A filled dot in parentheses.</summary>
    About,

    /// <summary>A hollow dot in parentheses.</summary>
    Estimated,

    /// <summary>A dot with an arrow upwards.</summary>
    MoreThan,

    /// <summary>A bar with an arrow upwards.</summary>
    AtLeast,

    /// <summary>A bar with an arrow downwards.</summary>
    UpTo,

    /// <summary>A dot with a flag.</summary>
    Record,

    /// <summary>Two bounds: a hatched band in square brackets.</summary>
    Range,
}
