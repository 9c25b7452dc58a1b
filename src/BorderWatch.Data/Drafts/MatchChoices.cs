using BorderWatch.Data.Dates;
using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Drafts;

/// <summary>Which closures of the store a claim that names no port may be about.</summary>
internal static class MatchChoices
{
    private const int Most = 4;
    private static readonly string[] s_states = ["CA", "AZ", "NM", "TX"];

    /// <summary>By the traffic and, where the words name one, the state; closures that are dated nearest come first.</summary>
    public static IReadOnlyList<MatchChoice> Of(Draft draft, DraftFields fields, RecordPool pool)
    {
        if (!fields.IsClosure || fields.PortSlug is not null) return [];
        var state = StateOf(fields.PlaceStated);
        var near = (Edtf.TryParse(fields.DateEdtf, out var date, out _) ? date.First ?? date.Last : null) ?? DraftHeads.Day(draft.Head);
        return
        [
            .. pool.All(RecordShapes.Closures)
                .Where(closure => fields.Types.Count == 0 || fields.Types.Contains(closure["closure_type"]!))
                .Select(closure => (Closure: closure, Port: pool.Find(RecordShapes.Ports, closure["port_slug"])))
                .Where(one => one.Port is not null && (state is null || one.Port["state"] == state))
                .Select(one => (one.Closure, Port: one.Port!, Days: Distance(one.Closure.Key, near, pool)))
                .OrderBy(one => one.Days ?? int.MaxValue).ThenBy(one => one.Closure.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(one => new MatchChoice(one.Port.Key, one.Closure["closure_type"]!, Matching.NameOf(one.Closure, pool), Why(one.Closure, state, one.Days))),
        ];
    }

    private static string Why(RecordCells closure, string? state, int? days)
    {
        var where = state is null ? "the words name no state" : $"it is in {StateNames.Of(state)}";
        var when = days switch { null => "nothing dates it", 0 => "its dates fit", 1 => "its dates are a day away", _ => $"its dates are {days} days away" };
        return $"It is a closure to {closure["closure_type"]}, {where}, and {when}.";
    }

    private static int? Distance(string closureId, DateOnly? near, RecordPool pool)
    {
        if (near is not { } day) return null;
        var days = pool.ClaimsOf(closureId).Where(claim => claim.Stated).SelectMany(claim => new[] { claim.Date?.First, claim.Date?.Last ?? claim.PublishedOn }).OfType<DateOnly>().ToList();
        if (days.Count == 0) return null;
        return day < days.Min() ? days.Min().DayNumber - day.DayNumber : day > days.Max() ? day.DayNumber - days.Max().DayNumber : 0;
    }

    private static string? StateOf(string? words) => words is null ? null : s_states.FirstOrDefault(state => words.Contains(StateNames.Of(state), StringComparison.OrdinalIgnoreCase));
}
