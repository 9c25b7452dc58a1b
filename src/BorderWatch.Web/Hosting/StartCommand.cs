using System.CommandLine;

namespace BorderWatch.Web.Hosting;

/// <summary>The command line: start the dashboard, import files into its store, or read articles.</summary>
public static class StartCommand
{
    public static RootCommand Create(Func<StartOptions, CancellationToken, Task<int>> start, Func<ImportOptions, CancellationToken, Task<int>> import, Func<ReadOptions, CancellationToken, Task<int>> read)
    {
        var database = new Option<string?>("--database") { Description = "The SQLite file that holds the claims; made if it is missing. Default: data/borderwatch.db", HelpName = "file" };
        var urls = new Option<string?>("--urls") { Description = "Where to listen. Default: http://127.0.0.1:5080, this machine only", HelpName = "addresses" };
        var supplement = new Option<bool>("--supplement") { Description = "Also load the agencies' record (seed/supplement-cbp); it stays in the store" };
        var command = new RootCommand("BorderWatch: what sources claim about closures of US-Mexico ports of entry.") { database, urls, supplement };
        command.SetAction((parsed, ct) => start(
            new StartOptions { Database = parsed.GetValue(database), Urls = parsed.GetValue(urls), Supplement = parsed.GetValue(supplement) },
            ct));
        command.Add(Import(import));
        command.Add(Read(read));
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

    private static Command Read(Func<ReadOptions, CancellationToken, Task<int>> read)
    {
        var path = new Argument<string>("FILE") { Description = "An article (.txt, .html, .pdf), or a folder of them" };
        var published = new Option<string?>("--published") { Description = "The day of publication, as 2023-12-22. Default: looked for in the text", HelpName = "day" };
        var format = new Option<string>("--format") { Description = "json: one object per claim and line; text: to be read. Default: text", HelpName = "form", DefaultValueFactory = _ => ReadOptions.Text };
        format.AcceptOnlyFromAmong(ReadOptions.Text, ReadOptions.Json);
        var command = new Command("read", "Proposes the claims in an article: closures, reopenings, figures, events.") { path, published, format };
        command.SetAction((parsed, ct) => read(new ReadOptions { Path = parsed.GetValue(path)!, Published = parsed.GetValue(published), Format = parsed.GetValue(format)! }, ct));
        return command;
    }
}
