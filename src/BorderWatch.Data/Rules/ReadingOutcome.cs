namespace BorderWatch.Data.Rules;

/// <summary>Whether a reading could go by what it asks for.</summary>
public enum ReadingOutcome
{
    Answered,

    /// <summary>No agency or government votes: the answer is the consensus of all.</summary>
    NoAgency,

    /// <summary>The one source that is read says nothing of this closure.</summary>
    SaysNothing,
}
