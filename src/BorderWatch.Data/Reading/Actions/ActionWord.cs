namespace BorderWatch.Data.Reading.Actions;

/// <summary>A word or phrase for an action.</summary>
/// <param name="Action">One of <see cref="ReadActions"/>.</param>
/// <param name="NeedsProcess">Whether only traffic, service or lanes can be so treated: one suspends operations, but no town.</param>
internal sealed record ActionWord(string Action, ActionForm Form, bool NeedsProcess = false)
{
    /// <summary>"did not run until": its day is the one that "until" leads to.</summary>
    public bool IsUntil { get; init; }

    /// <summary>Too loose to be claimed without a day: "no trains have crossed".</summary>
    public bool NeedsDay { get; init; }

    /// <summary>"can use the gate again": what is allowed is done.</summary>
    public bool IsAllowed { get; init; }

    /// <summary>"opened": a reopening only of what the article has told to be shut.</summary>
    public bool NeedsClosed { get; init; }

    /// <summary>"operate with half of its lanes": what is less is in the words.</summary>
    public bool IsLess { get; init; }

    /// <summary>"will operate from 8 a.m. to 4 p.m.": shorter only where the article has said that hours are.</summary>
    public bool NeedsShorter { get; init; }

    /// <summary>"pulled the gate across the road": subject and object are in the words, and only places follow.</summary>
    public bool IsWhole { get; init; }
}
