using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>The qualifiers of a day, as EDTF writes them.</summary>
internal static class Hedges
{
    public const string None = "";
    public const string About = "~";
    public const string Uncertain = "?";
    public const string UncertainAndAbout = "%";

    public static string Of(Edtf date) => (date.IsApproximate, date.IsUncertain) switch
    {
        (true, true) => UncertainAndAbout,
        (true, false) => About,
        (false, true) => Uncertain,
        _ => None,
    };
}
