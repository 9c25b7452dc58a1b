using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Filters;

public partial class DayPicker
{
    private static readonly string[] s_formats =
        ["d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "MMM d yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMMM d, yyyy"];

    // The program runs without culture data, whose invariant form writes "2023 December" and begins the week on Sunday.
    private static readonly CultureInfo s_english = English();

    private readonly string _id = $"day-{Guid.NewGuid():N}";

    // What was typed and could not be taken, and why; both until the next day is told.
    private string? _typed;
    private string? _problem;
    private DateOnly? _shown;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public DateOnly? Value { get; set; }

    /// <summary><c>null</c> when the field was emptied.</summary>
    [Parameter, EditorRequired]
    public EventCallback<DateOnly?> ValueChanged { get; set; }

    /// <summary>Shows the buttons for <see cref="Previous"/> and <see cref="Next"/>.</summary>
    [Parameter]
    public bool Steps { get; set; }

    /// <summary>The day the left button jumps to; <c>null</c> when there is none.</summary>
    [Parameter]
    public DateOnly? Previous { get; set; }

    [Parameter]
    public DateOnly? Next { get; set; }

    /// <summary>What an empty field shows: "Any day".</summary>
    [Parameter]
    public string Placeholder { get; set; } = "Any day";

    /// <summary>The day is not the default: accent border.</summary>
    [Parameter]
    public bool On { get; set; }

    [Parameter]
    public bool Optional { get; set; }

    [Parameter]
    public bool Separated { get; set; }

    protected override void OnParametersSet()
    {
        // Another day came from elsewhere, by a chip or by Back: what was refused belonged to the one before.
        if (Value != _shown) _typed = _problem = null;
        _shown = Value;
    }

    private Task TypeAsync(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return TellAsync(null);
        }

        _typed = text;
        _problem = !DateOnly.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? $"“{text}” is not a day. Write it as 22 Dec 2023 or 2023-12-22."
            : null;

        return _problem is null ? TellAsync(day) : Task.CompletedTask;
    }

    // At the last day the button stays focusable (aria-disabled), or the focus would be lost on reaching it.
    private Task StepAsync(DateOnly? day) => day is null ? Task.CompletedTask : TellAsync(day);

    private Task TellAsync(DateOnly? day)
    {
        _typed = _problem = null;
        return ValueChanged.InvokeAsync(day);
    }

    private static string? Words(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static CultureInfo English()
    {
        var english = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        english.DateTimeFormat.YearMonthPattern = "MMMM yyyy";
        english.DateTimeFormat.LongDatePattern = "dddd, d MMMM yyyy";
        english.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Monday;
        return CultureInfo.ReadOnly(english);
    }
}
