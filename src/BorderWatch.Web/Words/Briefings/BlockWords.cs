using BorderWatch.Data;
using BorderWatch.Data.Briefings;

namespace BorderWatch.Web.Words.Briefings;

/// <summary>What the blocks of a briefing are called.</summary>
public static class BlockWords
{
    public static string Name(string block, StoreFacts facts) => block switch
    {
        BriefingBlocks.Headlines => "Headline numbers",
        BriefingBlocks.Closures => "Closures table",
        BriefingBlocks.Figures => "Figures chart",
        BriefingBlocks.Conflicts => "Open conflicts",
        _ when BriefingBlocks.PortOf(block) is { } slug => $"Port profile: {facts.PortName(slug)}",
        _ => Sentence.Capital(block),
    };
}
