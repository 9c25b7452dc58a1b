namespace BorderWatch.Data;

/// <summary>What a page asks for, as its URL says it. Page, chart and every download read the same record.</summary>
public interface IUrlFilter<TSelf>
    where TSelf : IUrlFilter<TSelf>
{
    /// <summary>Reads a query string; a value that cannot be read becomes its default and a sentence in <paramref name="problems"/>.</summary>
    /// <param name="query">With or without its question mark.</param>
    /// <param name="facts">What the store holds: the ids that can be asked for, and the default day.</param>
    /// <param name="problems">One sentence for each value or name that could not be read.</param>
    /// <param name="alsoKnown">Names that the caller reads itself, such as <c>bom</c> of a download.</param>
    static abstract TSelf Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown);

    /// <summary>The query string without its defaults, with its question mark; empty when all are defaults.</summary>
    string ToQuery();

    /// <summary>The filter in words, as a sentence.</summary>
    string Describe(StoreFacts facts);

    /// <summary>How the claims are looked at.</summary>
    Viewpoint View { get; }

    /// <summary>The same rows, looked at otherwise.</summary>
    TSelf At(Viewpoint view);

    /// <summary>What the filter narrows, as parts of a file name; empty when it narrows nothing.</summary>
    IEnumerable<string> NameParts();
}
