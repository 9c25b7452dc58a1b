namespace BorderWatch.Web.Words.Cited;

/// <summary>The footnotes of a text or of a whole page: each place has one number, in the order of its first mention.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<CitedPlace, int> _numbers = [];

    public Footnotes(IEnumerable<CitedText> texts)
    {
        foreach (var place in texts.SelectMany(text => text.Places)) _numbers.TryAdd(place, _numbers.Count + 1);
    }

    public static Footnotes Of(CitedText text) => new([text]);

    /// <summary>In the order of their numbers, which begin with 1.</summary>
    public IReadOnlyList<(int Number, CitedPlace Place)> All => [.. _numbers.OrderBy(note => note.Value).Select(note => (note.Value, note.Key))];

    /// <exception cref="KeyNotFoundException">The place is not in the texts that were numbered.</exception>
    public int NumberOf(CitedPlace place) => _numbers[place];

    /// <summary>Ascending, each once.</summary>
    public IReadOnlyList<int> NumbersOf(CitedPart part) => [.. part.Places.Select(NumberOf).Distinct().Order()];
}
