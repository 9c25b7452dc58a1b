namespace BorderWatch.Data.Briefings;

/// <summary>Blocks in their order; equal when they hold the same ones in the same order.</summary>
public sealed class BlockList(IEnumerable<string> items) : IEquatable<BlockList>
{
    public IReadOnlyList<string> Items { get; } = [.. items];

    public bool Equals(BlockList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as BlockList);

    public override int GetHashCode() => Items.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(',', Items);
}
