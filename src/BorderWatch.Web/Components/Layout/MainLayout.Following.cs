using BorderWatch.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Layout;

/// <summary>Keeps an open page up to date: when somebody has changed the store, the navigation counts anew and the page is handed a further turn.</summary>
public partial class MainLayout
{
    private StoreTurn _turn = StoreTurn.First;
    private TurnNotice? _notice;
    private IDisposable? _following;

    [Inject]
    private StoreWatch Watch { get; set; } = default!;

    public void Dispose()
    {
        _following?.Dispose();
        GC.SuppressFinalize(this);
    }

    // Not while prerendering, which is over before anything changes.
    private void FollowStore()
    {
        if (RendererInfo.IsInteractive) _following = Watch.Follow(() => InvokeAsync(TurnAsync));
    }

    private async Task TurnAsync()
    {
        // What could not be read stays as it was; the page says so itself.
        if (await LoadSummaryAsync() is { Facts: not null } summary) _summary = summary;
        // A page that failed while the store was gone has another chance.
        _boundary?.Recover();
        _turn = new StoreTurn(_turn.Number + 1, (turn, answer) => _notice?.Tell(turn, answer));
        StateHasChanged();
    }
}
