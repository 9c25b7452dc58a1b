namespace BorderWatch.Data.Seeding;

/// <summary>Checks the rows of one seed file and writes them to its table.</summary>
internal abstract class SeedWriter(string file, string table, IReadOnlyList<string> columns, int optional = 0)
{
    public string File => file;

    public string Table => table;

    /// <summary>Those of the file, in its order.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>How many of the last columns the file may be without.</summary>
    public int Optional => optional;

    /// <exception cref="SeedException">A cell is not as expected.</exception>
    public abstract Task WriteAsync(SeedTarget target, SeedRow row);

    /// <summary>After the last row: checks what only all of them show.</summary>
    /// <param name="hadFile">Whether the pack has the file, were it without rows.</param>
    /// <exception cref="SeedException">The rows are not complete.</exception>
    public virtual Task FinishAsync(SeedTarget target, bool hadFile) => Task.CompletedTask;
}
