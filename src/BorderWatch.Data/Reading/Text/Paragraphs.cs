namespace BorderWatch.Data.Reading.Text;

/// <summary>Splits a text at its blank lines, as the seed's locators count them.</summary>
internal static class Paragraphs
{
    public static List<Paragraph> Split(string folded)
    {
        List<Paragraph> paragraphs = [];
        int? start = null;
        var end = 0;
        for (var line = 0; line < folded.Length;)
        {
            var next = folded.IndexOf('\n', line);
            if (next < 0) next = folded.Length;
            var words = folded.AsSpan(line, next - line);
            if (words.Trim(' ').IsEmpty)
            {
                Close();
            }
            else
            {
                start ??= line + words.Length - words.TrimStart(' ').Length;
                end = line + words.TrimEnd(' ').Length;
            }

            line = next + 1;
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (start is { } first) paragraphs.Add(new(paragraphs.Count + 1, first, end));
            start = null;
        }
    }
}
