using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Drafts;
using BorderWatch.Web.Components.Drafts;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Pages;

/// <summary>One article under review: its text beside the claims that were proposed of it.</summary>
public partial class ArticleReview
{
    private static readonly string[] s_shows = [DraftFilter.All, .. DraftStates.All];

    private Draft? _draft;
    private ReviewWindow? _window;
    private EditChoices? _choices;
    private IReadOnlyDictionary<int, ClaimMatch> _matches = new Dictionary<int, ClaimMatch>();
    private IReadOnlyList<DraftClaim> _sure = [];
    private IReadOnlyList<string> _missing = [];

    [CascadingParameter]
    private KeptView Kept { get; set; } = new();

    [Parameter]
    public string DraftId { get; set; } = "";

    // What a form of the page goes back with.
    private string Back => Filter.ToQuery();

    private string View => new ViewFilter { View = Filter.View }.ToQuery();

    // An open form says what its writer saw, and holds what was typed.
    protected override bool Follows => Filter?.Edit is null;

    protected override async Task LoadAsync(DraftFilter filter, StoreFacts facts, CancellationToken ct)
    {
        var draft = long.TryParse(DraftId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? await Drafts.FindAsync(id, ct) : null;
        if (draft is null)
        {
            Navigation.NotFound();
            return;
        }

        var matches = await Matches.OfAsync(draft, ct);
        var choices = await Lists.ReadAsync(ct);
        IReadOnlyList<string> missing = filter.Claim is { } no && draft.Find(no) is null ? [$"The link asks for claim {no}, and the article has no such claim."] : [];
        IReadOnlyList<DraftClaim> sure = [.. draft.Claims.Where(claim => claim.IsSure && matches[claim.No].CanBeAccepted)];
        // All at once: what is drawn meanwhile is still the page before.
        (_draft, _window, _matches, _choices, _missing, _sure) = (draft, ReviewWindow.Of(draft, filter), matches, choices, missing, sure);
    }

    private int Count(string show) => show == DraftFilter.All ? _draft!.Claims.Count : _draft!.Claims.Count(claim => claim.State == show);

    private bool IsEdited(DraftClaim claim) =>
        Filter.Edit == DraftFilter.EditClaim && claim == _window!.Current && (claim.State != DraftStates.Accepted || claim.IsWithdrawn);

    private string Link(int no, bool isEditing = false) =>
        Url(Filter with { Claim = no, Edit = isEditing ? DraftFilter.EditClaim : null, Last = isEditing ? Filter.Last : null }) + FormattableString.Invariant($"#c{no}");

    private RenderFragment Form(DraftClaim claim) => builder =>
    {
        builder.OpenComponent<ClaimForm>(0);
        builder.AddComponentParameter(1, nameof(ClaimForm.DraftId), _draft!.DraftId);
        builder.AddComponentParameter(2, nameof(ClaimForm.Claim), claim);
        builder.AddComponentParameter(3, nameof(ClaimForm.Choices), _choices!);
        builder.AddComponentParameter(4, nameof(ClaimForm.Back), Back);
        builder.AddComponentParameter(5, nameof(ClaimForm.CloseLink), Link(claim.No));
        builder.SetKey(claim.No);
        builder.CloseComponent();
    };
}
