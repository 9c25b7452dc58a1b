using System.Text.RegularExpressions;

namespace BorderWatch.Web.Tests.Words;

/// <summary>Words that would say why an official count is what it is. No comparison has them.</summary>
internal static partial class CausalWords
{
    [GeneratedRegex(@"\b(because|due to|caus\w+|led to|lead to|leading to|results?|resulting|resulted|thanks to|owing to|drove|driven)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Pattern { get; }
}
