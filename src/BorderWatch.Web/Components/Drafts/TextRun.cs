namespace BorderWatch.Web.Components.Drafts;

/// <summary>A stretch of an article in which nothing begins or ends: all of it is marked alike.</summary>
/// <param name="Start">UTF-16 offset into the text.</param>
/// <param name="End">Just after the last character.</param>
/// <param name="Kinds">What was read from it: values of <see cref="Data.Reading.ReadingSpanKinds"/>, in the order of the key; none for plain words.</param>
/// <param name="Claims">The claims whose supporting words it is part of, by number.</param>
/// <param name="Begins">Those of them whose words begin here.</param>
public sealed record TextRun(int Start, int End, IReadOnlyList<string> Kinds, IReadOnlyList<int> Claims, IReadOnlyList<int> Begins);
