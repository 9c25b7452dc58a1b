using System.Text.Json;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>The command <c>read</c>, as a shell runs it.</summary>
public sealed class ArticleReadTests
{
    private static readonly string[] s_fields =
    [
        "kind", "port", "crossing", "mode", "action", "date_text", "date_edtf", "value", "value_high", "qualifier", "unit", "period", "attributed_to", "evidence", "paragraph", "start", "end", "confidence",
    ];

    [Fact]
    public async Task Read_AFileAsJson_WritesAnObjectPerClaim()
    {
        using var folder = new ArticleFolder();
        var text = "CBP closed the rail bridges in Eagle Pass and El Paso on Monday.\n\nMore than 10,000 migrants cross the border each day.\n";
        var file = folder.Write("a.txt", text);

        await using var program = StartedProgram.With("read", file, "--published", "2023-12-20", "--format", "json");
        var code = await program.ExitAsync();

        var claims = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal((0, 3, ""), (code, claims.Count, program.Errors));
        Assert.All(claims, claim => Assert.Equal(s_fields, claim.EnumerateObject().Select(field => field.Name)));
        Assert.All(claims, claim => Assert.Equal(claim.GetProperty("evidence").GetString(), text[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]));
        Assert.Equal(["Eagle Pass", "El Paso", "southwest border"], claims.Select(claim => claim.GetProperty("port").GetString()));
        Assert.Equal(("rail", "closed", "2023-12-18", JsonValueKind.Null), (claims[0].GetProperty("mode").GetString(), claims[0].GetProperty("action").GetString(), claims[0].GetProperty("date_edtf").GetString(), claims[0].GetProperty("value").ValueKind));
        Assert.Equal((10_000m, JsonValueKind.Null), (claims[2].GetProperty("value").GetDecimal(), claims[2].GetProperty("value_high").ValueKind));
    }

    [Fact]
    public async Task Read_NoClaims_PrintsNothing()
    {
        using var folder = new ArticleFolder();
        var file = folder.Write("a.txt", "The mayor urged the agency to reopen the bridge at Roma.");

        await using var program = StartedProgram.With("read", file, "--published", "2023-12-20", "--format", "json");
        var code = await program.ExitAsync();

        Assert.Equal((0, "", ""), (code, program.Output, program.Errors));
    }

    [Fact]
    public async Task Read_AsText_IsReadable()
    {
        using var folder = new ArticleFolder();
        var file = folder.Write("a.txt", "The Lukeville port of entry was closed on Monday, CBP said.");

        await using var program = StartedProgram.With("read", file, "--published", "2023-12-05");
        var code = await program.ExitAsync();

        Assert.Equal(0, code);
        Assert.Contains("p1  closure: Lukeville, all: closed", program.Output, StringComparison.Ordinal);
        Assert.Contains("“on Monday” = 2023-12-04.", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AFolder_NamesTheFileFirstAndGoesOnAfterABadOne()
    {
        using var folder = new ArticleFolder();
        folder.Write("a.txt", "The Lukeville port of entry was closed on Monday.");
        folder.Write("b.html", "<p>The Roma bridge was closed on Tuesday.</p>");
        folder.Write("c.txt", "bin\0ary");
        folder.Write("d.csv", "The Naco port of entry was closed.");

        await using var program = StartedProgram.With("read", folder.Path, "--published", "2023-12-07", "--format", "json");
        var code = await program.ExitAsync();

        var lines = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, code);
        Assert.StartsWith("{\"file\":\"a.txt\",\"kind\":\"closure\",\"port\":\"Lukeville\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"file\":\"b.html\",\"kind\":\"closure\",\"port\":\"Roma\"", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
        Assert.Contains("c.txt: is a binary file", program.Errors, StringComparison.Ordinal);
        Assert.Contains("3 articles read, 2 claims proposed, 1 could not be read.", program.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--published 2023-13-01", "is no day")]
    [InlineData("--published yesterday", "is no day")]
    [InlineData("", "there is no such file")]
    public async Task Read_WhatCannotBe_SaysWhyAndFails(string options, string reason)
    {
        await using var program = StartedProgram.With(["read", "no-such-article.txt", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var code = await program.ExitAsync();

        Assert.Equal((1, ""), (code, program.Output));
        Assert.Contains(reason, program.Errors, StringComparison.Ordinal);
    }

    private sealed class ArticleFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("borderwatch-articles-").FullName;

        public string Write(string name, string text)
        {
            var path = System.IO.Path.Combine(Path, name);
            File.WriteAllText(path, text);
            return path;
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
