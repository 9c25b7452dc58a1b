namespace BorderWatch.Data.Figures;

/// <summary>Which units a measure can be in. People are not a unit of encounters: one person can be encountered twice.</summary>
public static class FigureUnits
{
    private static readonly Dictionary<string, string?[]> s_units = new(StringComparer.Ordinal)
    {
        ["crossings"] = ["crossings", "people"],
        ["encounters"] = ["encounters", "apprehensions"],
        ["losses"] = ["USD"],
        ["records"] = [null],
    };

    public static bool Fit(string measure, string? unit) => s_units.TryGetValue(measure, out var units) && units.Contains(unit);
}
