namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>What a chart's file says around its plot, so that it can be read, checked and found again without the page.</summary>
public sealed record ChartCaption
{
    public required string Finding { get; init; }

    /// <summary>What is drawn: the subtitle that the chart has on its page.</summary>
    public required string About { get; init; }

    /// <summary>The filter in words, as a sentence.</summary>
    public required string Filter { get; init; }

    /// <summary>Reading, as-of day and day of knowledge, as a sentence.</summary>
    public required string View { get; init; }

    /// <summary>"USA TODAY 21 Dec 2023 (¶7, 8)", in order of publication.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Path and query of the page, with nothing left to defaults. Not its host, which would make one picture differ from another.</summary>
    public required string Address { get; init; }
}
