namespace BorderWatch.Data.Reading.Text;

/// <summary>One sentence, headline or line of a list, with its tokens.</summary>
internal sealed class Sentence(string text, string folded, Paragraph paragraph, int start, int end)
{
    private List<Token>? _tokens;

    public string Text => text;

    public string Folded => folded;

    public Paragraph Paragraph => paragraph;

    public int Start => start;

    public int End => end;

    /// <summary>Cut when first asked for: most sentences of a long text name nothing that matters.</summary>
    public List<Token> Tokens => _tokens ??= Tokenizer.Cut(text, folded, start, end);

    /// <summary>Whether it ends in a full stop, a question mark or the like; a headline does not.</summary>
    public bool HasStop => end > start && folded[end - 1] is '.' or '!' or '?' or '"' or '\'' or ')';

    public bool IsQuestion => folded.AsSpan(start, end - start).TrimEnd("\"') ").EndsWith("?");

    public string WordAt(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Word : "";
}
