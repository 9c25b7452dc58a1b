using System.CommandLine;

namespace BorderWatch.Web.Hosting;

/// <summary>The command line: start the dashboard, or import files into its store.</summary>
public static class StartCommand
{
    public static RootCommand Create(Func<StartOptions, CancellationToken, Task<int>> start, Func<ImportOptions, CancellationToken, Task<int>> import)
    {
        var database = new Option<string?>("--database") { Description = "The SQLite file that holds the claims; made if it is missing. Default: data/borderwatch.db", HelpName = "file" };
        var urls = new Option<string?>("--urls") { Description = "Where to listen. Default: http://127.0.0.1:5080, this machine only", HelpName = "addresses" };
        var supplement = new Option<bool>("--supplement") { Description = "Also load the agencies' record (seed/supplement-cbp); it stays in the store" };
        var command = new RootCommand("BorderWatch: what sources claim about closures of US-Mexico ports of entry.") { database, urls, supplement };
        command.SetAction((parsed, ct) => start(
            new StartOptions { Database = parsed.GetValue(database), Urls = parsed.GetValue(urls), Supplement = parsed.GetValue(supplement) },
            ct));
        command.Add(Import(import));
        return command;
    }

    private static Command Import(Func<ImportOptions, CancellationToken, Task<int>> import)
    {
        var database = new Option<string?>("--database") { Description = "The SQLite file; made if it is missing. Default: data/borderwatch.db", HelpName = "file" };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Also import a file of which more than one row in a hundred cannot be read, without those rows" };
        var report = new Option<string?>("--report") { Description = "Where to write the rows that were not taken, as CSV", HelpName = "file" };
        var files = new Argument<string[]>("FILE") { Description = "Files of BTS (border crossing entry data) or CBP (encounters): CSV, gzip or ZIP", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Imports official statistics, as the agencies publish them.") { files, database, keepGoing, report };
        command.SetAction((parsed, ct) => import(
            new ImportOptions { Database = parsed.GetValue(database), Files = parsed.GetValue(files)!, KeepGoing = parsed.GetValue(keepGoing), Report = parsed.GetValue(report) },
            ct));
        return command;
    }
}
