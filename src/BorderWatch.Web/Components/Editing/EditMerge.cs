using BorderWatch.Data.Editing;
using BorderWatch.Web.Endpoints;

namespace BorderWatch.Web.Components.Editing;

/// <summary>A form beside what somebody else saved after it was shown: field by field, and line by line of what belongs to the record.</summary>
public sealed record EditMerge
{
    private const string Linked = "linked";

    public required EditedForm Form { get; init; }

    /// <summary>As the store has it now; null where it was withdrawn.</summary>
    public required RecordCells? Current { get; init; }

    public required IReadOnlyList<RecordCells> CurrentParts { get; init; }

    /// <summary>Of the record itself.</summary>
    public required IReadOnlyList<MergedField> Fields { get; init; }

    /// <summary>Of what belongs to it: the column is its key, and the texts say what it is.</summary>
    public required IReadOnlyList<MergedField> Parts { get; init; }

    /// <summary>Who changed it since, the latest first.</summary>
    public required IReadOnlyList<LaterEdit> Since { get; init; }

    public bool IsWithdrawn => Current is null && Form.Seen is not null;

    public static async Task<EditMerge> OfAsync(EditedForm form, IReadOnlyList<EditConflict> conflicts, RecordQueries records, CancellationToken ct = default)
    {
        var key = form.Wanted.Key;
        var current = await records.FindAsync(form.Shape.Name, key, ct);
        var parts = await records.PartsAsync(form.Shape.Name, key, ct);
        return new EditMerge
        {
            Form = form,
            Current = current,
            CurrentParts = parts,
            Fields = FieldMerge.Of(form.Shape, form.Seen, current, form.Wanted).Fields,
            Parts =
            [
                .. new[] { form.SeenParts, parts, form.WantedParts }.SelectMany(list => list).Select(part => part.Key).Distinct(StringComparer.Ordinal)
                    .Select(one => new MergedField(one, Says(form.SeenParts, one), Says(parts, one), Says(form.WantedParts, one))),
            ],
            Since = [.. conflicts.SelectMany(conflict => conflict.Since).DistinctBy(later => later.EditNo).OrderByDescending(later => later.EditNo)],
        };
    }

    /// <summary>What the form that is sent next is to say of a field: what one of the two changed, or mine, unless theirs is chosen.</summary>
    public string? Text(MergedField field) => !IsWithdrawn && field.Side == MergeSide.Theirs ? field.Current : field.Wanted;

    /// <summary>The lines that the form that is sent next is to have.</summary>
    public IReadOnlyList<RecordCells> Lines() =>
    [
        .. Parts.Select(part => (!IsWithdrawn && part.Side == MergeSide.Theirs ? CurrentParts : Form.WantedParts).FirstOrDefault(line => line.Key == part.Column)).OfType<RecordCells>(),
    ];

    /// <returns>Null where there is none.</returns>
    private static string? Says(IEnumerable<RecordCells> parts, string key) =>
        parts.FirstOrDefault(part => part.Key == key) is { } part ? string.Join(", ", part.Cells.Where(cell => !part.Shape.KeyColumns.Contains(cell.Key)).Select(cell => cell.Value).OfType<string>().DefaultIfEmpty(Linked)) : null;
}
