using System.Text.Json;
using BorderWatch.Data.Official.WaitTimes;

namespace BorderWatch.Data.Official.Import;

/// <summary>CBP's <c>bwtnew</c> answer: an array of crossings. One record is in memory at a time.</summary>
internal sealed class WaitJson(Stream file) : IWaitReader
{
    private const int LongestRecord = 1024 * 1024;
    private const int Deepest = 16;

    /// <summary>The lanes of a record, and what they are here.</summary>
    private static readonly (string Group, string Name, string Mode, string Kind)[] s_lanes =
    [
        ("commercial_vehicle_lanes", "standard_lanes", WaitModes.Commercial, WaitLaneKinds.Standard),
        ("commercial_vehicle_lanes", "FAST_lanes", WaitModes.Commercial, WaitLaneKinds.Fast),
        ("passenger_vehicle_lanes", "standard_lanes", WaitModes.Passenger, WaitLaneKinds.Standard),
        ("passenger_vehicle_lanes", "NEXUS_SENTRI_lanes", WaitModes.Passenger, WaitLaneKinds.NexusSentri),
        ("passenger_vehicle_lanes", "ready_lanes", WaitModes.Passenger, WaitLaneKinds.Ready),
        ("pedestrian_lanes", "standard_lanes", WaitModes.Pedestrian, WaitLaneKinds.Standard),
        ("pedestrian_lanes", "ready_lanes", WaitModes.Pedestrian, WaitLaneKinds.Ready),
    ];

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _allRead;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });
    private long _line = 1;
    private int _records;
    private bool _begun;
    private bool _ended;

    public bool IsNumbered => true;

    public string? Published => null;

    public WaitRecord? Next()
    {
        try
        {
            while (true)
            {
                if (Step(out var record)) return record;
                if (!_allRead) More();
            }
        }
        catch (JsonException error)
        {
            throw new ImportException(FormattableString.Invariant($"Line {(error.LineNumber ?? 0) + 1}: this is no JSON, or it is damaged or cut short. Nothing was imported."), error);
        }
    }

    public void Dispose()
    {
    }

    /// <returns>False where more of the file is needed, or another step.</returns>
    private bool Step(out WaitRecord? record)
    {
        record = null;
        if (_end == _start && !_allRead) return false;
        if (!_begun && _start == 0 && _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _start = 3;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _allRead, _state);
        if (!reader.Read()) return _ended && _allRead;
        if (!_begun)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw Other(_buffer.AsSpan(_start, _end - _start));
            _begun = true;
            Consume(ref reader);
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _ended = true;
            Consume(ref reader);
            return false;
        }

        var at = (int)reader.TokenStartIndex;
        if (!reader.TrySkip()) return false;
        var content = _buffer.AsMemory(_start + at, (int)reader.BytesConsumed - at);
        record = Record(content, _line + _buffer.AsSpan(_start, at).Count((byte)'\n'), isFirst: _records++ == 0);
        Consume(ref reader);
        return true;
    }

    private void Consume(ref Utf8JsonReader reader)
    {
        var used = (int)reader.BytesConsumed;
        _line += _buffer.AsSpan(_start, used).Count((byte)'\n');
        _start += used;
        _state = reader.CurrentState;
    }

    private void More()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LongestRecord) throw new ImportException(FormattableString.Invariant($"Line {_line}: one record has more than a megabyte. This is no file of wait times, or it is damaged. Nothing was imported."));
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = file.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _allRead = read == 0;
    }

    private static WaitRecord Record(ReadOnlyMemory<byte> content, long line, bool isFirst)
    {
        try
        {
            using var document = JsonDocument.Parse(content, s_options);
            var root = document.RootElement;
            if (isFirst && !IsCrossing(root)) throw Other(content.Span);
            return root.ValueKind == JsonValueKind.Object ? Record(root, line) : Faulty(line, "", root.GetRawText(), "is not a record of a crossing");
        }
        catch (JsonException)
        {
            return Faulty(line, "", "", "gives a name twice, or is nested too deep");
        }
        catch (InvalidOperationException)
        {
            return Faulty(line, "", "", "has text that is not UTF-8");
        }
    }

    private static bool IsCrossing(JsonElement root) => root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("port_number", out _) && root.TryGetProperty("port_name", out _) && root.TryGetProperty("port_status", out _) && root.TryGetProperty("date", out _);

    private static WaitRecord Record(JsonElement root, long line)
    {
        List<WaitRecordLane> lanes = [];
        foreach (var (group, name, mode, kind) in s_lanes)
        {
            if (!root.TryGetProperty(group, out var inGroup)) continue;
            if (inGroup.ValueKind != JsonValueKind.Object) return Faulty(line, group, inGroup.GetRawText(), "is not a group of lanes");
            if (!inGroup.TryGetProperty(name, out var lane)) continue;
            if (lane.ValueKind != JsonValueKind.Object) return Faulty(line, $"{group}.{name}", lane.GetRawText(), "is not a kind of lane");
            lanes.Add(new($"{group}.{name}", mode, kind, Text(lane, "operational_status"), Text(lane, "delay_minutes"), Text(lane, "lanes_open"), Text(lane, "update_time")));
        }

        return new WaitRecord
        {
            Line = line, PortNumber = Text(root, "port_number"), Port = Text(root, "port_name"), Crossing = Text(root, "crossing_name"), Border = Text(root, "border"), Hours = Text(root, "hours"),
            Date = Text(root, "date"), Time = Text(root, "time"), Status = Text(root, "port_status"), Notice = Text(root, "construction_notice"), Lanes = lanes,
        };
    }

    /// <summary>Every value is text in these files; a number is what it is written as.</summary>
    private static string? Text(JsonElement owner, string name) => !owner.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };

    private static WaitRecord Faulty(long line, string column, string value, string reason) => new() { Line = line, Fault = (new RowFault(column, reason), value) };

    private static ImportException Other(ReadOnlySpan<byte> begin) => new(
        begin.IndexOf("\"portCrossings\""u8) >= 0 || begin.IndexOf("\"bwtId\""u8) >= 0
            ? "This is CBP’s list of crossings (portCrossings), which has no status, no lanes and no delay. Import a snapshot of the wait times instead (bwtnew). Nothing was imported."
            : "This is JSON, but not CBP’s border wait times: those are an array of records with port_number, port_name, port_status, date and lanes. Nothing was imported.");
}
