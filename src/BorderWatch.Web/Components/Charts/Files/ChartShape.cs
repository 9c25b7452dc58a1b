namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>The shape of a chart's file: <c>shape=</c> of its link.</summary>
/// <param name="Name">As the link says it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">The same.</param>
public sealed record ChartShape(string Name, int Width, int Height)
{
    /// <summary>For a slide or a page.</summary>
    public static ChartShape Wide { get; } = new("16x9", 1200, 675);

    public static ChartShape Square { get; } = new("1x1", 1200, 1200);

    public static IReadOnlyList<ChartShape> All { get; } = [Wide, Square];

    /// <summary>The shape of that name, the wide one without a name; null when there is no such shape.</summary>
    public static ChartShape? Of(string? name) => name is null ? Wide : All.FirstOrDefault(shape => shape.Name == name);
}
