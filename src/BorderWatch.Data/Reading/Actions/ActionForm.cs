namespace BorderWatch.Data.Reading.Actions;

/// <summary>How an action is worded, which decides on which side its subject stands.</summary>
internal enum ActionForm
{
    /// <summary>"closed": the past of an active verb, or the participle of a passive.</summary>
    Past,

    /// <summary>"close", "closes": an infinitive, a present tense or a headline.</summary>
    Present,

    /// <summary>"closing".</summary>
    Ing,

    /// <summary>"closure".</summary>
    Noun,

    /// <summary>"out of service": it says something of what stands before it.</summary>
    State,
}
