namespace BorderWatch.Benchmarks;

/// <summary>How long it takes from the start to the first overview, with and without first seeding.</summary>
internal static class StartTimes
{
    public static async Task<IReadOnlyList<Finding>> MeasureAsync(PublishedApp app, StoreSize size, MeasureOptions options, string work, CancellationToken ct)
    {
        List<double> seeding = [], inPlace = [];
        for (var i = 0; i < options.Starts; i++)
        {
            var database = Path.Combine(work, $"{size}-start-{i}.db");
            foreach (var times in new[] { seeding, inPlace })
            {
                await using var server = await RunningServer.StartAsync(app, database, options.Port, ct);
                times.Add(server.StartTime.TotalSeconds);
            }
        }

        return [Finding("start to first overview, with first seeding", seeding, 2.5), Finding("start to first overview, store in place", inPlace, 1.2)];

        Finding Finding(string what, List<double> times, double aim) =>
            size == StoreSize.Seed ? Benchmarks.Finding.AtMost(what, times.Median(), aim, Numbers.Seconds) : new Finding(what, Numbers.Seconds(times.Median()));
    }
}
