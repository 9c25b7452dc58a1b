namespace BorderWatch.Data.Reading.Files;

/// <summary>A file that no article can be read from; the message is a sentence for whoever gave it.</summary>
public sealed class ArticleFileException(string message, Exception? inner = null) : Exception(message, inner);
