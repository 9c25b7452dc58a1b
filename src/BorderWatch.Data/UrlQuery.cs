using System.Globalization;
using BorderWatch.Data.Official;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data;

/// <summary>Typed reading of a query string, which remembers what it could not read.</summary>
public sealed class UrlQuery
{
    private const int LongestText = 200;
    private const int MostNamed = 5;
    private const int MostKnown = 40;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <param name="query">With or without its question mark; null reads as empty.</param>
    /// <param name="alsoKnown">Names that somebody else reads.</param>
    public UrlQuery(string? query, params string[] alsoKnown)
    {
        _asked.UnionWith(alsoKnown);
        foreach (var pair in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            if (!_values.TryGetValue(name, out var values)) _values[name] = values = [];
            values.Add(equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }
    }

    /// <summary>One sentence for each value that could not be read and each name nobody asked for. Read it last.</summary>
    public IReadOnlyList<string> Problems =>
    [
        .. _problems,
        .. _values.Keys
            .Where(name => !_asked.Contains(name) && !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            .Select(name => $"The link has “{Shorten(name)}”, which is not a filter here. It was left out."),
    ];

    /// <summary>One sentence for each value that could not be read so far.</summary>
    public IReadOnlyList<string> ValueProblems => _problems;

    /// <summary>Ids, comma-joined or in repeated keys.</summary>
    /// <param name="what">What an id names, with its article: "a port".</param>
    public IdList Ids(string name, IReadOnlyCollection<string> known, string what)
    {
        var ids = Values(name).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var unknown = ids.Where(id => !known.Contains(id)).Distinct().ToList();
        if (unknown.Count > 0)
        {
            var named = string.Join(", ", unknown.Take(MostNamed).Select(id => $"“{Shorten(id)}”"));
            var more = unknown.Count > MostNamed ? $" and {unknown.Count - MostNamed} more" : "";
            _problems.Add($"The link asks for {name} {named}{more}, which {(unknown.Count == 1 ? $"is not {what}" : "are not known")} here. Known: {Known(known)}.");
        }

        return new IdList(ids.Where(known.Contains));
    }

    /// <summary>Ids of things that the store need not have any more, comma-joined or in repeated keys.</summary>
    public IdList AnyIds(string name)
    {
        var ids = Values(name).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var bad = ids.Where(id => id.Length > LongestText || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')).Distinct().ToList();
        if (bad.Count > 0) _problems.Add($"The link asks for {name} {string.Join(", ", bad.Take(MostNamed).Select(id => $"“{Shorten(id)}”"))}, which {(bad.Count == 1 ? "is no id" : "are no ids")}: only a-z, 0-9, hyphen and dot.");
        return new IdList(ids.Except(bad));
    }

    /// <summary>Ids whose order means something, comma-joined or in repeated keys, each once; null when none is asked for.</summary>
    public IReadOnlyList<string>? Ordered(string name, IReadOnlyCollection<string> known, string what)
    {
        var asked = Values(name).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count == 0) return null;
        Ids(name, known, what);
        var read = asked.Where(known.Contains).ToList();
        return read.Count == 0 ? null : read;
    }

    public string? Text(string name, int longest = LongestText) => Read(name, longest, char.IsControl);

    /// <summary>Text that can have several lines; their ends become "\n".</summary>
    public string? Lines(string name, int longest) => Read(name, longest, c => char.IsControl(c) && c is not ('\n' or '\r'))?.ReplaceLineEndings("\n");

    private string? Read(string name, int longest, Func<char, bool> isBad)
    {
        var text = Single(name)?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Any(isBad))
        {
            _problems.Add($"The link asks for {name} with characters that cannot be typed. It was left out.");
            return null;
        }

        if (text.Length <= longest) return text;
        _problems.Add($"The link asks for {name} with {text.Length} characters; {longest} is the most. It was left out.");
        return null;
    }

    public DateOnly? Day(string name)
    {
        var text = Single(name);
        if (string.IsNullOrEmpty(text)) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        _problems.Add($"The link asks for {name} “{Shorten(text)}”, which is not a day. Days are written 2023-12-18.");
        return null;
    }

    /// <summary>Two days of which the first is not after the second.</summary>
    public (DateOnly? From, DateOnly? To) Range(string from, string to)
    {
        var range = (From: Day(from), To: Day(to));
        if (range.From is null || range.To is null || range.From <= range.To) return range;
        _problems.Add($"The link asks for a range that ends before it begins ({range.From:yyyy-MM-dd} to {range.To:yyyy-MM-dd}). It was left out.");
        return (null, null);
    }

    /// <summary>A month, written 2023-10; of a day, its month.</summary>
    public YearMonth? Month(string name)
    {
        var text = Single(name);
        if (string.IsNullOrEmpty(text)) return null;
        if (YearMonth.TryParse(text, out var month)) return month;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1000) return YearMonth.Of(day);
        _problems.Add($"The link asks for {name} “{Shorten(text)}”, which is not a month. Months are written 2023-10.");
        return null;
    }

    /// <summary>Two months of which the first is not after the second.</summary>
    public (YearMonth? From, YearMonth? To) MonthRange(string from, string to)
    {
        var range = (From: Month(from), To: Month(to));
        if (range.From is null || range.To is null || range.From <= range.To) return range;
        _problems.Add($"The link asks for a range that ends before it begins ({range.From} to {range.To}). It was left out.");
        return (null, null);
    }

    /// <summary>One of a few words; the first is the default.</summary>
    /// <param name="what">What a word names, with its article: "a chart".</param>
    public string Choice(string name, IReadOnlyList<string> known, string what) => ChoiceOrNull(name, known, what) ?? known[0];

    /// <summary>One of a few words, or null for none.</summary>
    public string? ChoiceOrNull(string name, IReadOnlyList<string> known, string what)
    {
        var text = Single(name);
        if (string.IsNullOrEmpty(text)) return null;
        if (known.Contains(text)) return text;
        _problems.Add($"The link asks for {name} “{Shorten(text)}”, which is not {what} here. Known: {Known(known)}.");
        return null;
    }

    /// <summary>Says something about what the link asks for that each value alone does not show.</summary>
    public void Object(string problem) => _problems.Add(problem);

    /// <summary><c>asof</c>, <c>known</c> and <c>reading</c>, each null when it is the default.</summary>
    public Viewpoint View(StoreFacts facts) => new Viewpoint { AsOf = Day("asof"), Known = Day("known"), Reading = Reading(facts) }.WithoutDefaults(facts);

    public int Number(string name, int fallback, int min, int max)
    {
        var text = Single(name);
        if (string.IsNullOrEmpty(text)) return fallback;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max) return number;
        _problems.Add($"The link asks for {name} “{Shorten(text)}”, which is not a number from {min} to {max}.");
        return fallback;
    }

    /// <summary>A code of so many digits, which keeps its leading zeros.</summary>
    public string? Digits(string name, int length)
    {
        var text = Single(name);
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Length == length && text.All(char.IsAsciiDigit)) return text;
        _problems.Add($"The link asks for {name} “{Shorten(text)}”, which is not a code of {length} digits.");
        return null;
    }

    /// <summary>A column, or <c>-column</c> for descending.</summary>
    public string? Sort(IReadOnlyCollection<string> columns)
    {
        var text = Single("sort");
        if (string.IsNullOrEmpty(text)) return null;
        if (columns.Contains(text.StartsWith('-') ? text[1..] : text)) return text;
        _problems.Add($"The link asks to sort by “{Shorten(text)}”, which is not a column to sort by. Known: {string.Join(", ", columns)}.");
        return null;
    }

    /// <summary>A switch written <c>name=1</c>.</summary>
    public bool Flag(string name)
    {
        var text = Single(name);
        if (text is null or "0") return false;
        if (text == "1") return true;
        _problems.Add($"The link asks for {name} “{Shorten(text)}”; it can only be 1.");
        return false;
    }

    private Rules.Reading? Reading(StoreFacts facts)
    {
        var text = Single("reading");
        if (string.IsNullOrEmpty(text)) return null;
        if (Readings.Find(text, facts.FindPublisher) is { } reading) return reading;
        var known = string.Join(", ", Readings.Named.Select(named => named.Name));
        _problems.Add(text.StartsWith(OneSourceReading.Prefix, StringComparison.Ordinal)
            ? $"The link asks for the reading of the source “{Shorten(text[OneSourceReading.Prefix.Length..])}”, which is not a source here. Known: {string.Join(", ", facts.Sources.Select(source => source.SourceId))}."
            : $"The link asks for reading “{Shorten(text)}”, which is not a reading here. Known: {known}, {OneSourceReading.Prefix}ID.");
        return null;
    }

    private List<string> Values(string name)
    {
        _asked.Add(name);
        return _values.GetValueOrDefault(name) ?? [];
    }

    private string? Single(string name)
    {
        var values = Values(name);
        if (values.Count > 1) _problems.Add($"The link has {name} {values.Count} times; “{Shorten(values[0])}”, the first, was read.");
        return values.Count == 0 ? null : values[0];
    }

    private static string Known(IReadOnlyCollection<string> known) =>
        known.Count <= MostKnown ? string.Join(", ", known) : $"{string.Join(", ", known.Take(MostKnown))} and {known.Count - MostKnown} more";

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Shorten(string text) => Shortened.To(text, 40);
}
