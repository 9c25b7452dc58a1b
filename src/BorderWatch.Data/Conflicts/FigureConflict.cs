using System.Globalization;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>What the rules about figures have in common.</summary>
internal static class FigureConflict
{
    public static ConflictRow Row(FigureClaimRow figure, string field, IReadOnlyList<ConflictValue> values, Spread spread) => new()
    {
        SubjectId = figure.FigureId,
        Subject = FigureName.Of(figure),
        Field = field,
        Values = values,
        Spread = spread.Least,
        SpreadTo = spread.Most,
        SpreadUnit = spread.Unit,
    };

    public static ConflictValue Value(string words, string machine, IEnumerable<FigureClaimRow> claims)
    {
        List<FigureClaimRow> figures = [.. claims.OrderBy(claim => claim.PublishedOn).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal)];
        return new ConflictValue { Words = words, Machine = machine, Claims = [.. figures.Select(CitedClaim.Of)], Figures = figures };
    }

    /// <summary>Origins that stand behind more than one of the values.</summary>
    public static IdList Split(IEnumerable<ConflictValue> values) => new(
        values.SelectMany(value => value.Claims.Select(claim => claim.OriginId).Distinct()).GroupBy(origin => origin).Where(origin => origin.Count() > 1).Select(origin => origin.Key));

    /// <summary>"more_than 10000 people", "20000..99999 people".</summary>
    public static string Machine(FigureClaimRow claim)
    {
        var number = (claim.ValueLow, claim.ValueHigh) switch
        {
            ({ } low, { } high) when low != high => $"{Number(low)}..{Number(high)}",
            var (low, high) => Number((low ?? high)!.Value),
        };
        return string.Join(' ', new[] { Hedge(claim), number, claim.Unit }.OfType<string>());
    }

    /// <summary>How a number is hedged; that it is called a record says nothing of how exact it is.</summary>
    public static string? Hedge(FigureClaimRow claim) => claim.Qualifier == "record" ? null : claim.Qualifier;

    /// <summary>The place of a value in its list; after all of them for none.</summary>
    public static int Index(IReadOnlyList<string> values, string? value)
    {
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] == value) return index;
        }

        return values.Count;
    }

    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
