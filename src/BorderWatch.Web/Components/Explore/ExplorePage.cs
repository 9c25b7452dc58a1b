using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Web.Components.Filters;
using BorderWatch.Web.Exports;
using BorderWatch.Web.Words;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Explore;

/// <summary>Base of the pages of official counts.</summary>
public abstract class ExplorePage<TFilter> : FilteredPage<TFilter>
    where TFilter : OfficialFilter, IUrlFilter<TFilter>
{
    [Inject]
    private ExploreQueries Queries { get; set; } = default!;

    [Inject]
    private ClosureQueries Closures { get; set; } = default!;

    protected Exploration? Model { get; private set; }

    /// <summary>Null where nothing is drawn.</summary>
    protected SeriesChartModel? Chart { get; private set; }

    protected IReadOnlyList<ExploreRow> Rows { get; private set; } = [];

    /// <summary>Of the files, without ending: "official/crossings".</summary>
    protected abstract string Table { get; }

    protected IReadOnlyList<DownloadLink> Downloads =>
    [
        new($"{Short}.csv", DownloadUrl($"/{Table}.csv")), ForExcel($"/{Table}.csv"), .. HasWorkbook ? new[] { new DownloadLink($"{Short}.xlsx", DownloadUrl($"/{Table}.xlsx")) } : [], new($"{Short}.json", DownloadUrl($"/api/v1/{Table}.json")),
    ];

    protected string Svg => DownloadUrl($"/{Table}.svg");

    protected string ChartCsv => DownloadUrl($"/{Table}-chart.csv");

    protected string Counts => string.Create(CultureInfo.InvariantCulture, $"{Model!.Rows:#,0} of {Model.Set.Rows:#,0} published counts{(HasWorkbook ? "" : $"; as a workbook up to {OfficialTables.MostWorkbookRows:#,0}")}.");

    private bool HasWorkbook => Model!.Rows <= OfficialTables.MostWorkbookRows;

    protected string Sources => string.Join("; ", Model!.Releases.Select(TrafficWords.Release));

    private string Short => Table[(Table.LastIndexOf('/') + 1)..];

    protected override async Task LoadAsync(TFilter filter, StoreFacts facts, CancellationToken ct)
    {
        var model = await Queries.ExploreAsync(filter, facts, ct);
        var closures = await Closures.ListAsync(new ClosureFilter { View = filter.View }, facts, ct);
        Model = model;
        Chart = model.IsEmpty ? null : SeriesChartModel.From(model, ClosureBand.From(closures.Rows));
        Rows = model.Page(filter.Page);
    }

    /// <summary>The page with one value of a field chosen.</summary>
    protected string Only(string field, string id) => Url((TFilter)(Filter with { Choices = Filter.Choices.With(field, new IdList([id])), Group = Filter.Group == field ? null : Filter.Group, Chart = null, Page = 1, Show = Filter.Show == ExploreWords.Share ? ExploreWords.Sum : Filter.Show }));

    protected string Sorted(string? sort) => Url((TFilter)(Filter with { Sort = sort, Page = 1 }));

    protected string At(int page) => Url((TFilter)(Filter with { Page = page }));
}
