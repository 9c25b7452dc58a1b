using BorderWatch.Web.Components.Filters;

namespace BorderWatch.Web.Components.Editing;

/// <summary>A column of a record as a form asks for it.</summary>
public sealed record EditField
{
    public required string Column { get; init; }

    public EditControl Control { get; init; } = EditControl.Text;

    public bool IsRequired { get; init; }

    /// <summary>Of a choice.</summary>
    public IReadOnlyList<PickOption> Options { get; init; } = [];

    /// <summary>What is to be known before one types.</summary>
    public string? Hint { get; init; }

    /// <summary>Stands beside the one before it where there is room.</summary>
    public bool IsShort { get; init; }
}
