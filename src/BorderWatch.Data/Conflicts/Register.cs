namespace BorderWatch.Data.Conflicts;

/// <summary>Every conflict there was as known on a day, and what pages need to mark the values that they show.</summary>
internal sealed class Register
{
    private readonly Lazy<Contested> _contested;

    public Register(IReadOnlyList<ConflictRow> rows)
    {
        Rows = rows;
        _contested = new(() => new Contested([.. new ConflictFilter().Order(rows)]));
    }

    public IReadOnlyList<ConflictRow> Rows { get; }

    public Contested Contested => _contested.Value;
}
