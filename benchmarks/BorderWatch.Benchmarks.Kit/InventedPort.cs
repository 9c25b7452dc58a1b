namespace BorderWatch.Benchmarks.Kit;

internal sealed record InventedPort(string Slug, string Name);
