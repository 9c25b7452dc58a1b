namespace BorderWatch.Data.Reading.Text;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}
