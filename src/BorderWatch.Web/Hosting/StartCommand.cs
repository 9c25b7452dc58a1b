using System.CommandLine;

namespace BorderWatch.Web.Hosting;

/// <summary>The command line: start the dashboard.</summary>
public static class StartCommand
{
    public static RootCommand Create(Func<StartOptions, CancellationToken, Task<int>> start)
    {
        var database = new Option<string?>("--database") { Description = "The SQLite file that holds the claims; made if it is missing. Default: data/borderwatch.db", HelpName = "file" };
        var urls = new Option<string?>("--urls") { Description = "Where to listen. Default: http://127.0.0.1:5080, this machine only", HelpName = "addresses" };
        var supplement = new Option<bool>("--supplement") { Description = "Also load the agencies' record (seed/supplement-cbp); it stays in the store" };
        var command = new RootCommand("BorderWatch: what sources claim about closures of US-Mexico ports of entry.") { database, urls, supplement };
        command.SetAction((parsed, ct) => start(
            new StartOptions { Database = parsed.GetValue(database), Urls = parsed.GetValue(urls), Supplement = parsed.GetValue(supplement) },
            ct));
        return command;
    }
}
