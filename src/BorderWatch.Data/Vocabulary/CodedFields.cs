using BorderWatch.Data.Changes;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Official.Revisions;
using BorderWatch.Data.Official.WaitTimes;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Vocabulary;

/// <summary>Every field with listed values (contract, section 1). The seed's vocabulary has to define exactly these, but for what the program itself defines.</summary>
public static class CodedFields
{
    public const string ClosureType = "closure_type";
    public const string Aspect = "aspect";
    public const string Status = "status";
    public const string SourceKind = "source_kind";
    public const string ConflictField = "conflict_field";
    public const string ConflictStatus = "conflict_status";
    public const string Reading = "reading";

    /// <summary>The reading of one source as the vocabulary lists it, whichever the source.</summary>
    public const string OneSource = OneSourceReading.Prefix + "ID";

    public static IReadOnlyList<CodedField> All { get; } =
    [
        new(ClosureType, ClosureTypes.All),
        new(Aspect, Aspects.All),
        new("link", Links.All),
        new(Status, Statuses.All),
        new("measure", FigureVocabulary.Measures),
        new("unit", FigureVocabulary.Units),
        new("period_kind", FigureVocabulary.PeriodKinds),
        new("qualifier", FigureVocabulary.Qualifiers),
        new(SourceKind, SourceVocabulary.SourceKinds),
        new("origin_kind", SourceVocabulary.OriginKinds),
        new("published_basis", SourceVocabulary.PublishedBases),
        new(Reading, [.. Readings.Named.Select(reading => reading.Name), OneSource]) { IsDefinedByProgram = true },
        new(ConflictField, ConflictFields.All),
        new(ConflictStatus, ConflictStatuses.All),
        new("spread_unit", SpreadUnits.All),
        new("change", ChangeKinds.All),
        new("counted", CountedParts.Values),
        new("months_by", ComparedPeriod.Rules),
        new("comparable", Comparability.All),
        new("differs", ComparedTerms.All),
        new("gap", RecordGaps.All),
        new("data_set", DataSets.All),
        new("release_kind", ReleaseKinds.All),
        new("lane_mode", WaitModes.All),
        new("lane_kind", WaitLaneKinds.All),
        new("entry_kind", EditKinds.All),
    ];

    /// <returns>Null for a field that can hold anything.</returns>
    public static CodedField? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    /// <summary>The field whose values a column of a download holds: its own name, but for <c>kind</c> of <c>sources.csv</c> and two of <c>conflicts.csv</c>.</summary>
    /// <param name="file">The name of the file without its ending: "closure-claims".</param>
    public static CodedField? OfColumn(string file, string column) => Find((file, column) switch
    {
        (_, "kind") => SourceKind,
        ("conflicts", "field") => ConflictField,
        ("conflicts", "status") => ConflictStatus,
        // Any name of an agency, and a number; and what was done to a record, by some of the words for what differs from a pack.
        ("revisions", "measure" or "change") or ("history", "change") => "",
        _ => column,
    });
}
