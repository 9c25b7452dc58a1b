using System.Globalization;
using BorderWatch.Data.Dates;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>The sources of the large pack and the origins that their claims go back to.</summary>
internal sealed record Press(IReadOnlyList<InventedSource> Sources, IReadOnlyList<string> Offices)
{
    private const int Papers = 40;
    private const int OfficeCount = 20;
    private const int Days = 59;

    /// <summary>Above every paragraph that a source of the seed has.</summary>
    private const int BeyondTheSeed = 100;

    private static readonly DateOnly s_firstDay = new(2023, 12, 4);

    public static Press AddTo(PackFile origins, PackFile sources, Random random)
    {
        List<InventedSource> all = [.. sources.Rows.Select(row => new InventedSource(row["source_id"], Edtf.Parse(row["published_edtf"]).Last!.Value, "paper-01", BeyondTheSeed))];
        for (var i = 1; i <= Papers; i++) origins.Add(("origin_id", $"paper-{i:00}"), ("name", $"Paper {i:00}"), ("kind", i % 8 == 0 ? "wire" : "outlet"));
        List<string> offices = [.. Enumerable.Range(1, OfficeCount).Select(i => $"office-{i:00}")];
        foreach (var (office, i) in offices.Select((office, i) => (office, i)))
            origins.Add(("origin_id", office), ("name", $"Office {i + 1:00}"), ("kind", (i % 3) switch { 0 => "agency", 1 => "government", _ => "association" }));

        for (var i = 0; all.Count < LargePack.Sources; i++)
        {
            // Six days on for each further issue, so that no paper has two of one day.
            var (paper, day) = ($"paper-{1 + (i % Papers):00}", s_firstDay.AddDays(((i / Papers * 6) + (i % Papers)) % Days));
            var published = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            sources.Add(
                ("source_id", $"{paper}-{published}"), ("publisher", $"Paper {1 + (i % Papers):00}"), ("title", $"What is closed along the border, report {i + 1}"),
                ("published_edtf", published), ("published_basis", "in text"), ("kind", "news"), ("note", random.Next(3) == 0 ? "An invented source for measuring." : null));
            all.Add(new InventedSource($"{paper}-{published}", day, paper, 0));
        }

        return new Press(all, offices);
    }

    public InventedSource Any(Random random) => Sources[random.Next(Sources.Count)];

    /// <summary>Mostly the source's own word.</summary>
    public string OriginOf(InventedSource source, Random random) => random.NextDouble() < 0.7 ? source.Origin : Offices[random.Next(Offices.Count)];
}
