namespace BorderWatch.Benchmarks.Kit;

/// <summary>
/// A pack as large as the store may become: the repository's seed with invented ports, closures, sources and claims added to
/// it. The same seed always gives the same files.
/// </summary>
public static class LargePack
{
    /// <summary>Four closure types at each of fifty ports.</summary>
    public const int Closures = Ports * 4;

    public const int Ports = 50;

    public const int Sources = 400;

    /// <summary>Of all three kinds.</summary>
    public const int Claims = 20_000;

    internal const int FigureClaims = 3_000;

    internal const int EventClaims = 1_000;

    private const int Start = 20231218;

    /// <param name="seed">The repository's seed. What is not invented here is copied as it is, whatever files the seed has.</param>
    /// <param name="folder">Made if it is missing.</param>
    public static void Write(string seed, string folder)
    {
        Directory.CreateDirectory(folder);
        var files = Directory.EnumerateFiles(seed, "*.csv").Order(StringComparer.Ordinal).Select(path => new PackFile(path)).ToDictionary(file => file.Name);
        foreach (var other in Directory.EnumerateFiles(seed).Where(path => !files.ContainsKey(Path.GetFileName(path))))
            File.Copy(other, Path.Combine(folder, Path.GetFileName(other)), overwrite: true);

        // Not for secrets: its numbers only have to be the same every time.
        var random = new Random(Start);
        var border = Border.AddTo(files["ports.csv"], files["closures.csv"], random);
        var press = Press.AddTo(files["origins.csv"], files["sources.csv"], random);
        FigureReports.AddTo(files["figures.csv"], files["figure-claims.csv"], files.GetValueOrDefault("figure-ports.csv"), border, press, random);
        EventReports.AddTo(files["events.csv"], files["event-claims.csv"], press, random);
        ClosureReports.AddTo(files["closure-claims.csv"], files["claim-closures.csv"], border, press, random);
        foreach (var file in files.Values) file.Save(folder);
    }
}
