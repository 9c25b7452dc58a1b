using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using BorderWatch.Data.Official.WaitTimes;

namespace BorderWatch.Data.Official.Import;

/// <summary>CBP's RSS of wait times: an item per crossing, its lanes as lines of text. It has no number, no status and no time of its own.</summary>
internal sealed partial class WaitXml : IWaitReader
{
    // The feed with all crossings has some hundred thousand characters.
    private const long MostCharacters = 16 * 1024 * 1024;
    private const int LongestText = 64 * 1024;
    private const int Deepest = 16;

    private static readonly (string Name, string Kind)[] s_lanes =
    [
        ("General Lanes", WaitLaneKinds.Standard), ("Standard Lanes", WaitLaneKinds.Standard), ("Fast Lanes", WaitLaneKinds.Fast), ("Ready Lanes", WaitLaneKinds.Ready),
        ("Sentri Lanes", WaitLaneKinds.NexusSentri), ("Nexus Lanes", WaitLaneKinds.NexusSentri), ("Nexus/Sentri Lanes", WaitLaneKinds.NexusSentri), ("Nexus Sentri Lanes", WaitLaneKinds.NexusSentri),
    ];

    private readonly XmlReader _reader;
    private bool _isKnown;

    public WaitXml(Stream file) => _reader = XmlReader.Create(file, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, MaxCharactersFromEntities = 1, IgnoreComments = true, IgnoreProcessingInstructions = true,
    });

    public bool IsNumbered => false;

    public string? Published { get; private set; }

    public WaitRecord? Next()
    {
        try
        {
            while (Read())
            {
                if (_reader.NodeType != XmlNodeType.Element) continue;
                if (_reader.Depth == 0 && _reader.Name != "rss") throw Other();
                if (_reader.Depth != 2) continue;
                switch (_reader.Name)
                {
                    case "title": _isKnown |= Inner().Contains("Border Wait Times", StringComparison.OrdinalIgnoreCase); break;
                    case "pubDate": Published = Inner().Trim(); break;
                    case "item" when _isKnown: return Item();
                    case "item": throw Other();
                    default: break;
                }
            }

            return _isKnown ? null : throw Other();
        }
        catch (XmlException error)
        {
            throw new ImportException(FormattableString.Invariant($"Line {Math.Max(1, error.LineNumber)}: this is no XML, or it is damaged, cut short, too large, or has a document type, which is not read. Nothing was imported."), error);
        }
    }

    public void Dispose() => _reader.Dispose();

    private bool Read()
    {
        if (!_reader.Read()) return false;
        if (_reader.Depth > Deepest) throw new ImportException(FormattableString.Invariant($"Line {Line}: the elements are nested too deep for a feed of wait times. Nothing was imported."));
        return true;
    }

    private long Line => ((IXmlLineInfo)_reader).LineNumber;

    private WaitRecord Item()
    {
        var (line, title, description) = (Line, "", "");
        if (!_reader.IsEmptyElement)
        {
            while (Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == 2))
            {
                if (_reader.NodeType != XmlNodeType.Element || _reader.Depth != 3) continue;
                if (_reader.Name == "title") title = Inner().Trim();
                else if (_reader.Name == "description") description = Inner();
            }
        }

        var parts = title.Split(" - ", 2, StringSplitOptions.TrimEntries);
        return Described(description, new WaitRecord { Line = line, Port = parts[0], Crossing = parts.Length > 1 ? parts[1] : null });
    }

    /// <summary>All text in the element that the reader stands on. Elements in it are shown as tags, as where they are written as text.</summary>
    private string Inner()
    {
        if (_reader.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text.Append(_reader.Value);
            else if (_reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) text.Append('<').Append(_reader.Name).Append('>');
            if (text.Length > LongestText) throw new ImportException(FormattableString.Invariant($"Line {Line}: one text has more than {LongestText} characters. This is no feed of wait times, or it is damaged. Nothing was imported."));
        }

        return text.ToString();
    }

    private static WaitRecord Described(string description, WaitRecord record)
    {
        List<WaitRecordLane> lanes = [];
        string? mode = null, notice = null;
        foreach (var line in Tags().Replace(Breaks().Replace(description, "\n"), "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (line, "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
            // What follows a notice belongs to it.
            if (notice is not null) notice += "\n" + line;
            else if (name == "Border Notice") notice = value;
            else if (name == "Hours") record = record with { Hours = value };
            else if (name == "Date") record = record with { Date = value };
            else if (name == "Port Status") record = record with { Status = value };
            else if (name == "Maximum Lanes") continue;
            else if (Mode(line) is { } heading) mode = heading;
            else if (mode is not null && Kind(name) is { } kind) lanes.Add(Lane(name, mode, kind, value));
            else return record with { Fault = (new RowFault("description", "is a line that is not known"), line) };
        }

        if (lanes.GroupBy(lane => (lane.Mode, lane.Kind)).FirstOrDefault(same => same.Count() > 1) is { } twice) return record with { Fault = (new RowFault("description", "names a kind of lane twice"), twice.First().Name) };
        return record with { Lanes = lanes, Notice = notice };
    }

    private static string? Mode(string line) => line switch
    {
        "Commercial Vehicles" or "Commercial" => WaitModes.Commercial,
        "Passenger Vehicles" or "Passenger" => WaitModes.Passenger,
        "Pedestrian" or "Pedestrians" => WaitModes.Pedestrian,
        _ => null,
    };

    private static string? Kind(string name) => s_lanes.FirstOrDefault(lane => string.Equals(lane.Name, name, StringComparison.OrdinalIgnoreCase)).Kind;

    private static WaitRecordLane Lane(string name, string mode, string kind, string value)
    {
        var match = Counted().Match(value);
        return match.Success
            ? new(name, mode, kind, match.Groups["status"].Value, match.Groups["delay"].Value, match.Groups["open"].Value, match.Groups["updated"].Value)
            : new(name, mode, kind, value, null, null, null);
    }

    private static ImportException Other() => new("This is XML, but not CBP’s border wait times: those are an RSS feed with that title and an item per crossing. Nothing was imported.");

    [GeneratedRegex("<(br|/?h[1-6]|/?p)\\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    /// <summary>"At 1:00 pm CDT 40 min delay 2 lane(s) open"</summary>
    [GeneratedRegex("^(?<updated>At \\S.{0,40}?)\\s+(?<status>(?<delay>[0-9]+) min delay|no delay)\\s+(?<open>[0-9]+) lane\\(s\\) open$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
