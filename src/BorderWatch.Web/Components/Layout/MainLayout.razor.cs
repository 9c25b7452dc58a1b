using BorderWatch.Data;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Drafts;
using BorderWatch.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Layout;

/// <summary>The shell of every page: skip link, navigation, main column, and what is shown when a page fails.</summary>
public partial class MainLayout
{
    private SiteSummary? _summary;
    private ReportingBoundary? _boundary;
    private int _navigations;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private StoreFactQueries Facts { get; set; } = default!;

    [Inject]
    private DraftStore Drafts { get; set; } = default!;

    [Inject]
    private ConflictQueries Conflicts { get; set; } = default!;

    private KeptView View => KeptView.Of(Here, _summary?.Facts);

    private string Here => Navigation.Uri.Split('#')[0];

    private string Path => Navigation.ToBaseRelativePath(Here).Split('?')[0].TrimEnd('/');

    protected override async Task OnInitializedAsync()
    {
        FollowStore();
        _summary = await LoadSummaryAsync();
    }

    // The router hands over a new body on each navigation, and only then.
    protected override void OnParametersSet()
    {
        _navigations++;
        _boundary?.Recover();
    }

    // A store that cannot be read must not take the navigation down too: the page itself says what is wrong.
    private async Task<SiteSummary> LoadSummaryAsync()
    {
        try
        {
            var facts = await Facts.GetAsync();
            return new SiteSummary(facts, await Conflicts.CountAsync(new Viewpoint()), (await Drafts.ListAsync()).Where(draft => !draft.IsFinished).Sum(draft => draft.Open));
        }
        catch (Exception e) when (e is StoreException or System.Data.Common.DbException)
        {
            return new SiteSummary(null, null, null);
        }
    }

    private void Retry() => _boundary?.Recover();
}
