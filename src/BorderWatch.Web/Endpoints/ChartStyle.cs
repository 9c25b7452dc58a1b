using System.Text.RegularExpressions;

namespace BorderWatch.Web.Endpoints;

/// <summary>
/// What a chart needs of our style sheets outside of them: the tokens of the light theme as plain values, and the rules of
/// css/charts.css. Read from the files that the pages use, so that a colour is defined once.
/// </summary>
internal sealed partial class ChartStyle
{
    private readonly Lazy<Dictionary<string, string>> _tokens;
    private readonly Lazy<(string Rules, IReadOnlySet<string> Classes)> _sheet;

    public ChartStyle(IWebHostEnvironment environment)
    {
        string Read(string file)
        {
            using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(file).CreateReadStream());
            return Comment().Replace(reader.ReadToEnd(), "");
        }

        _tokens = new(() => Token().Matches(Read("css/tokens.css").Split('}')[0]).ToDictionary(match => match.Groups[1].Value, match => LightDark().Replace(match.Groups[2].Value, "$1")));
        _sheet = new(() =>
        {
            var rules = Space().Replace(Resolved(Read("css/charts.css")), " ").Trim();
            return (rules, Class().Matches(rules).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal));
        });
    }

    /// <summary>The rules, in one line.</summary>
    public string Rules => _sheet.Value.Rules;

    /// <summary>Whether any rule is for the class.</summary>
    public bool HasRule(string name) => _sheet.Value.Classes.Contains(name);

    /// <summary>The text with a value for each token; a token may stand for another.</summary>
    public string Resolved(string text)
    {
        // What is no token of ours stays: it may be somebody's words.
        for (var before = ""; before != text;)
        {
            before = text;
            text = Use().Replace(text, match => _tokens.Value.GetValueOrDefault(match.Groups[1].Value, match.Value));
        }

        return text;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"--([\w-]+):\s*([^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"light-dark\(([^,]+),[^)]+\)")]
    private static partial Regex LightDark();

    [GeneratedRegex(@"var\(--([\w-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex(@"\.([A-Za-z][\w-]*)")]
    private static partial Regex Class();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
