namespace BorderWatch.Data;

/// <summary>The four states on the border with Mexico.</summary>
public static class StateNames
{
    /// <summary>Their postal codes, west to east.</summary>
    public static IReadOnlyList<string> Border { get; } = ["CA", "AZ", "NM", "TX"];

    /// <param name="code">Two-letter postal code; a code that is not on the border is given back as it is.</param>
    public static string Of(string code) => code switch
    {
        "CA" => "California",
        "AZ" => "Arizona",
        "NM" => "New Mexico",
        "TX" => "Texas",
        _ => code,
    };
}
