using System.Globalization;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>The events of the large pack and the claims about them, one per source and event.</summary>
internal static class EventReports
{
    private const int Invented = 40;

    /// <summary>Named on the timeline.</summary>
    private const int Drawn = 3;

    private static readonly DateOnly s_firstDay = new(2023, 12, 6);

    public static void AddTo(PackFile events, PackFile claims, Press press, Random random)
    {
        for (var i = 1; i <= Invented; i++) events.Add(("event_id", $"event-{i:00}"), ("title", $"Event {i:00} along the border"), ("short_title", i <= Drawn ? $"Event {i:00}" : null));

        HashSet<(string, int)> told = [];
        while (claims.Count < LargePack.EventClaims)
        {
            var (source, number) = (press.Any(random), random.Next(1, Invented + 1));
            if (!told.Add((source.Id, number))) continue;
            var (id, paragraph) = source.NextClaim();
            var day = s_firstDay.AddDays(number + (random.Next(4) == 0 ? 1 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            claims.Add(
                ("claim_id", id), ("event_id", $"event-{number:00}"), ("source_id", source.Id), ("paragraph", paragraph), ("date_text", "that day"),
                ("date_edtf", random.Next(5) == 0 ? null : day), ("attribution", random.Next(2) == 0 ? "officials" : null), ("origin_id", press.OriginOf(source, random)));
        }
    }
}
