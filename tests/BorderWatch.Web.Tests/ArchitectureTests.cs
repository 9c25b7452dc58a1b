using System.Reflection;
using System.Text.RegularExpressions;
using BorderWatch.Benchmarks.Kit;
using BorderWatch.Data;
using BorderWatch.TestKit;
using BorderWatch.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;

namespace BorderWatch.Web.Tests;

/// <summary>Rules of the layout that the compiler does not keep.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>The building blocks that use the component library, the one file that writes workbooks with it, and the two that register it. No page is among them.</summary>
    private static readonly string[] s_usesTheLibrary =
    [
        "Components/App.razor", // names its script
        "Components/Filters/DayPicker.razor",
        "Components/Filters/MultiPicker.razor",
        "Components/Filters/PickList.cs",
        "Exports/Workbooks.cs", // writes workbooks with it
        "Hosting/Site.cs", // adds its services
    ];

    /// <summary>Section 5 of the contract, the revisions and the wait times beside the other official pages, the records beside the history, and the two pages that only the server leads to.</summary>
    private static readonly string[] s_routes =
    [
        "/", "/closures", "/closures/{ClosureId}", "/figures", "/ports", "/ports/{Slug}", "/events", "/sources", "/sources/{SourceId}", "/method", "/conflicts",
        "/briefing", "/changes", "/official/crossings", "/official/encounters", "/official/revisions", "/official/wait-times", "/import", "/workbench", "/workbench/{DraftId}", "/history",
        "/records/{Table}/{Key}", "/records/import", "/error", "/not-found",
    ];

    private static string Web { get; } = Path.Combine(SeedFolder.Repository, "src", "BorderWatch.Web");

    [Fact]
    public void Library_OfComponents_IsUsedByTheListedFilesAlone()
    {
        var files = Sources(Web, ".razor", ".cs").Where(file => Library().IsMatch(File.ReadAllText(file))).Select(file => Relative(Web, file)).Order(StringComparer.Ordinal);

        Assert.Equal(s_usesTheLibrary, files);
        Assert.DoesNotContain(s_usesTheLibrary, file => file.StartsWith("Components/Pages/", StringComparison.Ordinal));
    }

    [Fact]
    public void Sql_StandsInTheDataProjectAlone()
    {
        var data = Sources(Path.Combine(SeedFolder.Repository, "src", "BorderWatch.Data"), ".cs").Where(file => Sql().IsMatch(File.ReadAllText(file)));
        var web = Sources(Web, ".razor", ".cs").Where(file => Sql().IsMatch(File.ReadAllText(file))).Select(file => Relative(Web, file));

        Assert.NotEmpty(data);
        Assert.Empty(web);
    }

    [Fact]
    public void Data_KnowsNothingOfTheWeb()
    {
        var assemblies = typeof(Database).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        var project = File.ReadAllText(Path.Combine(SeedFolder.Repository, "src", "BorderWatch.Data", "BorderWatch.Data.csproj"));

        Assert.DoesNotContain(assemblies, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("BorderWatch.Web", StringComparison.Ordinal));
        Assert.DoesNotContain("AspNetCore", project, StringComparison.Ordinal);
        Assert.DoesNotContain("Sdk.Web", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_OfTheRepository_NameNoMachine()
    {
        var named = Sources(SeedFolder.Repository, ".cs", ".razor", ".csproj", ".props", ".targets", ".sln", ".json", ".sh", ".md", ".css", ".js", ".mjs", ".csv", ".sql", ".html")
            .Where(file => MachinePath().IsMatch(File.ReadAllText(file))).Select(file => Relative(SeedFolder.Repository, file));

        Assert.Empty(named);
    }

    [Fact]
    public void Routes_OfPages_AreAmongThoseOfTheContract()
    {
        var routes = typeof(Site).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).ToList();

        Assert.Contains("/closures/{ClosureId}", routes);
        Assert.All(routes, route => Assert.Contains(route, s_routes));
        Assert.Equal(routes.Count, routes.Distinct().Count());
    }

    [Fact]
    public void Pages_AreRoutableAndNothingElseIs()
    {
        var routed = typeof(Site).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any()).Select(type => $"Components/Pages/{type.Name}.razor").Order(StringComparer.Ordinal);
        var files = Sources(Path.Combine(Web, "Components", "Pages"), ".razor").Select(file => Relative(Web, file)).Order(StringComparer.Ordinal);

        Assert.Equal(files, routed);
    }

    [Fact]
    public void Readme_NamesCommandsThatExist()
    {
        var readme = ReadReadme();

        var commands = Command().Matches(readme).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.Contains("run.sh", commands);
        Assert.Contains("test.sh", commands);
        Assert.All(commands, command => Assert.True(File.Exists(Path.Combine(SeedFolder.Repository, command)), $"README.md names ./{command}."));
        Assert.All(["run.sh", "test.sh"], command => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(SeedFolder.Repository, command)).HasFlag(UnixFileMode.UserExecute), $"{command} cannot be run."));
    }

    [Fact]
    public void Readme_ListsEveryPage()
    {
        var pages = typeof(Site).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => Parameter().Replace(route.Template, "*"))
            .Except(["/error", "/not-found"]).Order(StringComparer.Ordinal).ToList();

        // "/ports/eagle-pass" stands for every port, and "/official/crossings" for itself.
        var listed = PathRow().Matches(Section("Tour")).Select(match => match.Groups[1].Value)
            .Select(path => !pages.Contains(path) && path.Split('/') is ["", var subject, _, .. var deeper] && deeper.Length < 2 ? string.Concat([$"/{subject}/*", .. deeper.Select(_ => "/*")]) : path).Order(StringComparer.Ordinal);

        Assert.Equal(pages, listed);
    }

    [Fact]
    public void Readme_TablesOfSpeed_NameMeasuredPagesAlone()
    {
        var named = PathRow().Matches(Section("Speed")).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.Contains(path, MeasuredPages.All));
    }

    [Fact]
    public async Task Benchmarks_MeasureEveryPageAndFile()
    {
        await using var app = Site.Build(new StartOptions { Database = "never-opened.db" });
        var files = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.Replace("{documentName}", "v1", StringComparison.Ordinal)).Where(path => path.StartsWith('/') && Path.GetExtension(path) is (".csv" or ".svg" or ".xlsx" or ".json" or ".zip"));
        files = files.Except(["/changes.csv", "/official/releases/{id}/report.csv", "/import/jobs/{id}/report.csv"]); // there are none without a pack or a bad row
        var pages = typeof(Site).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Except(["/error", "/not-found", "/workbench/{DraftId}"]); // nor an article under review in the seed

        var measured = MeasuredPages.All.ToList();

        Assert.All([.. pages, .. files], path => Assert.Contains(measured, one => Regex.IsMatch(one, $"^{Parameter().Replace(path, "[^/.]+")}$")));
    }

    /// <summary>What stands under a heading of the README, up to the next of its level.</summary>
    private static string Section(string heading) => ReadReadme().Split($"\n## {heading}\n")[1].Split("\n## ")[0];

    private static string ReadReadme()
    {
        var file = Path.Combine(SeedFolder.Repository, "README.md");
        Assert.SkipUnless(File.Exists(file), "There is no README.md yet.");
        return File.ReadAllText(file);
    }

    /// <summary>Files with one of these endings, without what is built, fetched or ignored by git.</summary>
    private static IEnumerable<string> Sources(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(Path.GetExtension(file)) && !Generated().IsMatch(Relative(SeedFolder.Repository, file)));

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    [GeneratedRegex(@"\bRadzen\b|\bRadzen[A-Z]|\bPickList\b\.")]
    private static partial Regex Library();

    [GeneratedRegex(@"\b(SELECT\s+\S|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|DROP\s+TABLE|PRAGMA\s+\w)")]
    private static partial Regex Sql();

    // In two parts, so that this file does not name one itself.
    [GeneratedRegex("(?<![\\w.:/-])/" + "(home|Users|root|work|tmp|mnt|media)/[\\w.-]|\\b[A-Za-z]:\\\\" + "\\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"(^|/)(\.git|bin|obj|data|artifacts|TestResults|node_modules|_framework)/|\.local\.")]
    private static partial Regex Generated();

    [GeneratedRegex(@"\./([\w./-]+\.sh)\b")]
    private static partial Regex Command();

    [GeneratedRegex(@"^\| `(/[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex PathRow();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
