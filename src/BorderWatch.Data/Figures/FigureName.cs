namespace BorderWatch.Data.Figures;

/// <summary>What a figure is called: its unit, kind of period and place in words.</summary>
public static class FigureName
{
    /// <summary>"People a day, southwest border"; "USD of losses, period not stated, place not stated".</summary>
    public static string Of(FigureClaimRow claim)
    {
        var counted = Counted(claim.Measure, claim.Unit, claim.PeriodKind);
        return $"{counted[..1].ToUpperInvariant()}{counted[1..]}, {claim.Place ?? "place not stated"}";
    }

    /// <summary>"people a day", "USD of losses, period not stated": what is counted, and over what.</summary>
    public static string Counted(string measure, string? unit, string periodKind) =>
        $"{Unit(measure, unit)}{(periodKind == "not_stated" ? ", " : " ")}{Period(periodKind)}";

    /// <summary>The unit as a noun; money is named with what was lost.</summary>
    public static string Unit(string measure, string? unit) => unit switch { null => measure, "USD" => $"USD of {measure}", _ => unit };

    /// <summary>"a day", "in total", "period not stated".</summary>
    public static string Period(string kind) => kind switch
    {
        "per_day" => "a day",
        "per_month" => "in the month",
        "fiscal_year" => "in the fiscal year",
        "in_total" => "in total",
        _ => "period not stated",
    };
}
