using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Components.Drafts;

namespace BorderWatch.Web.Endpoints;

/// <summary>What a form of a claim under review sends: what its writer was shown, and what is wanted.</summary>
public static class DraftForm
{
    public const string RevisionField = "revision";
    public const string SeenField = "seen";
    public const string ThenField = "then";
    public const string Accept = "accept";

    /// <summary>What a claim says, by column; what it does not say is left out.</summary>
    public static string Json(DraftFields fields) =>
        new JsonObject(DraftField.Of(fields.Kind).Select(field => KeyValuePair.Create(field.Column, (JsonNode?)field.Get(fields))).Where(cell => cell.Value is not null)).ToJsonString();

    /// <summary>What the writer was shown, by column; null for what it did not say.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static Func<string, string?> Seen(IFormCollection form)
    {
        try
        {
            var cells = JsonNode.Parse(form[SeenField].ToString())!.AsObject().ToDictionary(cell => cell.Key, cell => cell.Value?.GetValue<string>());
            return column => cells.GetValueOrDefault(column);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new FormatException("What the form was shown cannot be read.", e);
        }
    }

    /// <param name="like">A claim of the same words.</param>
    /// <inheritdoc cref="Seen(IFormCollection)"/>
    internal static DraftFields Seen(IFormCollection form, DraftFields like)
    {
        var seen = Seen(form);
        return With(like, field => seen(field.Column));
    }

    /// <summary>What is wanted: of fields that the form does not have, what the writer was shown, and where another's was chosen, that.</summary>
    /// <param name="current">Another's, as the form was shown it.</param>
    internal static DraftFields Wanted(IFormCollection form, DraftFields current) => With(current, field =>
    {
        var name = DraftField.Name(field.Column);
        if (form[DraftField.Pick(field.Column)] == EditedForm.Theirs || !form.ContainsKey(name)) return field.Get(current);
        var text = form[name].ToString().ReplaceLineEndings("\n").Trim();
        return field.Column == DraftField.Types || text.Length > 0 ? text : null;
    });

    /// <summary>Null, or why a text of a form can be kept but not be accepted.</summary>
    internal static string? Problem(DraftField field, DraftFields fields) => (field.Column, field.Get(fields)) switch
    {
        (_, null) => null,
        (_, { Length: > EditRequest.LongestCell } text) => string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters; {EditRequest.LongestCell} is the most."),
        ("date_edtf" or "period_edtf", { } text) when !Edtf.TryParse(text, out _, out var problem) => $"is no date: {problem.Reason}",
        ("value_low" or "value_high", { } text) when !decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "is no number: write it as 10000, without separators.",
        _ => null,
    };

    private static DraftFields With(DraftFields fields, Func<DraftField, string?> text) => DraftField.Of(fields.Kind).Aggregate(fields, (made, field) => field.Set(made, text(field)));
}
