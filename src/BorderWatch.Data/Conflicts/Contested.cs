namespace BorderWatch.Data.Conflicts;

/// <summary>Which values are contested, and where the register has them: for the marks beside them on other pages.</summary>
public sealed class Contested
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Subject, string Field), string> _ids = [];

    /// <param name="rows">Every conflict, in the order of the register.</param>
    public Contested(IReadOnlyList<ConflictRow> rows)
    {
        foreach (var (row, place) in rows.Select((row, place) => (row, place)))
        {
            _places[row.ConflictId] = place;
            _ids[(row.SubjectId, row.Field)] = row.ConflictId;

            // One row is about all the figures that are in different units.
            if (row.Field != ConflictFields.Unit) continue;
            foreach (var figure in row.Values.SelectMany(value => value.Figures)) _ids[(figure.FigureId, row.Field)] = row.ConflictId;
        }
    }

    public static Contested None { get; } = new([]);

    public bool Has(string subjectId, string field) => Find(subjectId, field) is not null;

    /// <returns>The id of the conflict; null where nothing differs.</returns>
    public string? Find(string subjectId, string field) => _ids.GetValueOrDefault((subjectId, field));

    /// <summary>The page of the register, without filter, on which a conflict stands; counted from 1.</summary>
    public int PageOf(string conflictId) => (_places.GetValueOrDefault(conflictId) / ConflictFilter.PageSize) + 1;
}
