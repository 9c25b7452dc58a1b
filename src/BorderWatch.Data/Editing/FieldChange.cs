namespace BorderWatch.Data.Editing;

/// <summary>One cell that was changed.</summary>
/// <param name="Was">Null where it was empty, or there was no such record.</param>
/// <param name="Is">Null where it is empty, or there is no such record any more.</param>
public sealed record FieldChange(string Column, string? Was, string? Is);
