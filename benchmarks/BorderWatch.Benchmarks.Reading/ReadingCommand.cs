using System.CommandLine;
using BorderWatch.Benchmarks.Kit.Reading;

namespace BorderWatch.Benchmarks.Reading;

/// <summary>The command line: score the reader on all sets, or on what is asked for.</summary>
internal static class ReadingCommand
{
    public static RootCommand Create(Func<ReadingOptions, CancellationToken, Task<int>> score)
    {
        var sets = Sets();
        var details = new Option<bool>("--details") { Description = $"List each error of \"{LabelledSet.PutAside}\" too, of which otherwise only counts are shown" };
        var program = Place("--program", "The built BorderWatch.Web.dll whose reader is scored");
        var folder = Place("--folder", "Where the sets are");
        var articles = Place("--articles", $"Where the texts of \"{LabelledSet.WithoutTexts}\" are");
        var command = new RootCommand("Scores what \"read\" finds in labelled articles, as Markdown (benchmarks/reading/run.sh).") { sets, details, program, folder, articles };
        command.SetAction((parsed, ct) => score(
            new ReadingOptions
            {
                Sets = parsed.GetRequiredValue(sets),
                Details = parsed.GetValue(details),
                Program = parsed.GetRequiredValue(program),
                Folder = parsed.GetRequiredValue(folder),
                Articles = parsed.GetRequiredValue(articles),
            },
            ct));
        return command;
    }

    private static Option<string> Place(string name, string description) => new(name) { Description = description, HelpName = "path", Required = true };

    private static Option<string[]> Sets() => new("--set")
    {
        Description = $"Only these sets, joined with commas: {string.Join(", ", LabelledSet.Names)}. Default: all",
        HelpName = "names",
        DefaultValueFactory = _ => [.. LabelledSet.Names],
        CustomParser = result =>
        {
            var names = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
            foreach (var unknown in names.Where(asked => !LabelledSet.Names.Contains(asked, StringComparer.Ordinal))) result.AddError($"--set does not know \"{unknown}\".");
            return names;
        },
    };
}
