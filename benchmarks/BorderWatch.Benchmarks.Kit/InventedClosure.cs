namespace BorderWatch.Benchmarks.Kit;

/// <summary>A closure and what "really" happened, around which its sources date it.</summary>
internal sealed record InventedClosure(string Id, InventedPort Port, string Type, DateOnly Began, DateOnly? Ended);
