using System.Globalization;
using BorderWatch.Data.Conflicts;
using BorderWatch.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BorderWatch.Web.Components.Charts;

public partial class TimelineRow
{
    private TimelineRowModel? _drawn;
    private int? _drawnSelected;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private KeptView Kept { get; set; } = new();

    [Parameter, EditorRequired]
    public required TimelineRowModel Row { get; set; }

    /// <summary>Which values are contested: they are marked.</summary>
    [Parameter]
    public Contested Contested { get; set; } = Contested.None;

    /// <summary>The mark that is read out, counted from 0; null when none of this row is.</summary>
    [Parameter]
    public int? Selected { get; set; }

    /// <summary>With the mark to read out, or null for none.</summary>
    [Parameter]
    public EventCallback<int?> OnSelect { get; set; }

    private int Position => (Selected ?? 0) + 1;

    private string ValueText => string.Create(CultureInfo.InvariantCulture, $"{Position} of {Row.Marks.Count}: {Row.Marks[Position - 1].Name}");

    // Pointing at a mark renders the timeline; of its rows only the one that loses and the one that gets the selection.
    protected override bool ShouldRender() => !ReferenceEquals(_drawn, Row) || _drawnSelected != Selected;

    protected override void OnAfterRender(bool firstRender) => (_drawn, _drawnSelected) = (Row, Selected);

    private Task Move(int position) => OnSelect.InvokeAsync(Math.Clamp(position, 1, Row.Marks.Count) - 1);

    private async Task Press(KeyboardEventArgs e)
    {
        if (e.Key == "Enter") Navigation.NavigateTo(Kept.In(Row.Marks[Position - 1].Claim.Href));
        if (e.Key == "Escape") await OnSelect.InvokeAsync(null);
    }
}
