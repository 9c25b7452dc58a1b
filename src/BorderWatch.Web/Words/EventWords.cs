using BorderWatch.Data;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What is said of an event in words: never more than its claims say.</summary>
public static class EventWords
{
    /// <summary>What stands beside a day that a source only expects.</summary>
    public const string Likely = "expected, not reported";

    /// <summary>"21 December 2023", "a day from 17 to 21 December 2023", "date not stated".</summary>
    public static string Date(EventRow row) => row.Date.Date?.ToWords() ?? row switch
    {
        { Date.Outcome: ReadingOutcome.SaysNothing } => "not in the source of this reading",
        { CountedDate.Date: not null } => "no date by this reading",
        _ => Dates(row) > 1 ? "date not agreed" : "date not stated",
    };

    /// <summary>The label of the mark beside a date on which sources differ; null where they do not.</summary>
    public static string? Differs(EventRow row) =>
        row.CountedDate.SourcesDiffer || (row.CountedDate.Date is null && Dates(row) > 1) ? $"Sources differ: date of “{row.Title}”" : null;

    /// <summary>"5 sources, 1 origin": agreement is counted by the origins.</summary>
    public static string Counts(EventRow row) => $"{FilterWords.Count(row.Sources.Count, "source")}, {FilterWords.Count(row.Origins.Count, "origin")}";

    /// <summary>"Thursday 21 December 2023"</summary>
    public static string Day(DateOnly day) => $"{DateWords.Weekday(day)} {DateWords.Long(day)}";

    /// <summary>"14 events, 34 claims.", "7 of 14 events (3 undated), 7 claims."</summary>
    /// <param name="all">How many events the store holds.</param>
    public static string Counts(IReadOnlyList<EventRow> events, int claims, int all, EventFilter filter)
    {
        var of = events.Count == all ? FilterWords.Count(all, "event") : $"{events.Count} of {FilterWords.Count(all, "event")}";
        var undated = filter.HasRange ? events.Count(row => row.IsUndated) : 0;
        return $"{of}{(undated > 0 ? $" ({undated} undated)" : "")}, {FilterWords.Count(claims, "claim")}.";
    }

    /// <summary>The order that the filter asks for: "by title", "latest first".</summary>
    public static string Order(EventFilter filter) => filter.SortsEvents ? filter.Sort switch
    {
        "title" => "by title",
        "-title" => "by title, from the end",
        "event_id" => "by id",
        "-event_id" => "by id, from the end",
        "date_latest" => "by their latest day",
        "-date_latest" => "by their latest day, the latest first",
        "-date_earliest" => "latest first",
        _ => "oldest first",
    }
    : "by day";

    private static int Dates(EventRow row) => row.Claims.Select(claim => claim.DateEdtf).OfType<Edtf>().Distinct().Count();
}
