using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>The qualifiers of a day, as EDTF writes them.</summary>
internal static class Hedges
{
    public const string None = "";
    public const string About = "~";
    public const string Uncertain = "?";
    public const string UncertainAndAbout = "%";

    /// <summary>The hedge they share; both, where one says "about" and another "perhaps".</summary>
    public static string Common(IEnumerable<string> hedges)
    {
        var different = hedges.Distinct().ToList();
        return different switch { [] => None, [var only] => only, _ => UncertainAndAbout };
    }

    public static string Of(Edtf date) => (date.IsApproximate, date.IsUncertain) switch
    {
        (true, true) => UncertainAndAbout,
        (true, false) => About,
        (false, true) => Uncertain,
        _ => None,
    };
}
