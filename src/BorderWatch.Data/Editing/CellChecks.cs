namespace BorderWatch.Data.Editing;

/// <summary>What a cell may not have, whatever its column: what a form or a spreadsheet can send and no seed file has.</summary>
internal static class CellChecks
{
    public static IEnumerable<EditProblem> Problems(RecordCells record)
    {
        foreach (var (column, text) in record.Cells)
        {
            if (text is null) continue;
            if (text.Length > EditRequest.LongestCell) yield return Problem(record, column, $"has {text.Length} characters; {EditRequest.LongestCell} is the most.");
            if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || HasHalfCharacter(text)) yield return Problem(record, column, "has characters that cannot be typed.");
        }
    }

    private static EditProblem Problem(RecordCells record, string column, string reason) => new() { Table = record.Table, Key = record.Key, Column = column, Reason = reason };

    /// <summary>It would come back from the store as another.</summary>
    private static bool HasHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return true;
        }

        return false;
    }
}
