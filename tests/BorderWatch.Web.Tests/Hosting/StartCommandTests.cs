using BorderWatch.Web.Hosting;

namespace BorderWatch.Web.Tests.Hosting;

public sealed class StartCommandTests
{
    public static TheoryData<string[], StartOptions> Lines { get; } = new()
    {
        { [], new StartOptions() },
        { ["--database", "a.db"], new StartOptions { Database = "a.db" } },
        { ["--database=with space.db"], new StartOptions { Database = "with space.db" } },
        { ["--urls", "http://127.0.0.1:8080;http://[::1]:8080"], new StartOptions { Urls = "http://127.0.0.1:8080;http://[::1]:8080" } },
        { ["--supplement"], new StartOptions { Supplement = true } },
        { ["--supplement", "--urls", "http://localhost:1", "--database", "b.db"], new StartOptions { Database = "b.db", Urls = "http://localhost:1", Supplement = true } },
    };

    [Theory, MemberData(nameof(Lines))]
    public async Task Options_OnTheCommandLine_ReachTheStart(string[] arguments, StartOptions expected)
    {
        var (code, options) = await RunAsync(arguments);

        Assert.Equal((7, expected), (code, options));
    }

    [Theory]
    [InlineData("--wat")]
    [InlineData("--databse", "a.db")]
    [InlineData("a.db")]
    [InlineData("--database")]
    [InlineData("--urls", "http://a", "http://b")]
    [InlineData("--supplement", "please")]
    public async Task Line_ThatIsNotUnderstood_FailsAndStartsNothing(params string[] arguments)
    {
        var (code, options) = await RunAsync(arguments);

        Assert.NotEqual(0, code);
        Assert.Null(options);
    }

    [Fact]
    public async Task Import_OnTheCommandLine_ReachesTheImport()
    {
        ImportOptions? asked = null;
        var command = StartCommand.Create((_, _) => Task.FromResult(7), (options, _) =>
        {
            asked = options;
            return Task.FromResult(0);
        }, (_, _) => Task.FromResult(7));

        var code = await command.Parse(["import", "a.csv", "b.zip", "--database", "c.db", "--keep-going", "--report", "d.csv"]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        var none = command.Parse(["import"]).Errors;

        Assert.Equal(0, code);
        Assert.Equal(("a.csv b.zip", "c.db", true, "d.csv"), (string.Join(' ', asked!.Files), asked.Database, asked.KeepGoing, asked.Report));
        Assert.NotEmpty(none);
    }

    [Fact]
    public async Task Read_OnTheCommandLine_ReachesTheReader()
    {
        ReadOptions? asked = null;
        var command = StartCommand.Create((_, _) => Task.FromResult(7), (_, _) => Task.FromResult(7), (options, _) =>
        {
            asked = options;
            return Task.FromResult(0);
        });

        var code = await command.Parse(["read", "a.txt", "--published", "2023-12-22", "--format", "json"]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, code);
        Assert.Equal(new ReadOptions { Path = "a.txt", Published = "2023-12-22", Format = "json" }, asked);
        Assert.NotEmpty(command.Parse(["read"]).Errors);
        Assert.NotEmpty(command.Parse(["read", "a.txt", "--format", "xml"]).Errors);
    }

    private static async Task<(int Code, StartOptions? Options)> RunAsync(string[] arguments)
    {
        StartOptions? started = null;
        var command = StartCommand.Create((options, _) =>
        {
            started = options;
            return Task.FromResult(7);
        }, (_, _) => Task.FromResult(0), (_, _) => Task.FromResult(0));
        var quiet = new System.CommandLine.InvocationConfiguration { Output = TextWriter.Null, Error = TextWriter.Null };
        return (await command.Parse(arguments).InvokeAsync(quiet, TestContext.Current.CancellationToken), started);
    }
}
