using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words;

/// <summary>What is said of a conflict in words.</summary>
public static class ConflictWords
{
    private const int MostNamed = 6;

    /// <summary>One of <see cref="ConflictFields"/> as pages call it.</summary>
    public static string Field(string field) => field switch
    {
        ConflictFields.ClosureType => "closure type",
        ConflictFields.Announced => "announced, in force",
        _ => field,
    };

    /// <summary>The label of the mark beside a contested value.</summary>
    public static string Differs(string field, string subject) => $"Sources differ: {(field == ConflictFields.Announced ? "announcement and start" : Field(field))} of {subject}";

    /// <summary>The subject of such a label: "the Eagle Pass rail bridge closure".</summary>
    public static string Subject(ClosureRow closure) => $"the {closure.Title} closure";

    /// <summary>"the figure “People a day, southwest border”"</summary>
    public static string Subject(FigureClaimRow claim) => $"the figure “{FigureName.Of(claim)}”";

    /// <summary>"7 of 17 contested fields are open"; of a selection "3 of 17 contested fields, 2 of them open".</summary>
    /// <param name="all">How many the register holds.</param>
    public static string Title(IReadOnlyList<ConflictRow> rows, int all)
    {
        var open = rows.Count(row => row.Status == ConflictStatuses.Open);
        if (rows.Count == 0) return all == 0 ? "No contested field" : "No contested field matches";
        if (rows.Count == all) return $"{(open == 0 ? "None" : $"{open}")} of {FilterWords.Count(all, "contested field")} {(open > 1 ? "are" : "is")} open";
        return $"{rows.Count} of {FilterWords.Count(all, "contested field")}, " + open switch
        {
            0 => rows.Count == 1 ? "not open" : "none of them open",
            _ when open == rows.Count => rows.Count == 1 ? "open" : "all of them open",
            _ => $"{open} of them open",
        };
    }

    /// <summary>"17 contested fields: 7 open, 7 explained, 3 resolved.", "3 of 17 contested fields: 3 open."</summary>
    public static string Counts(IReadOnlyList<ConflictRow> rows, int all)
    {
        var counted = string.Join(", ", ConflictStatuses.All.Select(status => (status, Rows: rows.Count(row => row.Status == status))).Where(count => count.Rows > 0).Select(count => $"{count.Rows} {count.status}"));
        return $"{(rows.Count == all ? "" : $"{rows.Count} of ")}{FilterWords.Count(all, "contested field")}{(counted.Length == 0 ? "" : $": {counted}")}.";
    }

    /// <summary>What stands under the heading of a status.</summary>
    /// <param name="rows">Those with the status.</param>
    public static string Meaning(string status, IEnumerable<ConflictRow> rows) => status switch
    {
        ConflictStatuses.Open when rows.Any(row => row.Unseen.Count > 0) => "The claims cannot all hold, and nothing in these sources decides; or they say more than their note had seen.",
        ConflictStatuses.Open => "The claims cannot all hold, and nothing in these sources decides.",
        ConflictStatuses.Explained => "The claims differ and can all hold.",
        _ => "Settled; kept for the record.",
    };

    /// <summary>"18 December 2023", "more than 10,000 people", "a day: USD 100 million".</summary>
    public static string Value(ConflictRow row, ConflictValue value) => row.Field switch
    {
        ConflictFields.Value => Number(value),
        ConflictFields.Unit => $"{value.Words}: {Numbers(value)}",
        ConflictFields.Period when row.Values.SelectMany(other => other.Figures).Select(claim => claim.FigureId).Distinct().Count() > 1 => $"{value.Words}: {Numbers(value)}",
        ConflictFields.Reason => ClaimWords.Quoted(value.Words)!,
        _ => value.Words,
    };

    /// <summary>"1 day", "1 to 2 days", "3.1 %", "3 types", "same number, different hedges".</summary>
    public static string Spread(ConflictRow row) => row switch
    {
        { SpreadUnit: SpreadUnits.Days, SpreadTo: { } most } => $"{Number(row.Spread)} to {FilterWords.Count((int)most, "day")}",
        { SpreadUnit: SpreadUnits.Days } => FilterWords.Count((int)row.Spread, "day"),
        { SpreadUnit: SpreadUnits.Percent, SpreadTo: { } most } => $"{Number(row.Spread)} to {Number(most)} %",
        { SpreadUnit: SpreadUnits.Percent, Spread: 0 } => "same number, different hedges",
        { SpreadUnit: SpreadUnits.Percent } => $"{Number(row.Spread)} %",
        { Field: ConflictFields.ClosureType } => FilterWords.Count((int)row.Spread, "answer"),
        { Field: ConflictFields.Reason or ConflictFields.Quotation } => FilterWords.Count((int)row.Spread, "wording"),
        { Field: ConflictFields.Name } => FilterWords.Count((int)row.Spread, "name"),
        { Field: ConflictFields.Period } => FilterWords.Count((int)row.Spread, "period"),
        { Field: ConflictFields.Unit } => FilterWords.Count((int)row.Spread, "unit"),
        _ => FilterWords.Count((int)row.Spread, "value"),
    };

    /// <summary>"BorderWatch, 21 November 2026, 09:00 UTC"</summary>
    public static string Noted(ConflictNote note) =>
        string.Create(CultureInfo.InvariantCulture, $"{note.Author}, {DateWords.Long(DateOnly.FromDateTime(note.NotedAt.UtcDateTime))}, {note.NotedAt.UtcDateTime:HH:mm} UTC");

    /// <summary>"Noted without these values: AFP, NEWSnet/AP." for a row that says more than its note had seen; else null.</summary>
    public static string? NotedWithout(ConflictRow row)
    {
        var publishers = row.Unseen.Select(claim => claim.Publisher).Distinct().ToList();
        if (publishers.Count == 0) return null;
        var more = publishers.Count - MostNamed;
        return $"Noted without these values: {string.Join(", ", publishers.Take(MostNamed))}{(more > 0 ? $" and {more} more" : "")}.";
    }

    /// <summary>"Written knowing more than was published by 21 December 2023; the status is the note’s."</summary>
    /// <param name="known">The day that is looked back to; null for today.</param>
    public static string? KnewMore(ConflictRow row, DateOnly? known) => row.Latest is not { KnewMore: true } || known is not { } day ? null
        : $"Written knowing more than was published by {DateWords.Long(day)}{(row.Unseen.Count == 0 ? "; the status is the note’s" : "")}.";

    /// <summary>"within one origin", "also within cbp" for claims that contradict others of their own origin; else null.</summary>
    public static string? Within(ConflictRow row) => row.SplitOrigins.Count == 0 ? null
        : row.Origins.Count == 1 ? "within one origin"
        : $"also within {string.Join(", ", row.SplitOrigins)}";

    /// <summary>The one number of a value. Claims on it differ at most in that some call it a record, which is no part of what they differ on.</summary>
    private static string Number(ConflictValue value)
    {
        var claim = value.Figures.FirstOrDefault(claim => claim.Qualifier is not "record") ?? value.Figures[0];
        return $"{FigureWords.Value(claim)}{Unit(claim.Unit)}";
    }

    private static string Numbers(ConflictValue value) => string.Join(", ", value.Figures.Select(FigureWords.ShortValue).Distinct());

    private static string Unit(string? unit) => unit is null or "USD" ? "" : " " + unit;

    private static string Number(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);
}
