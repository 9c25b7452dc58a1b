using Microsoft.AspNetCore.Components.Web;
using Radzen.Blazor;

namespace BorderWatch.Web.Components.Filters;

/// <summary>
/// The library's drop-down with the keys of a native one: while it is closed, arrows, Space and Enter open it. By itself the
/// library would move through the closed popup, or choose in it while opening, where nobody sees it. One key is answered
/// after the other: the library asks the browser in between, and Space would overtake the arrow that was to lead to its row.
/// </summary>
public sealed class PickList<TValue> : RadzenDropDown<TValue>
{
    private Task _earlierKeys = Task.CompletedTask;

    protected override Task HandleKeyPress(KeyboardEventArgs args, bool isFilter = false, bool? shouldSelectOnChange = null)
    {
        ArgumentNullException.ThrowIfNull(args);

        return _earlierKeys = AnswerAsync(_earlierKeys, args, isFilter, shouldSelectOnChange);
    }

    private async Task AnswerAsync(Task earlier, KeyboardEventArgs args, bool isFilter, bool? shouldSelectOnChange)
    {
        // A key that failed was told to its own caller.
        await earlier.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);

        if (isPopupOpen || args.Code is not ("ArrowDown" or "ArrowUp" or "Space" or "Enter"))
        {
            await base.HandleKeyPress(args, isFilter, shouldSelectOnChange);
            return;
        }

        await OpenPopup();
        // The library is told by the browser, a little later: the next key must not shut what this one opened.
        isPopupOpen = true;
    }
}
