using System.CommandLine;

namespace BorderWatch.Benchmarks.Official;

/// <summary>The command line: official statistics, all of it or what is asked for.</summary>
internal static class OfficialCommand
{
    public static Command Create(Func<OfficialOptions, CancellationToken, Task<int>> measure)
    {
        var sizes = MeasureCommand.List("--sizes", "Only these numbers of rows", [.. CountSize.All.Select(size => size.Name)]);
        var parts = MeasureCommand.List("--only", "Only these parts", Enum.GetNames<OfficialPart>());
        var rounds = MeasureCommand.Count("--rounds", "Imports and exports, ours and sqlite3's in turn", 3);
        var requests = MeasureCommand.Count("--requests", "Requests of each page", 200);
        var port = MeasureCommand.Count("--port", "The port that the server is started on", 5180);
        var command = new Command("official", "Measures official statistics beside the sqlite3 command-line program (benchmarks/official/run.sh).") { sizes, parts, rounds, requests, port };
        command.SetAction((parsed, ct) => measure(
            new OfficialOptions
            {
                Sizes = [.. CountSize.All.Where(size => parsed.GetRequiredValue(sizes).Contains(size.Name, StringComparer.OrdinalIgnoreCase))],
                Parts = [.. parsed.GetRequiredValue(parts).Select(name => Enum.Parse<OfficialPart>(name, ignoreCase: true))],
                Rounds = parsed.GetRequiredValue(rounds),
                Requests = parsed.GetRequiredValue(requests),
                Port = parsed.GetRequiredValue(port),
            },
            ct));
        return command;
    }
}
