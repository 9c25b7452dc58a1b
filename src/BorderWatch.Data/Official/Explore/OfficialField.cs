namespace BorderWatch.Data.Official.Explore;

/// <summary>Something that official counts are broken down by, and a filter by it.</summary>
/// <param name="Name">In the URL: "citizenship".</param>
/// <param name="Label">Above its control: "Citizenship".</param>
/// <param name="Many">"citizenships"</param>
public sealed record OfficialField(string Name, string Label, string Many)
{
    public const string Port = "port";
    public const string Border = "border";
    public const string State = "state";
    public const string Measure = "measure";
}
