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
    public static string Meaning(string status) => status switch
    {
        ConflictStatuses.Open => "The claims cannot all hold, and nothing in these sources decides.",
        ConflictStatuses.Explained => "The claims differ and can all hold.",
        _ => "Settled; kept for the record.",
    };

    /// <summary>"18 December 2023", "more than 10,000 people", "a day: USD 100 million".</summary>
    public static string Value(ConflictRow row, ConflictValue value) => row.Field switch
    {
        ConflictFields.Value => $"{FigureWords.Value(value.Figures[0])}{Unit(value.Figures[0].Unit)}",
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

    private static string Numbers(ConflictValue value) => string.Join(", ", value.Figures.Select(FigureWords.ShortValue).Distinct());

    private static string Unit(string? unit) => unit is null or "USD" ? "" : " " + unit;

    private static string Number(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);
}
