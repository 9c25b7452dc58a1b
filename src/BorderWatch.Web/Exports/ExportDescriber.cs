using BorderWatch.Data;
using BorderWatch.Data.Vocabulary;

namespace BorderWatch.Web.Exports;

/// <summary>Puts together what a file says of itself.</summary>
internal sealed class ExportDescriber(SnapshotQueries snapshots, VocabularyQueries vocabularies)
{
    public async Task<ExportAbout> DescribeAsync<TFilter>(IExportTable table, TFilter filter, StoreFacts facts, int rows, CancellationToken ct)
        where TFilter : IUrlFilter<TFilter>
    {
        var vocabulary = await vocabularies.ListAsync(ct);
        return new ExportAbout
        {
            Row = table.Row,
            Filter = filter.Describe(facts),
            Reading = filter.View.ReadAs.Name,
            ReadingDefinition = filter.View.ReadAs.Definition,
            AsOf = filter.View.AsOfDay(facts),
            KnownOn = filter.View.KnownDay(facts),
            Permalink = $"/api/v1/{table.Path}" + filter.At(filter.View.SpelledOut(facts)).ToQuery(),
            Rows = rows,
            Snapshot = await snapshots.IdAsync(ct),
            Columns =
            [
                .. table.Columns.Select(column => vocabulary.Column(table.Name, column.Name) is { } row
                    ? (column.Name, row.Label, row.Definition)
                    : (column.Name, column.Name, "")),
            ],
        };
    }
}
