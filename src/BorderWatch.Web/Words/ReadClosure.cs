using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>A closure as one reading has it on a day.</summary>
internal readonly record struct ReadClosure(ClosureRow Row, DateAnswer Start, DateAnswer End, string Status)
{
    public static ReadClosure Of(ClosureRow row, Reading reading, DateOnly asOf)
    {
        var answer = row.By(reading);
        return new ReadClosure(row, answer.Start, answer.End, answer.StatusOn(asOf));
    }

    /// <summary>As the page reads it.</summary>
    public static ReadClosure Of(ClosureRow row) => new(row, row.Start, row.End, row.Status);
}
