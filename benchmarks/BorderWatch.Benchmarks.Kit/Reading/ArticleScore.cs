using System.Globalization;
using BorderWatch.Data.Dates;

namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>What the reader got right and wrong in one article.</summary>
public sealed class ArticleScore
{
    private readonly ClaimMatching _matching;
    private readonly string _article;

    public ArticleScore(string article, IEnumerable<ReadingClaim> labels, IEnumerable<ReadingClaim> found)
    {
        _article = article;
        _matching = ClaimMatching.Of(labels, found);
        Closures = Claims(isFigure: false);
        Figures = Claims(isFigure: true);
        Dates = DatesOf((label, claim) => string.Equals(label, claim, StringComparison.Ordinal));
        Bounds = DatesOf(SameBounds);
        Errors = [.. _matching.Missed.Select(Missed), .. _matching.Pairs.SelectMany(WrongFields), .. _matching.MadeUp.Select(MadeUp)];
    }

    /// <summary>Closures and reopenings: port, mode and action right.</summary>
    public Tally Closures { get; }

    /// <summary>Figures: value, upper value, unit and period right.</summary>
    public Tally Figures { get; }

    /// <summary>Of paired claims, whether the EDTF texts are equal. A claim that has no date on either side is in none of the numbers.</summary>
    public Tally Dates { get; }

    /// <summary>Likewise, whether the first and last day are.</summary>
    public Tally Bounds { get; }

    public int Repeated => _matching.Repeated;

    public IReadOnlyList<ReadingError> Errors { get; }

    private Tally Claims(bool isFigure)
    {
        var pairs = _matching.Pairs.Where(pair => pair.Label.IsFigure == isFigure).ToList();
        return new Tally(
            pairs.Count(pair => pair.IsRightClaim),
            pairs.Count + _matching.MadeUp.Count(claim => claim.IsFigure == isFigure),
            pairs.Count + _matching.Missed.Count(claim => claim.IsFigure == isFigure));
    }

    private Tally DatesOf(Func<string, string, bool> same) => new(
        _matching.Pairs.Count(pair => pair is { Label.DateEdtf: { Length: > 0 } label, Found.DateEdtf: { Length: > 0 } found } && same(label, found)),
        _matching.Pairs.Count(pair => pair.Found.DateEdtf is { Length: > 0 }),
        _matching.Pairs.Count(pair => pair.Label.DateEdtf is { Length: > 0 }));

    private static bool SameBounds(string label, string found) =>
        Edtf.TryParse(label, out var one, out _) && Edtf.TryParse(found, out var other, out _) && (one.First, one.Last) == (other.First, other.Last);

    private ReadingError Missed(ReadingClaim label) => new(ReadingErrorKind.Missed, _article, label.Paragraph, Say(label), label.Evidence ?? "");

    private ReadingError MadeUp(ReadingClaim found) => new(ReadingErrorKind.MadeUp, _article, found.Paragraph, Say(found), found.Evidence ?? "");

    private IEnumerable<ReadingError> WrongFields(ClaimPair pair) =>
        pair.WrongKeys.Concat(pair.IsRight(ReadingField.Date) ? [] : [ReadingField.Date])
            .Select(field => new ReadingError(KindOf(field), _article, pair.Label.Paragraph, $"{Say(pair.Label)}: {Say(pair.Label, field)}, found {Say(pair.Found, field)}", pair.Label.Evidence ?? ""));

    private static ReadingErrorKind KindOf(ReadingField field) => field switch
    {
        ReadingField.Port => ReadingErrorKind.WrongPort,
        ReadingField.Mode => ReadingErrorKind.WrongMode,
        ReadingField.Action => ReadingErrorKind.WrongAction,
        ReadingField.Value => ReadingErrorKind.WrongValue,
        ReadingField.Unit => ReadingErrorKind.WrongUnit,
        ReadingField.Period => ReadingErrorKind.WrongPeriod,
        _ => ReadingErrorKind.WrongDate,
    };

    private static string Say(ReadingClaim claim)
    {
        string[] fields = claim.IsFigure
            ? [Say(claim, ReadingField.Value), Say(claim, ReadingField.Unit), Say(claim, ReadingField.Period), Say(claim, ReadingField.Date)]
            : [Say(claim, ReadingField.Port), Say(claim, ReadingField.Mode), Say(claim, ReadingField.Action), Say(claim, ReadingField.Date)];
        return string.Join(' ', fields);
    }

    private static string Say(ReadingClaim claim, ReadingField field) => field switch
    {
        ReadingField.Port => Text(claim.Port),
        ReadingField.Mode => Text(claim.Mode),
        ReadingField.Action => Text(claim.Action),
        ReadingField.Value => $"{Number(claim.Value)}..{Number(claim.ValueHigh)}",
        ReadingField.Unit => Text(claim.Unit),
        ReadingField.Period => Text(claim.Period),
        _ => Text(claim.DateEdtf),
    };

    private static string Text(string? text) => string.IsNullOrEmpty(text) ? "(none)" : text;

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
