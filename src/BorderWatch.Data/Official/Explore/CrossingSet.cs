using System.Globalization;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Inbound crossings as a set: by port, state, border and measure.</summary>
internal static class CrossingSet
{
    private static readonly OfficialField s_port = new(OfficialField.Port, "Port of entry", "ports of entry");
    private static readonly OfficialField s_state = new(OfficialField.State, "State", "states");
    private static readonly OfficialField s_border = new(OfficialField.Border, "Border", "borders");
    private static readonly OfficialField s_measure = new(OfficialField.Measure, "Measure", "measures");

    /// <param name="ports">As the newest release that has it calls it.</param>
    public static OfficialSet Of(IReadOnlyList<Port> ports, IReadOnlyList<Series> series)
    {
        // There is an Eastport in Idaho and one in Maine.
        var twice = ports.GroupBy(port => port.Name).Where(name => name.Count() > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        var codes = ports.OrderBy(port => port.Name, StringComparer.Ordinal).ThenBy(port => port.Code)
            .Select(port => new OfficialValue(Code(port.Code), twice.Contains(port.Name) ? $"{port.Name}, {port.State}" : port.Name) { Name = port.Name }).ToList();
        if (codes.Any(port => port.Id == SeriesBreaks.ElPaso) && codes.Any(port => port.Id == SeriesBreaks.Ysleta))
        {
            codes.Add(new OfficialValue(SeriesBreaks.ElPasoWithYsleta, "El Paso with Ysleta") { Members = [SeriesBreaks.ElPaso, SeriesBreaks.Ysleta] });
        }

        var port = new OfficialDimension(s_port, codes);
        var state = Dimension(s_state, ports.Select(one => one.State));
        var border = Dimension(s_border, ports.Select(one => one.Border));
        var measure = Dimension(s_measure, series.Select(one => one.Measure));
        var places = ports.ToDictionary(one => one.Code, one => (Port: port.IndexOf(Code(one.Code)), State: state.IndexOf(OfficialValue.IdOf(one.State)), Border: border.IndexOf(OfficialValue.IdOf(one.Border))));
        return new OfficialSet
        {
            Name = "crossings",
            Kind = ReleaseKinds.Crossings,
            Title = "Inbound crossings by port of entry",
            Dimensions = [port, state, border, measure],
            First = YearMonth.At(series.Select(one => (int)one.First).DefaultIfEmpty(YearMonth.Of(2000, 1).Index).Min()),
            Last = YearMonth.At(series.Select(one => (int)(one.First + one.Span - 1)).DefaultIfEmpty(YearMonth.Of(2000, 1).Index).Max()),
            Rows = series.Sum(one => one.Reported),
            Series =
            [
                .. series.Where(one => places.ContainsKey(one.Code)).Select(one => new SeriesKey(
                    one.MeasureNo, one.Code, [places[one.Code].Port, places[one.Code].State, places[one.Code].Border, measure.IndexOf(OfficialValue.IdOf(one.Measure))],
                    (int)one.First, (int)one.Span, (int)one.Reported, [.. one.Releases.Split(',').Select(number => long.Parse(number, CultureInfo.InvariantCulture))])),
            ],
        };
    }

    public static string Code(long code) => code.ToString("D4", CultureInfo.InvariantCulture);

    internal static OfficialDimension Dimension(OfficialField field, IEnumerable<string> labels) =>
        new(field, [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(label => new OfficialValue(OfficialValue.IdOf(label), label)).DistinctBy(value => value.Id)]);

    internal sealed record Port
    {
        public required long Code { get; init; }

        public required string Name { get; init; }

        public required string State { get; init; }

        public required string Border { get; init; }
    }

    internal sealed record Series
    {
        public required long MeasureNo { get; init; }

        public required string Measure { get; init; }

        public required long Code { get; init; }

        public required long First { get; init; }

        public required long Span { get; init; }

        public required long Reported { get; init; }

        public required string Releases { get; init; }
    }
}
