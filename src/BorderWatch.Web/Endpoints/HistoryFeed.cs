using System.Security.Cryptography;
using System.Text;
using System.Xml;
using BorderWatch.Data;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/history.atom</c>: the newest entries that a filter keeps, for a feed reader.</summary>
internal static class HistoryFeed
{
    public const string MediaType = "application/atom+xml";
    public const string Path = "/history.atom";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Records of one entry; the page and the file have all.</summary>
    private const int MostRecords = 20;

    public static void MapHistoryFeed(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, (HttpRequest request, StoreFactQueries facts, HistoryQueries history) =>
            Download.AnswerAsync<HistoryFilter, bool>(request, facts, null, _ => (false, null), async (asked, ct) =>
            {
                var site = $"{request.Scheme}://{request.Host}";
                var entries = await history.ListAsync(asked.Filter, ct);
                return Results.Text(Write(site, asked.Filter, asked.Facts, entries), $"{MediaType}; charset=utf-8", Encoding.UTF8);
            }));

    private static string Write(string site, HistoryFilter filter, StoreFacts facts, IReadOnlyList<HistoryEntry> entries)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", filter.IsNarrowed ? $"BorderWatch, history: {filter.Describe(facts)}" : "BorderWatch, history");
            Element(xml, "id", site + Path + filter.ToQuery());
            Link(xml, "self", site + Path + filter.ToQuery(), MediaType);
            Link(xml, "alternate", site + "/history" + filter.ToQuery(), "text/html");
            // Without an entry, of the day of the newest claim: a feed has to have a time, and it must not move by itself.
            Element(xml, "updated", entries.Count > 0 ? NoteTime.Text(entries[0].At) : NoteTime.Text(new DateTimeOffset(facts.NewestPublication, TimeOnly.MinValue, TimeSpan.Zero)));
            Author(xml, "BorderWatch");
            foreach (var entry in entries) Entry(xml, site, entry);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Entry(XmlWriter xml, string site, HistoryEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", HistoryWords.Title(entry));
        Element(xml, "id", IdOf(entry));
        Link(xml, "alternate", $"{site}/history{HistoryFilter.Of(entry.EditNo).ToQuery()}", "text/html");
        Element(xml, "published", NoteTime.Text(entry.At));
        Element(xml, "updated", NoteTime.Text(entry.At));
        Author(xml, $"{entry.Who} ({HistoryWords.Unchecked})");
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Plain(Content(entry)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Content(HistoryEntry entry)
    {
        List<string> lines = [entry.Why.Length == 0 ? "No reason given." : $"Why: {entry.Why}"];
        if (entry.Undoes is { } undoes) lines.Add(FormattableString.Invariant($"Takes back entry {undoes}."));
        foreach (var change in entry.Changes.Take(MostRecords))
        {
            lines.Add($"{HistoryWords.Record(change)}, {change.Kind}");
            lines.AddRange(change.Fields.Select(field => $"    {EditWords.Column(field.Column)}: {HistoryWords.Said(change, field)}"));
        }

        if (entry.Changes.Count > MostRecords) lines.Add($"and {FilterWords.Count(entry.Changes.Count - MostRecords, "record")} more");
        return string.Join('\n', lines);
    }

    /// <summary>From what an entry is, which never changes: the same at whatever address the store is served.</summary>
    private static string IdOf(HistoryEntry entry)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ["borderwatch history", NoteTime.Text(entry.At), FormattableString.Invariant($"{entry.EditNo}"), entry.Kind, entry.Who, entry.Why])));
        // Marked as a UUID of one's own making (RFC 9562, version 8).
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Plain(text));

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    /// <summary>XML has no place for some characters that a cell can have.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.IsBmp ? XmlConvert.IsXmlChar((char)rune.Value) : true).Select(rune => rune.ToString()));

    /// <summary>The declaration names the encoding of its writer, and what is sent is UTF-8.</summary>
    private sealed class Utf8Text : StringWriter
    {
        public Utf8Text()
            : base(System.Globalization.CultureInfo.InvariantCulture)
        {
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
