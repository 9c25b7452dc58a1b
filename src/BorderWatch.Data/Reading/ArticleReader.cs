using BorderWatch.Data.Closures;
using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading;

/// <summary>
/// Reads a news article and proposes the claims in it, by rules of how news is written: no network, no model, the same on every
/// machine. Made once from a gazetteer; any number of threads may read with it.
/// </summary>
public sealed class ArticleReader(Gazetteer gazetteer)
{
    private readonly PlaceFinder _places = new(gazetteer);

    /// <param name="published">The day from which "Monday" and "last week" are counted; null to look for it in the text.</param>
    /// <exception cref="OperationCanceledException">A long text has many sentences; it is looked at between them.</exception>
    public ArticleReading Read(string text, DateOnly? published = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Folding.Fold(text);
        var language = LanguageFinder.Of(folded);
        var paragraphs = Paragraphs.Split(folded);
        List<ReadingLint> lints = [];
        var (day, basis) = Published(text, folded, published, lints);
        if (language == Languages.Spanish) lints.Add(new(ReadingLintKinds.Spanish, "The article is in Spanish: only ports and numbers were looked for."));

        var places = _places.For(folded);
        var resolver = new DayResolver(day);
        var (closures, figures, events, claims) = (new ClosureReader(resolver, ArticleTheme.IsRail(folded)), new FigureReader(resolver), new EventReader(resolver), new ClaimList(port => gazetteer.Port(port)?.State));
        var headlines = new HeadlineFigures();
        foreach (var sentence in paragraphs.SelectMany(paragraph => Sentences.Split(text, folded, paragraph)).Select(sentence => new MarkedSentence(sentence, places)))
        {
            ct.ThrowIfCancellationRequested();
            if (language == Languages.English)
            {
                foreach (var (claim, restated) in closures.Read(sentence))
                {
                    claims.Add(claim, sentence.IsHeadline, restated);
                    figures.Follow(claim);
                }
            }

            foreach (var claim in figures.Read(sentence))
            {
                if (!headlines.Keep(claim, sentence.IsHeadline)) claims.Add(claim, sentence.IsHeadline);
            }

            if (events.Read(sentence) is { } happened) claims.Add(happened);
        }

        foreach (var claim in headlines.Unsaid) claims.Add(claim, isHeadline: true);
        lints.AddRange(closures.Lints.DistinctBy(lint => lint.Start));
        return new()
        {
            Paragraphs = [.. paragraphs.Select(paragraph => (paragraph.Start, paragraph.End))],
            Language = language,
            Published = day,
            PublishedBasis = basis,
            Claims = claims.All,
            Lints = lints,
        };
    }

    /// <summary>What words that a person selected name: for a claim that the rules did not see.</summary>
    /// <param name="published">The day that "Monday" counts from.</param>
    public NamedWords Named(string words, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(words);
        var folded = Folding.Fold(words);
        var sentence = new MarkedSentence(new Sentence(words, folded, new(1, 0, words.Length), 0, words.Length), _places.For(folded));
        var place = sentence.Places.Where(one => one.Place.IsPort).Concat(sentence.Places).Select(one => (PlaceMention?)one).FirstOrDefault();
        var day = sentence.Days.FirstOrDefault();
        var resolved = day is null ? null : new DayResolver(published).Resolve(day, isAhead: false);
        return new()
        {
            Port = place is { Place.IsPort: true } ? place.Value.Place.Name : null,
            PlaceWords = place is { } named ? sentence.Slice(named.First, named.Next) : null,
            Crossing = place?.Place.Crossing,
            Mode = place?.Place.Mode ?? sentence.Terms.Select(term => term.Term.Mode).FirstOrDefault(mode => ClosureTypes.All.Contains(mode)),
            DateText = day is null ? null : sentence.Slice(day.First, day.Next),
            DateEdtf = resolved?.Moment?.ToString(),
            DateExplained = resolved?.Explained,
        };
    }

    private static (DateOnly? Day, string Basis) Published(string text, string folded, DateOnly? given, List<ReadingLint> lints)
    {
        var found = PublicationFinder.Find(text, folded);
        if (given is { } day)
        {
            if (found is { IsYearGuessed: false } other && other.Day != day) lints.Add(new(ReadingLintKinds.PublicationDiffers, $"The text says “{text[other.Start..other.End]}”; {ResolvedDays.Iso(day)} was given and is used.", other.Start, other.End));
            return (day, "given");
        }

        if (found is not { } known)
        {
            lints.Add(new(ReadingLintKinds.NoPublication, "No publication date was given or found: “Monday” and the like stay without a date."));
            return (null, "not given and not found");
        }

        var words = text[known.Start..known.End];
        if (known.IsYearGuessed) lints.Add(new(ReadingLintKinds.PublicationYear, $"“{words}” has no year; {known.Day.Year} is the newest that the text names.", known.Start, known.End));
        return (known.Day, $"found in “{words}”");
    }
}
