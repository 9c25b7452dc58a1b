namespace BorderWatch.Data.Reading.Claims;

/// <summary>How sure a proposal is: it begins at 0.95 and loses something for every step that was not in the words themselves.</summary>
public static class ConfidenceRules
{
    public const double Start = 0.95;

    /// <summary>The port was named in an earlier sentence.</summary>
    public const double NamedBefore = 0.2;

    /// <summary>No port is named, only a state or the border.</summary>
    public const double Unnamed = 0.1;

    /// <summary>No mode is said.</summary>
    public const double NoMode = 0.05;

    /// <summary>Told as a noun, "the closure of", in passing.</summary>
    public const double Noun = 0.1;

    /// <summary>Still to come.</summary>
    public const double ToCome = 0.1;

    /// <summary>In a headline, a caption or a line without a full stop.</summary>
    public const double Headline = 0.1;

    /// <summary>The noun that a number counts stands elsewhere.</summary>
    public const double CountedElsewhere = 0.2;

    /// <summary>A worded magnitude, or a number without a period.</summary>
    public const double Loose = 0.1;

    /// <summary>Event proposals only say that something diplomatic happened.</summary>
    public const double Event = 0.35;

    internal static double Less(params ReadOnlySpan<(bool Applies, double Loss)> rules)
    {
        var left = Start;
        foreach (var (applies, loss) in rules) left -= applies ? loss : 0;
        return Math.Round(Math.Clamp(left, 0.1, 1), 2);
    }
}
