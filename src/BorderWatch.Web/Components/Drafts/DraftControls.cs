using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Components.Filters;

namespace BorderWatch.Web.Components.Drafts;

/// <summary>The controls of a claim under review, made as those of the record that it becomes.</summary>
public static class DraftControls
{
    private static readonly string[] s_long = ["place", "place_stated", "reason", "attribution", "origin_id", "words", "note", "event_id", DraftField.EventTitle, DraftField.Types];

    /// <summary>The fields that one sees at once; the rest is folded.</summary>
    private static readonly string[] s_first =
    [
        "port_slug", DraftField.Link, DraftField.Types, "aspect", "date_edtf", "date_text", "measure", "unit", "place", "period_kind", "value_low", "value_high", "qualifier", "period_edtf", "event_id", DraftField.EventTitle,
    ];

    public static bool IsFirst(string column) => s_first.Contains(column);

    public static EditField Of(string kind, string column, EditChoices choices)
    {
        var options = Options(kind, column, choices);
        return new EditField
        {
            Column = column,
            Options = options ?? [],
            Control = options is not null ? EditControl.Choice : column switch
            {
                "date_edtf" => EditControl.Moment,
                "period_edtf" => EditControl.Period,
                "value_low" or "value_high" => EditControl.Number,
                "time_local" => EditControl.Time,
                "note" => EditControl.Lines,
                _ => EditControl.Text,
            },
            IsShort = !s_long.Contains(column),
            Hint = Hint(column),
        };
    }

    private static IReadOnlyList<PickOption>? Options(string kind, string column, EditChoices choices) => column switch
    {
        "port_slug" => choices.Of(RecordShapes.Closures.Name, column),
        DraftField.Link => [new(Links.Stated, "stated: the words name the port"), new(Links.Inferred, "by inference: it is taken to be this one")],
        "measure" or "unit" or "period_kind" => choices.Of(RecordShapes.Figures.Name, column),
        DraftField.Types or "place" or DraftField.EventTitle => null,
        _ => choices.Of(DraftField.TableOf(kind), column),
    };

    private static string? Hint(string column) => column switch
    {
        DraftField.Link => "an inference is shown and never changes a date",
        "place" => "“southwest border”, a port’s name, or another place",
        "value_low" => "digits only; “tens of thousands” is 20000",
        "value_high" => "empty for a hedge such as “more than”",
        "origin_id" => "not stated: that of the article",
        DraftField.EventTitle => "where the store has no such event yet",
        "note" => "ours: what a reader should know of how it was read",
        _ => null,
    };
}
