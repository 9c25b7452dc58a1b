using System.Diagnostics.CodeAnalysis;

namespace BorderWatch.Data.Dates;

/// <summary>Reads a whole text: decides which kind it is and leaves the rest to that kind's reader.</summary>
internal static class EdtfParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out EdtfProblem? problem)
    {
        var cursor = new EdtfCursor(text);
        value = Read(cursor, text);
        problem = null;
        if (value is not null)
            return true;

        problem = cursor.Problem ?? throw new InvalidOperationException($"\"{text}\" was refused without a reason.");
        return false;
    }

    private static Edtf? Read(EdtfCursor cursor, string text)
    {
        if (cursor.Take("["))
            return EdtfSetReader.TryRead(cursor, out var members) ? new(EdtfKind.OneOf, members) : null;

        // A slash is the mark of an interval, even where a date is missing on one side of it.
        if (text.Contains('/'))
            return EdtfIntervalReader.TryRead(cursor, out var span) ? new(EdtfKind.Interval, [span]) : null;

        return TryReadDate(cursor, out var date) ? new(EdtfKind.Date, [EdtfSpan.Single(date)]) : null;
    }

    private static bool TryReadDate(EdtfCursor cursor, out EdtfDate date)
    {
        date = default;
        if (cursor.AtEnd)
            return cursor.Refuse(0, "the text is empty");
        if (cursor.Current == '.')
            return cursor.RefuseRest();

        return EdtfDateReader.TryRead(cursor, out date) && (cursor.AtEnd || cursor.RefuseRest());
    }
}
