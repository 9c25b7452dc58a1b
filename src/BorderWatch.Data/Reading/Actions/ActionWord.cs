namespace BorderWatch.Data.Reading.Actions;

/// <summary>A word or phrase for an action.</summary>
/// <param name="Action">One of <see cref="ReadActions"/>.</param>
/// <param name="NeedsProcess">Whether only traffic, service or lanes can be so treated: one suspends operations, but no town.</param>
internal sealed record ActionWord(string Action, ActionForm Form, bool NeedsProcess = false);
