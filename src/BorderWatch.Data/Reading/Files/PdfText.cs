using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace BorderWatch.Data.Reading.Files;

/// <summary>The text of a PDF in the order in which it is read; a scanned page has none.</summary>
internal static class PdfText
{
    public static ArticleText Read(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes);
            var text = new StringBuilder();
            foreach (var page in document.GetPages()) text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)).Append("\n\n");
            var found = text.ToString().Replace("\r", "", StringComparison.Ordinal);
            return string.IsNullOrWhiteSpace(found) ? throw new ArticleFileException("is a PDF without text: its pages are pictures.") : new(found);
        }
        catch (Exception error) when (error is not ArticleFileException and not OutOfMemoryException)
        {
            // The library has no one exception for files that are damaged or locked.
            throw new ArticleFileException($"is a PDF that cannot be read: {error.Message}", error);
        }
    }
}
