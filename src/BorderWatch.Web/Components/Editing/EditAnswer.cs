using BorderWatch.Data.Editing;
using BorderWatch.Web.Endpoints;
using BorderWatch.Web.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderWatch.Web.Components.Editing;

/// <summary>The answers to a form by which somebody edits, where it was not simply done.</summary>
internal static class EditAnswer
{
    /// <param name="problems">Each a sentence.</param>
    /// <param name="back">Where the form was sent from.</param>
    public static RazorComponentResult<EditRefused> Refused(string title, IReadOnlyList<string> problems, string back, int status = StatusCodes.Status400BadRequest) =>
        new(new { Title = title, Problems = problems, Back = back }) { StatusCode = status };

    public static RazorComponentResult<EditConflicts> UndoConflict(long entry, IReadOnlyList<EditConflict> conflicts, string back) => Conflicts(
        "Nothing was undone", FormattableString.Invariant($"What entry {entry} wrote was changed since, so to undo it would take that back too."), conflicts,
        "As the entry left it", "As it was before the entry", "Undo the later entries first, or change the record by hand.", back);

    public static RazorComponentResult<EditConflicts> WithdrawConflict(IReadOnlyList<EditConflict> conflicts, string back) => Conflicts(
        "Nothing was withdrawn", "Somebody changed it after the page was shown.", conflicts, "When you opened the page", "You", "Look at it again before you withdraw it.", back);

    /// <summary>The form once more, with what was sent in it.</summary>
    public static RazorComponentResult<EditAgain> Again(EditedForm form, IReadOnlyList<EditProblem> problems, EditChoices choices, EditPost post, int status = StatusCodes.Status400BadRequest) =>
        new(new { Form = form, Problems = problems, Choices = choices, post.Who, post.Why, post.Back }) { StatusCode = status };

    /// <summary>What a file would change, or why it cannot be brought.</summary>
    /// <param name="why">Why it was not brought though somebody said so, each a sentence.</param>
    public static RazorComponentResult<FileCheck> Checked(CheckedFile file, byte[] content, string name, EditPost post, IReadOnlyList<string>? why = null) =>
        new(new { File = file, Content = Convert.ToBase64String(content), Name = name, Why = why ?? [], post.Who, Reason = post.Why, post.Back })
        {
            StatusCode = why is not null ? StatusCodes.Status409Conflict : file.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };

    /// <summary>What two people wrote, to be chosen from.</summary>
    public static RazorComponentResult<EditMergeForm> Merge(EditMerge merge, EditPost post) =>
        new(new { Merge = merge, post.Who, post.Why, post.Back }) { StatusCode = StatusCodes.Status409Conflict };

    private static RazorComponentResult<EditConflicts> Conflicts(string title, string problem, IReadOnlyList<EditConflict> conflicts, string seen, string wanted, string advice, string back) =>
        new(new { Title = title, Problem = problem, Conflicts = conflicts, Seen = seen, Wanted = wanted, Advice = advice, Back = back }) { StatusCode = StatusCodes.Status409Conflict };
}
