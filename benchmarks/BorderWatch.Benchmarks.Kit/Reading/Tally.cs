namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>How many were right, of how many found and of how many labelled.</summary>
public readonly record struct Tally(int Right, int Found, int Labelled)
{
    /// <summary>Null where nothing was found, and so nothing can be said.</summary>
    public double? Precision => Found == 0 ? null : (double)Right / Found;

    public double? Recall => Labelled == 0 ? null : (double)Right / Labelled;

    public double? F1 => Found + Labelled == 0 ? null : 2.0 * Right / (Found + Labelled);

    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    public static Tally Add(Tally left, Tally right) => new(left.Right + right.Right, left.Found + right.Found, left.Labelled + right.Labelled);
}
