using BorderWatch.Data.Dates;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Drafts;

/// <summary>Checks what is said of an article's source.</summary>
public static class DraftHeads
{
    /// <summary>Characters of one field.</summary>
    public const int LongestField = EditRequest.LongestCell;

    /// <returns>Sentences; none where it can be kept. What is still missing is no problem before something is accepted.</returns>
    public static IEnumerable<string> Problems(DraftHead head)
    {
        foreach (var (name, text) in new[] { ("publisher", head.Publisher), ("title", head.Title), ("address", head.Url ?? "") })
        {
            foreach (var reason in LineText.Problems(text.Trim(), LongestField, mayBeEmpty: true)) yield return $"The {name} {reason}";
        }

        if (head.Published is { } published && (!Edtf.TryParse(published, out var date, out _) || date.Last is null)) yield return $"“{published}” is no date of publication: write a day such as 2023-12-22.";
        if (head.Url is { Length: > 0 } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")) yield return $"“{url}” is no address: it begins with https://.";
        if (!SourceVocabulary.PublishedBases.Contains(head.PublishedBasis)) yield return $"“{head.PublishedBasis}” is not how a date of publication is known.";
        if (!SourceVocabulary.SourceKinds.Contains(head.SourceKind)) yield return $"“{head.SourceKind}” is no kind of source.";
    }

    /// <summary>The day that relative dates count from; null where it is not known to the day.</summary>
    public static DateOnly? Day(DraftHead head) =>
        head.Published is { } published && Edtf.TryParse(published, out var date, out _) && date.First == date.Last ? date.Last : null;
}
