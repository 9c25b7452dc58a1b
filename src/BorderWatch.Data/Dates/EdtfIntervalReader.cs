using System.Diagnostics.CodeAnalysis;

namespace BorderWatch.Data.Dates;

/// <summary>Reads <c>a/b</c>, where one side may be open (<c>..</c>) or unknown (nothing).</summary>
internal static class EdtfIntervalReader
{
    public static bool TryRead(EdtfCursor cursor, [NotNullWhen(true)] out EdtfSpan? interval)
    {
        interval = cursor.Current == '/' || cursor.IsAt("../") ? ReadWithoutStart(cursor) : ReadFromStart(cursor);
        return interval is not null && (cursor.AtEnd || RefuseRest(cursor));
    }

    private static EdtfSpan? ReadWithoutStart(EdtfCursor cursor)
    {
        var form = cursor.Take("..") ? EdtfSpanForm.OpenStart : EdtfSpanForm.UnknownStart;
        cursor.Take("/");
        if (cursor.AtEnd || cursor.IsAt(".."))
        {
            cursor.Refuse(0, "an interval needs a date at one end at least");
            return null;
        }

        return EdtfDateReader.TryRead(cursor, out var end) ? new(form, null, end) : null;
    }

    private static EdtfSpan? ReadFromStart(EdtfCursor cursor)
    {
        if (!EdtfDateReader.TryRead(cursor, out var start))
            return null;
        if (!cursor.Take("/"))
        {
            cursor.RefuseRest();
            return null;
        }

        if (cursor.AtEnd)
            return new(EdtfSpanForm.UnknownEnd, start, null);
        if (cursor.Take(".."))
            return EdtfSpan.From(start);

        return EdtfDateReader.TryReadEnd(cursor, start, out var end) ? EdtfSpan.Between(start, end) : null;
    }

    private static bool RefuseRest(EdtfCursor cursor) =>
        cursor.Current == '/' ? cursor.Refuse(cursor.Position, "an interval has one slash only") : cursor.RefuseRest();
}
