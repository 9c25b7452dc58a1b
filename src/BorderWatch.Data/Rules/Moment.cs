using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Rules;

/// <summary>The moment of a closure that a rule dates.</summary>
public enum Moment
{
    Start,
    End,
}

internal static class Moments
{
    /// <summary>The aspect whose claims vote for the moment.</summary>
    public static string Aspect(this Moment moment) => moment == Moment.Start ? Aspects.InForceFrom : Aspects.Ended;
}
