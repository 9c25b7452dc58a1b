using System.Globalization;
using System.Text;
using BorderWatch.Data.Official;

namespace BorderWatch.Data;

/// <summary>Writes a query string in a fixed order, leaving defaults (null, empty, none) out.</summary>
public sealed class UrlQueryWriter
{
    private readonly StringBuilder _query = new();

    public UrlQueryWriter Ids(string name, IdList ids) => Add(name, ids.Count == 0 ? null : string.Join(',', ids.Select(Uri.EscapeDataString)));

    /// <summary>Ids in their own order.</summary>
    public UrlQueryWriter List(string name, IReadOnlyList<string>? ids) => Add(name, ids is null or { Count: 0 } ? null : string.Join(',', ids));

    public UrlQueryWriter Text(string name, string? text) => Add(name, text is null ? null : Uri.EscapeDataString(text));

    public UrlQueryWriter Day(string name, DateOnly? day) => Add(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public UrlQueryWriter Month(string name, YearMonth? month) => Add(name, month?.ToString());

    /// <summary>A word of a few, left out where it is the default.</summary>
    public UrlQueryWriter Choice(string name, string word, string fallback) => Add(name, word == fallback ? null : word);

    public UrlQueryWriter Number(string name, int number, int fallback) => Add(name, number == fallback ? null : number.ToString(CultureInfo.InvariantCulture));

    public UrlQueryWriter View(Viewpoint view) => Day("asof", view.AsOf).Day("known", view.Known).Add("reading", view.Reading?.Name);

    /// <summary>The query string with its question mark; empty when nothing was written.</summary>
    public override string ToString() => _query.ToString();

    private UrlQueryWriter Add(string name, string? value)
    {
        if (value is not null) _query.Append(_query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(value);
        return this;
    }
}
