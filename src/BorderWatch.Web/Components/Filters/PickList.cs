using Microsoft.AspNetCore.Components.Web;
using Radzen.Blazor;

namespace BorderWatch.Web.Components.Filters;

/// <summary>
/// The library's drop-down with the keys of a native one: while it is closed, arrows, Space and Enter open it. By itself the
/// library would move through the closed popup, or choose in it while opening, where nobody sees it.
/// </summary>
public sealed class PickList<TValue> : RadzenDropDown<TValue>
{
    protected override Task HandleKeyPress(KeyboardEventArgs args, bool isFilter = false, bool? shouldSelectOnChange = null)
    {
        ArgumentNullException.ThrowIfNull(args);

        return !isPopupOpen && args.Code is "ArrowDown" or "ArrowUp" or "Space" or "Enter"
            ? OpenPopup()
            : base.HandleKeyPress(args, isFilter, shouldSelectOnChange);
    }
}
