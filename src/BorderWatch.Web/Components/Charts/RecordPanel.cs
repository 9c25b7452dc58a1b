using System.Globalization;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Official counts of the same months, on the scale of the reported numbers that they are set beside.</summary>
public sealed record RecordPanel
{
    /// <summary>"Encounters a day", "Encounters".</summary>
    public required string Heading { get; init; }

    /// <summary>"official, average of December 2023"</summary>
    public required string Scope { get; init; }

    public required ComparedPeriod Period { get; init; }

    public required IReadOnlyList<RecordMark> Marks { get; init; }

    /// <summary>"Roughly comparable: a month’s average hides the days above and below it."</summary>
    public required string Note { get; init; }

    /// <param name="comparisons">Of the claims above; those without an official count are left out.</param>
    public static IReadOnlyList<RecordPanel> Of(IEnumerable<RecordComparison> comparisons, EncounterRecord record, FigureAxis axis) =>
    [
        .. comparisons.Where(comparison => comparison.Gap is null)
            .GroupBy(comparison => (comparison.Period!.From, comparison.Period.To, comparison.Counts[0].IsDaily, string.Join(' ', comparison.Counts.Select(count => $"{count.Place} {count.Part}"))))
            .Select(group => Of(group.ToList(), record, axis)),
    ];

    private static RecordPanel Of(List<RecordComparison> comparisons, EncounterRecord record, FigureAxis axis)
    {
        var (period, first) = (comparisons[0].Period!, comparisons[0].Counts[0]);
        var months = RecordWords.Months(period);
        return new RecordPanel
        {
            Heading = first.IsDaily ? "Encounters a day" : "Encounters",
            Scope = first.IsDaily ? string.Create(CultureInfo.InvariantCulture, $"official, {months} over its {period.Days} days") : $"official, {months}",
            Period = period,
            Marks = [.. comparisons[0].Counts.Select((count, index) => Mark(count, [.. comparisons.Select(comparison => comparison.Counts[index])], months, record, axis))],
            Note = RecordWords.Brief(comparisons),
        };
    }

    private static RecordMark Mark(OfficialCount count, IReadOnlyList<OfficialCount> all, string months, EncounterRecord record, FigureAxis axis)
    {
        var counted = RecordWords.Counted(count, record);
        var value = $"{RecordWords.Number(count.Against)} encounters";
        return new RecordMark
        {
            Counted = counted,
            X = axis.At(count.Against),
            Value = value,
            Beneath = $"{(count.IsDaily ? $"{RecordWords.Number(count.Value)} in all; " : "")}reported {RecordWords.Differences(all)}",
            Sentence = $"CBP: {value}{(count.IsDaily ? " a day" : "")} {counted}, {months}",
        };
    }
}
