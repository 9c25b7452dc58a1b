namespace BorderWatch.Data.Changes;

/// <summary>The tables of a pack, in the order in which their changes are told: who speaks, what is said, what follows from it.</summary>
public static class ComparedTables
{
    public const string Sources = "sources";
    public const string ClosureClaims = "closure-claims";
    public const string Figures = "figures";
    public const string EventClaims = "event-claims";
    public const string Closures = "closures";
    public const string Conflicts = "conflicts";
    public const string Events = "events";

    public static IReadOnlyList<ComparedTable> All { get; } =
    [
        new() { Name = Sources, Key = "source_id", Digest = ["publisher", "title", "published_edtf"] },
        new() { Name = ClosureClaims, Key = "claim_id", Subject = "closure_ids", Digest = ["place_stated", "type_stated", "aspect", "date_edtf", "date_text", "reason"] },
        new() { Name = Figures, Key = "claim_id", Subject = "figure_id", Digest = ["place", "measure", "qualifier", "value_low", "value_high", "unit", "period_text"] },
        new() { Name = EventClaims, Key = "claim_id", IsOptional = true, Subject = "event_id", Digest = ["event_id", "date_edtf", "date_text"] },
        new() { Name = Closures, Key = "closure_id", IsDerived = true, Context = ["reading", "as_of", "known_on"], Digest = ["status", "began_edtf", "ended_edtf"] },
        new()
        {
            Name = Conflicts, Key = "conflict_id", IsDerived = true, Subject = "subject_id", Cites = "values",
            Note = ["reason", "author", "noted_at"], ByNote = ["status", "unseen"], Digest = ["status", "values"],
        },
        new() { Name = Events, Key = "event_id", IsDerived = true, Digest = ["title", "date_edtf"] },
    ];

    public static ComparedTable Find(string name) => All.First(table => table.Name == name);
}
