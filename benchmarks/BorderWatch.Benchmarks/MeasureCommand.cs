using System.CommandLine;
using BorderWatch.Benchmarks.Kit;

namespace BorderWatch.Benchmarks;

/// <summary>The command line: measure everything, or only what is asked for.</summary>
internal static class MeasureCommand
{
    public static RootCommand Create(Func<MeasureOptions, CancellationToken, Task<int>> measure)
    {
        var parts = List("--only", "Only these parts", Enum.GetNames<Part>());
        var stores = List("--stores", "Only these stores", Enum.GetNames<StoreSize>());
        var pages = List("--pages", "Only these pages and files", MeasuredPages.All);
        var requests = Count("--requests", "Requests of each page", 200);
        var starts = Count("--starts", "Starts with first seeding, and as many without", 5);
        var visits = Count("--visits", "Visits in a fresh browser profile, for the time to interactive", 7);
        var circuits = Count("--circuits", "Circuits held open at once", 100);
        var runs = Count("--runs", "Runs of Lighthouse on either kind of machine", 5);
        var port = Count("--port", "The port that the server is started on", 5179);
        var command = new RootCommand("Publishes BorderWatch, runs it and reports how fast it is, as Markdown.") { parts, stores, pages, requests, starts, visits, circuits, runs, port };
        command.SetAction((parsed, ct) => measure(
            new MeasureOptions
            {
                Parts = [.. parsed.GetRequiredValue(parts).Select(name => Enum.Parse<Part>(name, ignoreCase: true))],
                Stores = [.. parsed.GetRequiredValue(stores).Select(name => Enum.Parse<StoreSize>(name, ignoreCase: true))],
                Pages = parsed.GetRequiredValue(pages),
                Requests = parsed.GetRequiredValue(requests),
                Starts = parsed.GetRequiredValue(starts),
                Visits = parsed.GetRequiredValue(visits),
                Circuits = parsed.GetRequiredValue(circuits),
                Runs = parsed.GetRequiredValue(runs),
                Port = parsed.GetRequiredValue(port),
            },
            ct));
        return command;
    }

    internal static Option<int> Count(string name, string description, int standard)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var count) && count > 0)) result.AddError($"{name} takes a number from 1, not \"{token.Value}\".");
        });
        return option;
    }

    /// <summary>Names joined with commas; all of them where none is given.</summary>
    internal static Option<string[]> List(string name, string description, IReadOnlyList<string> known) => new(name)
    {
        Description = $"{description}, joined with commas: {string.Join(", ", known).ToLowerInvariant()}. Default: all",
        HelpName = "names",
        DefaultValueFactory = _ => [.. known],
        CustomParser = result =>
        {
            var names = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
            foreach (var unknown in names.Where(asked => !known.Contains(asked, StringComparer.OrdinalIgnoreCase))) result.AddError($"{name} does not know \"{unknown}\".");
            return names;
        },
    };
}
