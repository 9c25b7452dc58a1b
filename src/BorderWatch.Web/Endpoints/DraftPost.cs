using BorderWatch.Data;
using BorderWatch.Data.Drafts;
using BorderWatch.Web.Components.Editing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderWatch.Web.Endpoints;

/// <summary>A form about an article under review: its fields, and the review to go back to as it was shown.</summary>
internal sealed class DraftPost
{
    private readonly HttpContext _context;
    private readonly EditPost _post;
    private readonly DraftFilter _filter;
    private readonly long _draftId;

    private DraftPost(HttpContext context, EditPost post, DraftFilter filter, long draftId) => (_context, _post, _filter, _draftId) = (context, post, filter, draftId);

    public IFormCollection Form => _post.Form;

    public string Who => _post.Who;

    /// <summary>Of the review, as its URL had it.</summary>
    public string Query => _filter.ToQuery();

    public string Workbench => "/workbench" + _post.Back;

    /// <summary>The text of a field, trimmed; null where it is empty or not there.</summary>
    public string? this[string name] => DraftHeadForm.Text(Form, name);

    public static async Task<IResult> TakeAsync(HttpContext context, long draftId, Func<DraftPost, Task<IResult>> take)
    {
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return EditAnswer.Refused("Nothing was changed", [problem], $"/workbench/{draftId}");
        // Read and written again: nobody is led anywhere but to a page here.
        var facts = await context.RequestServices.GetRequiredService<StoreFactQueries>().GetAsync(context.RequestAborted);
        var draft = new DraftPost(context, post, DraftFilter.Parse(post.Form["back"], facts, out _), draftId);
        try
        {
            return await take(draft);
        }
        catch (FormatException error)
        {
            return draft.Refused("Nothing was changed", error.Message);
        }
        catch (StoreException error)
        {
            return EditAnswer.Refused("Nothing was changed", [error.Message], draft.Link(null), StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The review with a claim as the current one, and what was decided last.</summary>
    public string Link(int? claim, int? last = null, string? edit = null) =>
        $"/workbench/{_draftId}{(_filter with { Claim = claim, Edit = edit, Last = last }).ToQuery()}{(claim is null ? "" : FormattableString.Invariant($"#c{claim}"))}";

    public IResult To(int? claim, int? last = null, string? edit = null) => EditPost.SeeOther(_context, Link(claim, last, edit));

    public IResult Refused(string title, string problem, int? claim = null) => EditAnswer.Refused(title, [problem], Link(claim ?? _filter.Claim));

    public IResult Refused(string title, DraftOutcome outcome, int? claim = null) => outcome.Result switch
    {
        DraftResult.Gone => EditAnswer.Refused(title, outcome.Problems, Workbench, StatusCodes.Status410Gone),
        DraftResult.Stale => EditAnswer.Refused(title, outcome.Problems, Link(claim ?? _filter.Claim), StatusCodes.Status409Conflict),
        _ => EditAnswer.Refused(title, outcome.Problems, Link(claim ?? _filter.Claim)),
    };

    public static IResult Answer<TDocument>(int status, object parameters)
        where TDocument : IComponent => new RazorComponentResult<TDocument>(parameters) { StatusCode = status };

    public async Task<StoreFacts> FactsAsync() => await _context.RequestServices.GetRequiredService<StoreFactQueries>().GetAsync(_context.RequestAborted);
}
