namespace BorderWatch.Data.Reading;

/// <summary>The kinds of a highlighted stretch.</summary>
public static class ReadingSpanKinds
{
    public const string Place = "place";
    public const string Action = "action";
    public const string Date = "date";
    public const string Quantity = "quantity";
    public const string Attribution = "attribution";
}
