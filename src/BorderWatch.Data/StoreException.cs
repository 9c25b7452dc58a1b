using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>The store cannot be used as it is. The message is for the person who started the program: what, which file, what to do.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>Says an SQLite result code (https://sqlite.org/rescode.html) in words.</summary>
    internal static StoreException From(SqliteException cause, string path) => new(cause.SqliteErrorCode switch
    {
        5 or 6 => $"The store {path} is in use by another program and did not become free. Close the other program and start again.",
        8 => $"The store {path} cannot be written to: the file or its folder is read-only. Nothing was changed. Make it writable, or name another file with --database.",
        10 => $"The store {path} could not be read or written: the disk reports an error. Nothing was changed.",
        11 => $"The store {path} is damaged and was left as it is. Restore a copy, or name another file with --database.",
        13 => $"There is no room left on the disk for the store {path}. Nothing was changed. Free some space and start again.",
        14 => $"The store {path} cannot be opened: the folder does not exist or is not writable. Name another file with --database.",
        26 => $"{path} is not an SQLite database. It was left as it is. Name another file with --database.",
        _ => $"The store {path} failed: {cause.Message}",
    }, cause);
}
