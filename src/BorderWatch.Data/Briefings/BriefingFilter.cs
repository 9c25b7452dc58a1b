using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Briefings;

/// <summary>A briefing as its link describes it: what is chosen, which blocks in which order, and what the analyst adds. The page and <c>briefing.zip</c> read this record.</summary>
public sealed record BriefingFilter : IUrlFilter<BriefingFilter>
{
    public const int LongestHeading = 120;

    /// <summary>A link stays short enough to be pasted.</summary>
    public const int LongestNote = 1_000;

    /// <summary>Which closures, claims and sources, in which order, and how they are looked at. A briefing has no pages.</summary>
    public ClosureFilter Chosen { get; init; } = new();

    /// <summary>Of <see cref="BriefingBlocks"/>, in the order asked for, each once; null for the default ones.</summary>
    public BlockList? Blocks { get; init; }

    /// <summary>Null for the finding.</summary>
    public string? Heading { get; init; }

    /// <summary>The analyst's own words, in paragraphs; null without any.</summary>
    public string? Note { get; init; }

    public Viewpoint View => Chosen.View;

    public IReadOnlyList<string> Shown => Blocks is null ? BriefingBlocks.Default : Blocks.Items;

    public static BriefingFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var chosen = ClosureFilter.Parse(query, facts, out var left, [.. alsoKnown, "blocks", "heading", "note"]);
        var url = new UrlQuery(query);
        var filter = new BriefingFilter
        {
            Chosen = chosen with { Page = 1 },
            Blocks = url.Ordered("blocks", [.. BriefingBlocks.All, .. facts.Ports.Select(port => BriefingBlocks.PortPrefix + port.Slug)], "a block") is { } blocks
                && !blocks.SequenceEqual(BriefingBlocks.Default) ? new BlockList(blocks) : null,
            Heading = url.Text("heading", LongestHeading),
            Note = url.Lines("note", LongestNote),
        };
        problems = [.. left, .. url.ValueProblems];
        return filter;
    }

    /// <summary>With these blocks in this order; no block at all is the default.</summary>
    public BriefingFilter Showing(IEnumerable<string> blocks)
    {
        var asked = blocks.Distinct(StringComparer.Ordinal).ToList();
        return this with { Blocks = asked.Count == 0 || asked.SequenceEqual(BriefingBlocks.Default) ? null : new BlockList(asked) };
    }

    public BriefingFilter At(Viewpoint view) => this with { Chosen = Chosen.At(view) };

    public string ToQuery()
    {
        var own = new UrlQueryWriter().List("blocks", Blocks?.Items).Text("heading", Heading).Text("note", Note).ToString();
        var chosen = Chosen.ToQuery();
        return own.Length == 0 ? chosen : chosen.Length == 0 ? own : $"{chosen}&{own[1..]}";
    }

    public string Describe(StoreFacts facts) => Chosen.Describe(facts);

    public IEnumerable<string> NameParts() => Chosen.NameParts();
}
