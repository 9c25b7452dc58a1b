using System.Buffers.Text;
using System.Text;

namespace BorderWatch.Data.Official.Import;

/// <summary>What the rows of one file call one port, and where they put it: mostly one thing, sometimes two.</summary>
internal sealed class PortNames
{
    private readonly List<Variant> _variants = [];

    public bool IsEmpty => _variants.Count == 0;

    /// <summary>That of the most rows; of several with as many, the first in the alphabet.</summary>
    public (string Name, string State, string Border, double? Latitude, double? Longitude) MostUsed
    {
        get
        {
            var used = _variants.OrderByDescending(variant => variant.Rows).ThenBy(variant => variant.Text, StringComparer.Ordinal).First();
            return (Encoding.UTF8.GetString(used.Name), Encoding.UTF8.GetString(used.State), Encoding.UTF8.GetString(used.Border), used.Latitude, used.Longitude);
        }
    }

    /// <summary>Counts the row where its cells were seen before.</summary>
    public bool Saw(ReadOnlySpan<byte> name, ReadOnlySpan<byte> state, ReadOnlySpan<byte> border, ReadOnlySpan<byte> place, ReadOnlySpan<byte> second)
    {
        foreach (var variant in _variants)
        {
            if (!name.SequenceEqual(variant.Name) || !state.SequenceEqual(variant.State) || !border.SequenceEqual(variant.Border) || !place.SequenceEqual(variant.Place) || !second.SequenceEqual(variant.Second)) continue;
            variant.Rows++;
            return true;
        }

        return false;
    }

    /// <param name="place">A latitude, or a point in WKT: "POINT (-115.48 32.67)", longitude first.</param>
    /// <param name="second">The longitude beside a latitude.</param>
    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> state, ReadOnlySpan<byte> border, ReadOnlySpan<byte> place, ReadOnlySpan<byte> second, bool isPoint)
    {
        // A file in which every row calls a port otherwise must not fill the memory.
        if (_variants.Count == 50) _variants.RemoveAt(_variants.Count - 1);
        var (latitude, longitude) = isPoint ? Point(place) : (Number(place, 90), Number(second, 180));
        _variants.Add(new Variant
        {
            Name = name.ToArray(), State = state.ToArray(), Border = border.ToArray(), Place = place.ToArray(), Second = second.ToArray(), Rows = 1,
            Latitude = longitude is null ? null : latitude, Longitude = latitude is null ? null : longitude,
        });
    }

    private static (double? Latitude, double? Longitude) Point(ReadOnlySpan<byte> point)
    {
        if (!point.StartsWith("POINT ("u8) || !point.EndsWith(")"u8)) return (null, null);
        var inner = point[7..^1];
        var space = inner.IndexOf((byte)' ');
        return space <= 0 ? (null, null) : (Number(inner[(space + 1)..], 90), Number(inner[..space], 180));
    }

    /// <summary>Null for what is no such number: a place that cannot be read is no reason to lose a count.</summary>
    private static double? Number(ReadOnlySpan<byte> cell, double most) =>
        cell.Length > 0 && Utf8Parser.TryParse(cell, out double number, out var used) && used == cell.Length && Math.Abs(number) <= most ? number : null;

    private sealed class Variant
    {
        public required byte[] Name { get; init; }

        public required byte[] State { get; init; }

        public required byte[] Border { get; init; }

        public required byte[] Place { get; init; }

        public required byte[] Second { get; init; }

        public required double? Latitude { get; init; }

        public required double? Longitude { get; init; }

        public required long Rows { get; set; }

        public string Text => Encoding.UTF8.GetString([.. Name, (byte)'|', .. State, (byte)'|', .. Border, (byte)'|', .. Place, (byte)'|', .. Second]);
    }
}
