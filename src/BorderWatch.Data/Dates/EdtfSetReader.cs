namespace BorderWatch.Data.Dates;

/// <summary>
/// Reads the members of a one-of set and its closing bracket: dates, ranges <c>a..b</c>, an open range <c>..b</c> as the first
/// or <c>a..</c> as the last member, but not both, which would leave no bound at all.
/// </summary>
internal static class EdtfSetReader
{
    private const string Range = "..";

    public static bool TryRead(EdtfCursor cursor, out IReadOnlyList<EdtfSpan> members)
    {
        List<EdtfSpan> read = [];
        members = read;
        do
        {
            if (!TryReadMember(cursor, read))
                return false;
        }
        while (cursor.Take(","));

        if (!cursor.Take("]"))
            return RefuseRest(cursor);

        return cursor.AtEnd || cursor.Refuse(cursor.Position, "nothing may follow the closing ]");
    }

    private static bool RefuseRest(EdtfCursor cursor) => cursor.Current switch
    {
        _ when cursor.AtEnd => cursor.Refuse(cursor.Position, "the set has no closing ]"),
        '/' => cursor.Refuse(cursor.Position, "an interval cannot stand in a set"),
        '.' => cursor.Refuse(cursor.Position, "a range is one .. between two dates"),
        _ => cursor.RefuseRest(),
    };

    private static bool TryReadMember(EdtfCursor cursor, List<EdtfSpan> members)
    {
        var position = cursor.Position;
        var member = cursor.Take(Range) ? ReadUpTo(cursor) : ReadDateOrRange(cursor);
        if (member is null)
            return false;
        if (member.Form == EdtfSpanForm.OpenStart && members.Count > 0)
            return cursor.Refuse(position, "a range without a start can only be the first member of a set");
        if (members is [.., { Form: EdtfSpanForm.OpenEnd }])
            return cursor.Refuse(position, "nothing can follow a range without an end in a set");
        if (member.Form == EdtfSpanForm.OpenEnd && members is [{ Form: EdtfSpanForm.OpenStart }, ..])
            return cursor.Refuse(position, "a set can be open at one end only");

        members.Add(member);
        return true;
    }

    private static EdtfSpan? ReadUpTo(EdtfCursor cursor) =>
        EdtfDateReader.TryRead(cursor, out var end) ? EdtfSpan.UpTo(end) : null;

    private static EdtfSpan? ReadDateOrRange(EdtfCursor cursor)
    {
        if (!EdtfDateReader.TryRead(cursor, out var start))
            return null;
        if (!cursor.Take(Range))
            return EdtfSpan.Single(start);
        if (cursor.AtEnd || cursor.Current is ',' or ']')
            return EdtfSpan.From(start);

        return EdtfDateReader.TryReadEnd(cursor, start, out var end) ? EdtfSpan.Between(start, end) : null;
    }
}
