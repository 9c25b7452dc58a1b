using System.Collections;
using System.Text.RegularExpressions;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Export;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Components.Method;
using BorderWatch.Web.Endpoints;
using BorderWatch.Web.Words;
using static BorderWatch.Web.Tests.Words.Reported;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>The vocabulary and the program say the same: every column is described, and values are worded as pages word them.</summary>
public sealed partial class VocabularyTests(Sites sites)
{
    /// <summary>Every list of columns in <c>Endpoints/</c>, wherever it stands: the names of its columns.</summary>
    private static List<string[]> ColumnLists { get; } =
    [
        .. typeof(DownloadFiles).Assembly.GetTypes().Where(type => type.Namespace == typeof(DownloadFiles).Namespace)
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GenericTypeArguments[0] is { IsGenericType: true } column && column.GetGenericTypeDefinition() == typeof(ExportColumn<>))
            .Select(property => ((IEnumerable)property.GetValue(null)!).Cast<object>().Select(column => (string)column.GetType().GetProperty(nameof(ExportColumn<object>.Name))!.GetValue(column)!).ToArray()),
    ];

    [Fact]
    public void Files_OfTheMethodPage_AreAllDownloads()
    {
        Assert.NotEmpty(ColumnLists);
        Assert.Equal(
            ColumnLists.Select(columns => string.Join(',', columns)).Order(StringComparer.Ordinal),
            DownloadFiles.All.Select(file => string.Join(',', file.Columns)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Columns_OfEveryDownload_AreDescribed()
    {
        var vocabulary = await VocabularyAsync();

        var missing =
            from file in DownloadFiles.All
            from column in file.Columns
            where vocabulary.Column(file.Name, column) is null
            select $"{file.Name}.csv, {column}";

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Rows_WithoutAValue_DescribeAColumnOrAListedField()
    {
        var vocabulary = await VocabularyAsync();

        var columns = DownloadFiles.All.SelectMany(file => file.Columns.SelectMany(column => new[] { column, $"{file.Name}.{column}" })).ToHashSet();

        Assert.Empty(vocabulary.Rows.Where(row => row.Value is null && !columns.Contains(row.Field) && CodedFields.Find(row.Field) is null).Select(row => row.Field));
    }

    [Fact]
    public async Task Header_OfEveryListedFile_IsItsColumns()
    {
        foreach (var file in DownloadFiles.All.Where(file => file.From is null))
        {
            var text = await sites.Articles.TextAsync($"/{file.Path}.csv");
            Assert.Equal(string.Join(',', file.Columns), text.Split("\r\n")[0]);
        }
    }

    [Fact]
    public async Task File_OfTheSeed_HasEveryRowOfTheVocabulary()
    {
        var vocabulary = await VocabularyAsync();

        var rows = await sites.Articles.RowsAsync("/vocabulary.csv");

        Assert.Equal(vocabulary.Rows.Select(row => (row.Field, row.Value ?? "", row.Label, row.Definition)), rows.Select(row => (row["field"], row["value"], row["label"], row["definition"])));
        Assert.Contains(("aspect", "ended", "reopened"), rows.Select(row => (row["field"], row["value"], row["label"])));
    }

    [Fact]
    public async Task Labels_OfAspectsAndStatuses_AreTheWordsOfPages()
    {
        var vocabulary = await VocabularyAsync();

        Assert.All(vocabulary.Values("aspect"), row => Assert.Equal(ClaimWords.Aspect(row.Value!), row.Label));
        Assert.All(vocabulary.Values("status"), row => Assert.Equal(ClosureWords.Status(Closure("2023-12-22") with { Status = row.Value! }), row.Label));
        Assert.Contains(
            ClosureWords.Status(Closure("2024-01-01") with { Status = Statuses.Closed })[..^"22 Dec".Length].Trim(),
            vocabulary.Values("status").Single(row => row.Value == Statuses.Closed).Definition,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_OfHedgesAndPeriods_AreTheWordsOfPages()
    {
        var vocabulary = await VocabularyAsync();

        Assert.All(vocabulary.Values("qualifier"), row => Assert.Contains(row.Label, FigureWords.Value(Figure() with { Qualifier = row.Value }), StringComparison.Ordinal));
        Assert.All(vocabulary.Values("period_kind"), row => Assert.Contains(row.Label, FigureWords.Says(Figure() with { PeriodKind = row.Value! }), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dates_OfBothSeeds_AreOfTheFormsThatAreExplained()
    {
        List<string> dates = [];
        foreach (var (path, columns) in new[]
        {
            ("/closures.csv", "began_edtf,ended_edtf"), ("/closure-claims.csv", "published_edtf,date_edtf"), ("/figures.csv", "period_edtf"),
            ("/events.csv", "date_edtf"), ("/event-claims.csv", "date_edtf"), ("/sources.csv", "published_edtf"),
        })
        {
            foreach (var site in new[] { sites.Articles, sites.Both })
                dates.AddRange((await site.RowsAsync(path)).SelectMany(row => columns.Split(',').Select(column => row[column])));
        }

        var explained = DateForms.All.Select(form => Shape(form.Text)).ToList();

        Assert.Distinct(explained);
        Assert.All(dates.Where(date => date.Length > 0).Distinct(), date => Assert.Contains(Shape(date), explained));
        static string Shape(string date) => Digit().Replace(date, "0");
    }

    private Task<VocabularyList> VocabularyAsync() => new VocabularyQueries(sites.Articles.Store.Database).ListAsync(TestContext.Current.CancellationToken);

    private static FigureClaimRow Figure() => new()
    {
        ClaimId = "paper-a.p1.1", FigureId = "f", Measure = "crossings", Unit = "people", PeriodKind = "per_day", ValueLow = 10, ValueHigh = 10,
        OriginId = "paper-a", SourceId = "paper-a", Publisher = "Paper A", PublishedOn = Day("2023-12-22"),
    };

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
