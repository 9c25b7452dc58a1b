namespace BorderWatch.Web.Components.Charts;

/// <summary>The name of a state or a sea on the border map: for orientation, not data.</summary>
public sealed record MapName(string Text, MapPoint At, string Anchor = "middle")
{
    /// <summary>Another country or a sea.</summary>
    public bool IsAbroad { get; init; }

    /// <summary>Left out on narrower maps, in pixels, where ports need the room (BorderMapPicture.razor.css).</summary>
    public int NarrowestMap { get; init; }

    public static IReadOnlyList<MapName> All { get; } =
    [
        new("California", new(7.761, 4.651)) { NarrowestMap = 326 },
        new("Arizona", new(25.942, 4.651)) { NarrowestMap = 326 },
        new("New Mexico", new(51.663, 4.651)) { NarrowestMap = 326 },
        new("Texas", new(72.062, 28.488)) { NarrowestMap = 326 },
        new("Mexico", new(48.115, 56.395)) { IsAbroad = true },
        new("Pacific", new(1.109, 46), "start") { IsAbroad = true, NarrowestMap = 530 },
        new("Gulf", new(99.6, 97.674), "end") { IsAbroad = true },
    ];
}
