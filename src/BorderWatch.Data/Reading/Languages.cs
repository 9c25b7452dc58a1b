namespace BorderWatch.Data.Reading;

/// <summary>The languages that an article is recognised as.</summary>
public static class Languages
{
    public const string English = "en";
    public const string Spanish = "es";
}
