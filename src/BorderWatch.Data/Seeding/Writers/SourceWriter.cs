using BorderWatch.Data.Editing;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class SourceWriter() : RecordWriter(RecordShapes.Sources, "source")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var published = row.Edtf("published_edtf");
        if (published?.Last is null) throw row.Refuse("published_edtf", "must be a date with a last day: claims are known from that day on.");
        await target.InsertAsync(
            """
            INSERT INTO source (source_id, publisher, title, published_edtf, published_on, published_basis, url, kind, note, pack_id)
            VALUES (@Id, @Publisher, @Title, @Published, @PublishedOn, @Basis, @Url, @Kind, @Note, @Pack);
            """,
            new
            {
                Id = target.Keys.Sources.Add(row, "source_id"),
                Publisher = row.Required("publisher"),
                Title = row.Required("title"),
                Published = published.ToString(),
                PublishedOn = published.Last,
                Basis = row.Choice("published_basis", SourceVocabulary.PublishedBases),
                Url = row.Match("url", text => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https", "a web address"),
                Kind = row.Choice("kind", SourceVocabulary.SourceKinds),
                Note = row.Optional("note"),
                target.Pack,
            });
    }
}
