namespace BorderWatch.Benchmarks;

/// <summary>A line of the report.</summary>
/// <param name="Aim">Null where nothing is aimed at.</param>
internal sealed record Finding(string What, string Measured, string? Aim = null, bool Met = true)
{
    /// <summary>A number that must not be above another.</summary>
    public static Finding AtMost(string what, double measured, double aim, Func<double, string> write) => new(what, write(measured), write(aim), measured <= aim);
}
