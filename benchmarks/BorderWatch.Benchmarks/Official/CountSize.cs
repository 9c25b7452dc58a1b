using System.Globalization;
using BorderWatch.Benchmarks.Kit;

namespace BorderWatch.Benchmarks.Official;

/// <summary>A store by how many counts it holds.</summary>
/// <param name="Name">As the command line has it.</param>
public sealed record CountSize(string Name, CrossingFile File)
{
    public static IReadOnlyList<CountSize> All { get; } = [new("400k", new CrossingFile(116, 288)), new("5m", new CrossingFile(416, 1002))];

    /// <summary>"400,896"</summary>
    public string Rows => File.Rows.ToString("N0", CultureInfo.InvariantCulture);
}
