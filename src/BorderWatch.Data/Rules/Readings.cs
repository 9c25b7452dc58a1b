namespace BorderWatch.Data.Rules;

/// <summary>The readings that can be asked for.</summary>
public static class Readings
{
    /// <summary>Every reading that needs nothing but the claims, in the order of controls.</summary>
    public static IReadOnlyList<Reading> Named { get; } =
    [
        .. typeof(Reading).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Reading)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (Reading)Activator.CreateInstance(type)!)
            .OrderBy(reading => reading.Position).ThenBy(reading => reading.Name, StringComparer.Ordinal),
    ];

    /// <summary>The default.</summary>
    public static Reading Consensus { get; } = Named.OfType<Consensus>().Single();

    /// <summary>All of them for a store: the named ones, then one for each source.</summary>
    public static IEnumerable<Reading> For(IEnumerable<string> sourceIds) => Named.Concat(sourceIds.Select(id => new OneSourceReading(id)));

    /// <returns>Null when there is no such reading, or no such source.</returns>
    /// <param name="publisherOf">The publisher of the source with an id; null where there is no such source.</param>
    public static Reading? Find(string name, Func<string, string?> publisherOf) =>
        Named.FirstOrDefault(reading => reading.Name == name)
        ?? (name.StartsWith(OneSourceReading.Prefix, StringComparison.Ordinal) && name[OneSourceReading.Prefix.Length..] is var id && publisherOf(id) is { } publisher ? new OneSourceReading(id, publisher) : null);
}
