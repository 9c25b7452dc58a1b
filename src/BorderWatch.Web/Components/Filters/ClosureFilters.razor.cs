using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Web.Words;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Filters;

public partial class ClosureFilters
{
    [Parameter, EditorRequired]
    public required ClosureFilter Filter { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<ClosureFilter> FilterChanged { get; set; }

    [Parameter, EditorRequired]
    public required StoreFacts Facts { get; set; }

    /// <summary>The filter in words with the live count.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Words { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<DownloadLink> Downloads { get; set; }

    /// <summary>The path of the page.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    /// <summary>The page with another filter; without it the path and the filter are all there is to its URL.</summary>
    [Parameter]
    public Func<ClosureFilter, string>? Url { get; set; }

    /// <summary>What else the URL holds, as hidden fields of the form inside noscript.</summary>
    [Parameter]
    public RenderFragment? Hidden { get; set; }

    /// <summary>Off on the page of one closure, where port, type and state are given.</summary>
    [Parameter]
    public bool ShowPlaces { get; set; } = true;

    private IReadOnlyList<PickOption> Ports => PickOption.Ports(Facts, port => port.Closures > 0, Filter.Ports);

    private IReadOnlyList<PickOption> States => PickOption.States(Facts, Filter.States);

    private IReadOnlyList<PickOption> Sources => PickOption.Sources(Facts);

    private static IReadOnlyList<PickOption> Types => [.. ClosureTypes.All.Select(type => new PickOption(type, Sentence.Capital(type)))];

    private IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Ports.Select(id => Chip(Facts.PortName(id), Filter with { Ports = Filter.Ports.Without(id) })),
        .. Filter.Types.Select(type => Chip(Sentence.Capital(type), Filter with { Types = Filter.Types.Without(type) })),
        .. Filter.States.Select(state => Chip(StateNames.Of(state), Filter with { States = Filter.States.Without(state) })),
        .. Filter.Sources.Select(id => Chip(SourceName(id), Filter with { Sources = Filter.Sources.Without(id) })),
        .. Filter.HasRange ? new[] { Chip(Sentence.Capital(FilterWords.Range(Filter.From, Filter.To)!), Filter with { From = null, To = null }) } : [],
        .. Filter.Text is { } text ? new[] { Chip($"“{text}”", Filter with { Text = null }) } : [],
    ];

    // Two articles of one outlet are told apart by their day, as in the picker.
    private string SourceName(string id) => Sources.First(option => option.Value == id).Text;

    private FilterChip Chip(string text, ClosureFilter without) => new(text, UrlOf(without with { Page = 1 }));

    private string UrlOf(ClosureFilter filter) => Url is null ? Action + filter.ToQuery() : Url(filter);

    private Task Change(ClosureFilter filter) => FilterChanged.InvokeAsync(filter with { Page = 1 });

    // Moving one end past the other takes the other along: a range that ends before it begins would be refused.
    private static DateOnly? Later(DateOnly? day, DateOnly? to) => day > to ? day : to;

    private static DateOnly? Earlier(DateOnly? day, DateOnly? from) => day < from ? day : from;
}
