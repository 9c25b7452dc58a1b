namespace BorderWatch.Data.Editing;

/// <summary>A record as it was seen, as it is now and as it is wanted, field by field.</summary>
public sealed record FieldMerge
{
    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<MergedField> Fields { get; init; }

    /// <summary>The record with what each of the two changed; null where both changed a field, or one of them withdrew it.</summary>
    public RecordCells? Merged { get; init; }

    /// <summary>Null stands for no record.</summary>
    public static FieldMerge Of(RecordShape shape, RecordCells? seen, RecordCells? current, RecordCells? wanted)
    {
        IReadOnlyList<MergedField> fields = [.. shape.Columns.Select(column => new MergedField(column, seen?[column], current?[column], wanted?[column]))];
        var meet = current is null || wanted is null || fields.Any(field => field.Side == MergeSide.Both);
        return new FieldMerge { Fields = fields, Merged = meet ? null : new RecordCells(shape, [.. fields.Select(field => field.Merged)]) };
    }
}
