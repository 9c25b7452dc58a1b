using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Words;

/// <summary>The words of the forms by which people edit.</summary>
public static class EditWords
{
    /// <summary>"Date edtf" is no word of anybody's: the few names that need more than a space have one here.</summary>
    public static string Column(string column) => column switch
    {
        "date_edtf" => "Date (EDTF)",
        "date_text" => "Words that date it",
        "published_edtf" => "Published (EDTF)",
        "published_basis" => "How the day of publication is known",
        "period_edtf" => "Period (EDTF)",
        "period_text" => "Words of the period",
        "period_kind" => "Kind of period",
        "place_stated" => "Place as stated",
        "type_stated" => "Closed to, as stated",
        "time_local" => "Time of day, local",
        "value_low" => "Value, or its lower bound",
        "value_high" => "Upper bound",
        "port_slug" => "Port",
        "port" => "Name",
        "url" => "Address",
        "mexican_town" => "Mexican town",
        "words" => "Words as reported",
        "evidence" => "Supporting words",
        "port_link" => "How the port is known",
        "closure_types" => "Closed to",
        "event_title" => "Title of a new event",
        "source_kind" => "Kind of source",
        _ when column.EndsWith("_id", StringComparison.Ordinal) => Sentence.Capital(column[..^"_id".Length].Replace('_', ' ')),
        _ => Sentence.Capital(column.Replace('_', ' ')),
    };

    /// <summary>With its place, as a sentence: "Closure claim afp.p7.1, date (EDTF): “Monday” is not …"</summary>
    public static string Problem(EditProblem problem)
    {
        var record = problem.Table is { } table && RecordShapes.Find(table) is { } shape ? $"{Sentence.Capital(shape.One)} {problem.Key}" : null;
        var place = string.Join(", ", new[] { record, problem.Column is { } column ? record is null ? OfEdit(column) : Sentence.Lower(Column(column)) : null }.OfType<string>());
        return place.Length == 0 ? problem.Reason : $"{place}: {problem.Reason}";
    }

    private static string OfEdit(string column) => column switch
    {
        "who" => "Your name",
        "why" => "Why",
        _ => Column(column),
    };
}
