using BorderWatch.Data;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Words;

/// <summary>The words for what people added, changed and withdrew.</summary>
public static class HistoryWords
{
    /// <summary>What stands beside every name: there is no sign-in.</summary>
    public const string Unchecked = "name not checked";

    /// <summary>"Changed: closure claim afp-2023-12-22.p7.1", "Imported from a file: 212 records"</summary>
    public static string Title(HistoryEntry entry) =>
        $"{Kind(entry.Kind)}: {(entry.ChangeCount == 1 && entry.Changes.Count == 1 ? Sentence.Lower(Record(entry.Changes[0])) : FilterWords.Count(entry.ChangeCount, "record"))}";

    public static string Kind(string kind) => kind switch
    {
        EditKinds.Accepted => "Accepted from an article",
        EditKinds.Imported => "Imported from a file",
        _ => Sentence.Capital(kind),
    };

    /// <summary>"Closure claim afp-2023-12-22.p7.1"; of a link both its ends.</summary>
    public static string Record(RecordChange change) => $"{Sentence.Capital(RecordShapes.Of(change.Table).One)} {change.Key.Replace(RecordShape.KeySeparator.ToString(), ", ", StringComparison.Ordinal)}";

    /// <summary>"a source", "an event"</summary>
    public static string Article(string one) => $"{("aeiou".Contains(one[0], StringComparison.Ordinal) ? "an" : "a")} {one}";

    /// <summary>"22 November 2026, 12:00:05 UTC"</summary>
    public static string Time(DateTimeOffset at) => $"{ReleaseWords.Time(at)[..^" UTC".Length]}{NoteTime.Text(at)[16..19]} UTC";

    /// <summary>"“Monday”, now “Tuesday”"; of a record that is new or gone, only what it says or said.</summary>
    public static string Said(RecordChange change, FieldChange field) => change.Kind switch
    {
        EditKinds.Added => Cell(field.Is),
        EditKinds.Withdrawn => $"was {Cell(field.Was)}",
        _ => $"{Cell(field.Was)}, now {Cell(field.Is)}",
    };

    /// <summary>Long text in quotation marks, so that one sees where it ends.</summary>
    public static string Cell(string? text) => text is null ? "not stated" : text.Contains(' ', StringComparison.Ordinal) ? $"“{text}”" : text;

    /// <summary>"12 entries"; with how many of a store's, where a filter leaves some out.</summary>
    public static string Counts(int shown, int all) => shown == all ? FilterWords.Count(all, "entry", "entries") : $"{shown:N0} of {FilterWords.Count(all, "entry", "entries")}";

    /// <summary>"Changed by Ben on 23 November 2026, 12:00:00 UTC, entry 2": what came between.</summary>
    public static string Since(LaterEdit later) => FormattableString.Invariant($"{Kind(later.Kind)} by {later.Who} ({Unchecked}) on {Time(later.At)}, entry {later.EditNo}");
}
