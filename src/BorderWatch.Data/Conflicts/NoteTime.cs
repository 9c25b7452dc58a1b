using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BorderWatch.Data.Conflicts;

/// <summary>The time of a note as files and the store have it: <c>2026-11-21T09:00:00Z</c>, so that the order of the texts is that of the times.</summary>
public static class NoteTime
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static bool TryParse([NotNullWhen(true)] string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    internal static DateTimeOffset Parse(string text) =>
        TryParse(text, out var time) ? time : throw new FormatException($"“{text}” is not a time such as 2026-11-21T09:00:00Z.");
}
