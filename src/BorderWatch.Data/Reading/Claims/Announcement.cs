using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>A sentence that tells when a closure was made known and only points at it: "The agency announced the measure late on Sunday", "Its closure was announced on Friday".</summary>
internal static class Announcement
{
    private const int Near = 8;

    /// <returns>The token of the announcing and its day; null where nothing that was spoken of before is announced.</returns>
    public static (int At, DayWords Day)? Day(MarkedSentence sentence)
    {
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence[at] is not "announced" || !(PointsBack(sentence, at + 1, at + 4) || (IsPassive(sentence, at) && PointsBack(sentence, at - Near, at)))) continue;
            var day = sentence.Days.FirstOrDefault(day => day.Role == DayRole.On && day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days && Math.Abs(day.First - at) <= Near);
            return day is null ? null : (at, day);
        }

        return null;
    }

    private static bool IsPassive(MarkedSentence sentence, int at) => sentence[at - 1] is "was" or "were" or "been" or "," or "first";

    // "the measure", "its closing"; not "a closure", which would be a new one.
    private static bool PointsBack(MarkedSentence sentence, int first, int next)
    {
        for (var i = Math.Max(0, first); i < Math.Min(next, sentence.Count - 1); i++)
        {
            if (sentence[i] is "the" or "its" or "their" or "this" or "that" && sentence[i + 1] is "measure" or "measures" or "closure" or "closures" or "closing" or "closings" or "suspension" or "suspensions" or "shutdown" or "decision" or "move" or "step" or "change" or "changes" or "halt" or "order") return true;
        }

        return false;
    }
}
