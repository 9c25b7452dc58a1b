namespace BorderWatch.Data.Reading.Text;

/// <summary>A stretch between blank lines.</summary>
/// <param name="Number">Counted from 1, as claims name it.</param>
internal readonly record struct Paragraph(int Number, int Start, int End);
