using BorderWatch.Data;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Components.Filters;

namespace BorderWatch.Web.Components.Editing;

/// <summary>What the store offers to choose from in a form.</summary>
public sealed class EditChoices(StoreFacts facts, VocabularyList vocabulary, IReadOnlyList<RecordCells> closures, IReadOnlyList<RecordCells> figures, IReadOnlyList<RecordCells> events)
{
    /// <returns>Null for a column that can hold anything.</returns>
    public IReadOnlyList<PickOption>? Of(string table, string column) => column switch
    {
        _ when RecordShapes.Of(table).KeyColumns is [var key] && key == column => null,
        "source_id" => [.. facts.Sources.Select(source => new PickOption(source.SourceId, $"{source.Publisher}, {DateWords.Long(source.PublishedOn)} ({source.SourceId})"))],
        "origin_id" => [.. facts.Origins.Select(origin => new PickOption(origin.OriginId, $"{origin.Name}, {origin.Kind} ({origin.OriginId})"))],
        "port_slug" => [.. facts.Ports.Select(port => new PickOption(port.Slug, $"{port.Name}, {port.State}"))],
        "closure_id" => [.. closures.Select(closure => new PickOption(closure.Key, $"{facts.PortName(closure["port_slug"]!)}, {closure["closure_type"]}"))],
        "figure_id" => [.. figures.Select(figure => new PickOption(figure.Key, $"{figure.Key}: {string.Join(", ", new[] { figure["measure"], figure["unit"], figure["place"], figure["period_kind"]?.Replace('_', ' ') }.OfType<string>())}"))],
        "event_id" => [.. events.Select(one => new PickOption(one.Key, one["title"]!))],
        _ => Coded(table, column),
    };

    private IReadOnlyList<PickOption>? Coded(string table, string column)
    {
        var field = table == RecordShapes.Origins.Name && column == "kind" ? CodedFields.Find("origin_kind") : CodedFields.OfColumn(table, column);
        if (field is null) return null;
        var labels = vocabulary.Values(field.Name).ToDictionary(row => row.Value!, row => row.Label, StringComparer.Ordinal);
        return [.. field.Values.Select(value => new PickOption(value, labels.GetValueOrDefault(value, value)))];
    }
}
