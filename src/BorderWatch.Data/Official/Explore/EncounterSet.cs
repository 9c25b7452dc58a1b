using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Data.Official.Explore;

/// <summary>The encounters of one kind of release as a set, by what those releases are broken down by.</summary>
internal static class EncounterSet
{
    private static readonly OfficialField[] s_fields =
    [
        new(EncounterFields.Component, "Component", "components"),
        new(EncounterFields.Region, "Region", "regions"),
        new(EncounterFields.Area, "Area of responsibility", "areas of responsibility"),
        new(EncounterFields.State, "State", "states"),
        new(EncounterFields.Demographic, "Demographic", "demographics"),
        new(EncounterFields.Citizenship, "Citizenship", "citizenships"),
        new(EncounterFields.Title, "Title of authority", "titles of authority"),
        new(EncounterFields.Type, "Encounter type", "encounter types"),
    ];

    public static IReadOnlyList<OfficialField> Fields => s_fields;

    public static OfficialSet Of(string kind, IReadOnlyList<Class> classes, IReadOnlyList<Series> series)
    {
        // A field that the releases do not have is empty in every class.
        var kept = Enumerable.Range(0, s_fields.Length).Where(field => classes.Any(one => one.Values[field].Length > 0)).ToList();
        List<OfficialDimension> dimensions = [.. kept.Select(field => CrossingSet.Dimension(s_fields[field], classes.Select(one => one.Values[field])))];
        var values = classes.ToDictionary(one => one.Number, one => (IReadOnlyList<int>)[.. kept.Select((field, index) => dimensions[index].IndexOf(OfficialValue.IdOf(one.Values[field])))]);
        return new OfficialSet
        {
            Name = NameOf(kind),
            Kind = kind,
            Title = TitleOf(kind),
            Dimensions = dimensions,
            First = YearMonth.At(series.Select(one => (int)one.First).DefaultIfEmpty(YearMonth.Of(2000, 1).Index).Min()),
            Last = YearMonth.At(series.Select(one => (int)(one.First + one.Span - 1)).DefaultIfEmpty(YearMonth.Of(2000, 1).Index).Max()),
            Rows = series.Sum(one => one.Reported),
            Series = [.. series.Where(one => values.ContainsKey(one.ClassNo)).Select(one => new SeriesKey(one.ClassNo, 0, values[one.ClassNo], (int)one.First, (int)one.Span, (int)one.Reported, []))],
        };
    }

    public static string NameOf(string kind) => kind["encounters-".Length..];

    private static string TitleOf(string kind) => kind switch
    {
        ReleaseKinds.Southwest => "Southwest land border",
        ReleaseKinds.ByState => "Nationwide, by state",
        _ => "Nationwide, by area of responsibility",
    };

    /// <param name="Values">In the order of <see cref="EncounterFields.All"/>; empty where a file does not say.</param>
    internal sealed record Class(long Number, string Kind, IReadOnlyList<string> Values);

    internal sealed record Series
    {
        public required string Kind { get; init; }

        public required long ClassNo { get; init; }

        public required long First { get; init; }

        public required long Span { get; init; }

        public required long Reported { get; init; }
    }
}
