using System.Globalization;
using System.Text;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Reading;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Drafts;

/// <summary>Takes an article in for review: reads it, fills in what its text and the store tell of its source, and keeps it with what was proposed.</summary>
public sealed class DraftIntake(DraftStore drafts, RecordQueries records, ArticleReader reader)
{
    /// <summary>Characters of one article: a long report has 100,000.</summary>
    public const int LongestText = 5_000_000;

    /// <summary>Characters of a title that is taken from the first line.</summary>
    private const int LongestTitle = 250;

    /// <summary>Words.</summary>
    private const int ShortestHeadline = 4;

    private const int HeadlineParagraphs = 3;

    /// <returns>Saved with the number of the draft, or refused with the reasons.</returns>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public async Task<DraftOutcome> TakeAsync(NewArticle article, CancellationToken ct = default)
    {
        var text = Plain(article.Text);
        List<string> problems = [.. LineText.Problems(article.Who.Trim(), EditRequest.LongestWho).Select(reason => $"Your name {reason}")];
        if (string.IsNullOrWhiteSpace(text)) problems.Add("There is no text to read. Paste the article, or choose a file that has text in it.");
        if (text.Length > LongestText) problems.Add($"The text has {text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters; {LongestText.ToString("N0", CultureInfo.InvariantCulture)} is the most. Put it in in parts.");
        problems.AddRange(DraftHeads.Problems(article.Head));
        if (problems.Count > 0) return DraftOutcome.Refused(problems);

        var reading = await Task.Run(() => reader.Read(text, DraftHeads.Day(article.Head), ct), ct);
        var ports = await records.ListAsync(RecordShapes.Ports.Name, ct);
        var (head, lints) = await FillAsync(article.Head, text, reading, ct);
        reading = reading with { Lints = [.. reading.Lints, .. lints] };
        return await drafts.AddAsync(text, head, reading, [.. reading.Claims.Select(claim => ProposedFields.Of(claim, text, ports))], article.Who.Trim(), ct);
    }

    /// <summary>Adds a claim that the reader missed, from words that a person selected, and fills in what they name.</summary>
    /// <param name="kind">One of <see cref="ClaimKinds"/>.</param>
    /// <param name="start">UTF-16 offset into the text.</param>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public async Task<DraftOutcome> AddMissedAsync(long draftId, string kind, int start, int end, CancellationToken ct = default)
    {
        var ports = await records.ListAsync(RecordShapes.Ports.Name, ct);
        return await drafts.AddClaimAsync(draftId, kind, start, end, (draft, fields) => Filled(fields, DraftHeads.Day(draft.Head), ports), ct);
    }

    /// <summary>By the rules where they see a claim of the kind in these words alone, else with what is named in them.</summary>
    private DraftFields Filled(DraftFields fields, DateOnly? published, IReadOnlyList<RecordCells> ports)
    {
        if (reader.Read(fields.Evidence, published).Claims.FirstOrDefault(claim => claim.Kind == fields.Kind) is { } seen)
            return ProposedFields.Of(seen, fields.Evidence, ports).Fields with { Evidence = fields.Evidence, Paragraph = fields.Paragraph, Start = fields.Start, End = fields.End };
        var named = reader.Named(fields.Evidence, published);
        fields = fields with { DateText = named.DateText, DateEdtf = named.DateEdtf, Note = named.DateExplained };
        if (!fields.IsClosure) return fields;
        var port = ports.FirstOrDefault(one => one["port"] == named.Port);
        return fields with { PortSlug = port?.Key, IsPortStated = port is not null, PlaceStated = named.PlaceWords, Crossing = named.Crossing, Types = named.Mode is null ? IdList.None : new([named.Mode]), TypeStated = named.Mode };
    }

    private async Task<(DraftHead Head, IReadOnlyList<ReadingLint> Lints)> FillAsync(DraftHead head, string text, ArticleReading reading, CancellationToken ct)
    {
        List<ReadingLint> lints = [];
        if (head.Published is null && reading.Published is { } day) head = head with { Published = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PublishedBasis = SourceVocabulary.PublishedBases[0] };
        if (head.Title.Length == 0) head = head with { Title = Headline(text, reading) };

        var sources = await records.ListAsync(RecordShapes.Sources.Name, ct);
        if (head.SourceId is null && head.Url is { } url && sources.FirstOrDefault(source => source["url"] == url) is { } known)
        {
            head = head with { SourceId = known.Key };
            lints.Add(new(ReadingLintKinds.KnownSource, $"The store has a source with this address already: {known["publisher"]}, “{known["title"]}”. What is accepted is added to it."));
        }

        if (await drafts.LikestAsync(text, ct) is { } likest)
        {
            var percent = Math.Floor(likest.Share * 100).ToString(CultureInfo.InvariantCulture);
            head = head with { OriginId = head.OriginId ?? likest.Draft.OriginId };
            lints.Add(new(ReadingLintKinds.NearDuplicate, $"{percent}% of the shorter text stand in “{likest.Draft.Title}” ({likest.Draft.Publisher}) too. A copy goes back to the same origin, so that one is proposed: it must not count twice."));
        }

        if (head.OriginId is null && head.Publisher.Length > 0)
        {
            var origins = await records.ListAsync(RecordShapes.Origins.Name, ct);
            head = head with { OriginId = origins.FirstOrDefault(origin => string.Equals(origin["name"], head.Publisher, StringComparison.OrdinalIgnoreCase))?.Key };
        }

        return (head, lints);
    }

    /// <summary>The first line that can be one near the top: longer than a date or "2 mins read", and not the first sentence of a text.</summary>
    private static string Headline(string text, ArticleReading reading) =>
        reading.Paragraphs.Take(HeadlineParagraphs).SelectMany(paragraph => text[paragraph.Start..paragraph.End].Split('\n')).Select(line => line.Trim()).FirstOrDefault(IsHeadline) ?? "";

    private static bool IsHeadline(string line) =>
        line.Length <= LongestTitle && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= ShortestHeadline && line[^1] is not ('.' or ',' or ':') && !line.Any(char.IsControl);

    /// <summary>One kind of line end, as offsets count them, and no half characters, which no store gives back.</summary>
    private static string Plain(string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        if (!plain.Any(char.IsSurrogate) && !plain.Contains('\0')) return plain;
        var whole = new StringBuilder(plain.Length);
        foreach (var rune in plain.EnumerateRunes()) whole.Append(rune.Value == 0 ? " " : rune.ToString());
        return whole.ToString();
    }
}
