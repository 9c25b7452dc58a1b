using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What a reading other than the consensus makes of a closure, and how that compares with the consensus.</summary>
public static class ReadingWords
{
    /// <summary>"AFP alone: " before a finding that is that of one source; else empty.</summary>
    public static string Alone(Reading reading) => reading is OneSourceReading one ? $"{one.Publisher} alone: " : "";

    /// <summary>"By the earliest reading it began on 18 December 2023; by consensus, on 18 or 19 December 2023."; null where the page shows the consensus.</summary>
    public static string? Start(ClosureRow row)
    {
        if (row.Reading is Consensus) return null;
        var counted = row.CountedStart.Date is { } by ? $"by consensus, {On(by)}" : "the consensus has no date either";
        return row.Start switch
        {
            { Outcome: ReadingOutcome.SaysNothing } => $"{By(row)} says nothing of it; by the consensus of all it {(row.CountedStart.Date is { } all ? $"began {On(all)}" : "has no date")}.",
            { Outcome: ReadingOutcome.NoAgency } => "No agency or government that names it dates the start, so this is the consensus of all.",
            { Date: null } => $"{By(row)} gives no start; {counted}.",
            { Date: { } date } when date == row.CountedStart.Date => $"{By(row)} has the start of the consensus, {date.ToWords()}.",
            { Date: { } date } => $"{By(row)} has it begin {On(date)}; {counted}.",
        };
    }

    /// <summary>Why a reading gives no end where others do: its silence is not that of the sources. Null where there is nothing to explain.</summary>
    public static string? End(ClosureRow row) => row switch
    {
        { End.Date: null, CountedEnd.Date: { } counted } => $"{By(row)} gives no end; by consensus it reopened {On(counted)}.",
        { End: { Outcome: ReadingOutcome.NoAgency, Date: not null } } => "No agency or government reports the end, so that is the consensus of all.",
        _ => null,
    };

    private static string By(ClosureRow row) => row.Reading is OneSourceReading one ? one.Publisher : $"The {row.Reading.Label.ToLowerInvariant()} reading";

    /// <summary>What was only to come when it was last reported: "is to be closed", never "closed".</summary>
    internal static bool IsAhead(Edtf date, DateOnly knownOn) => date.First > knownOn;

    /// <summary>"on 18 or 19 December 2023", "about 1 December 2023", "by 21 December 2023".</summary>
    internal static string On(Edtf date) =>
        date.IsApproximate || date is { Kind: EdtfKind.OneOf, First: null } ? date.ToWords() : $"on {date.ToWords()}";
}
