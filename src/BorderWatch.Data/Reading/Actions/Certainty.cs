namespace BorderWatch.Data.Reading.Actions;

/// <summary>Whether an action is told as done, as to come, or as neither.</summary>
internal enum Certainty
{
    Done,

    /// <summary>"will close", "announced it would suspend".</summary>
    ToCome,

    /// <summary>Denied, possible, wished for or conditional: nothing is claimed.</summary>
    None,
}
