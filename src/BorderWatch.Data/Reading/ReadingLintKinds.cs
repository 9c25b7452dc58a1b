namespace BorderWatch.Data.Reading;

/// <summary>The kinds of <see cref="ReadingLint"/>.</summary>
public static class ReadingLintKinds
{
    /// <summary>The weekday that is said is not that of the date.</summary>
    public const string Weekday = "weekday";

    /// <summary>No publication date was given or found: relative dates stay unresolved.</summary>
    public const string NoPublication = "no-publication";

    /// <summary>The publication date was found in the text without its year.</summary>
    public const string PublicationYear = "publication-year";

    /// <summary>The date given and the one found in the text differ.</summary>
    public const string PublicationDiffers = "publication-differs";

    /// <summary>The article is in Spanish: only ports and numbers were looked for.</summary>
    public const string Spanish = "spanish";

    /// <summary>Much of the text stands in another article under review too.</summary>
    public const string NearDuplicate = "near-duplicate";

    /// <summary>The store has a source with the article's address.</summary>
    public const string KnownSource = "known-source";
}
