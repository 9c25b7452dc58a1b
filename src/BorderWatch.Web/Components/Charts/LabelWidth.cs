namespace BorderWatch.Web.Components.Charts;

/// <summary>Widths that labels are laid out for, in pixels. The server cannot measure text, so they are generous.</summary>
internal static class LabelWidth
{
    /// <summary>The narrowest plot beside row labels: a window of 1181 px.</summary>
    public const int Wide = 560;

    /// <summary>The narrowest plot of all: a window of 320, or one of 861 px, where the sidebar comes back.</summary>
    public const int Narrow = 286;

    /// <summary>A common plot, of a window of 1440 px.</summary>
    public const int Common = 800;

    /// <summary>How far a label may reach into the empty space beside the plot.</summary>
    public const int Overhang = 10;

    public static double Of(string text) => text.Length * 5.8;
}
