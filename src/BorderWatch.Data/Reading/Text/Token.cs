namespace BorderWatch.Data.Reading.Text;

/// <summary>A word, a number or a mark.</summary>
/// <param name="Start">Index into the article's text.</param>
/// <param name="End">Just after its last character; the dot of an abbreviation belongs to it.</param>
/// <param name="Word">Folded, and without the dot of an abbreviation.</param>
/// <param name="IsCapital">Whether it begins with a capital letter in the text.</param>
internal readonly record struct Token(int Start, int End, string Word, TokenKind Kind, bool IsCapital)
{
    public bool Is(string word) => Word == word;

    public bool IsWord => Kind == TokenKind.Word;
}
