using System.Globalization;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Components.Explore;

/// <summary>A horizontal axis of months or years, each in a slot of the same width.</summary>
public sealed record PeriodAxis
{
    private const int MostLabels = 8;
    private const int MostInSmall = 4;
    private const int FewMonths = 30;

    private static readonly int[] s_yearSteps = [1, 2, 3, 5, 10, 20, 25, 50, 100];

    private readonly int _first;

    private PeriodAxis(IReadOnlyList<ExplorePeriod> periods)
    {
        (Periods, _first) = (periods, periods[0].First.Index);
        IsYears = periods[0].IsYear;
        // A slot for each month from the first to the last, shown or not, so that time has one scale.
        Slots = IsYears ? Slot(periods[^1]) + 1 : periods[^1].First.Index - _first + 1;
    }

    public IReadOnlyList<ExplorePeriod> Periods { get; }

    public bool IsYears { get; }

    public int Slots { get; }

    /// <summary>How far from the left, in percent, and what is written there.</summary>
    public IReadOnlyList<(string X, string Label)> Ticks { get; private init; } = [];

    /// <param name="isSmall">In a plot of a third of the page: fewer labels.</param>
    public static PeriodAxis For(IReadOnlyList<ExplorePeriod> periods, bool isSmall)
    {
        var axis = new PeriodAxis(periods);
        return axis with { Ticks = [.. axis.Labels(isSmall ? MostInSmall : MostLabels)] };
    }

    /// <summary>The slot of a period, from 0.</summary>
    public int Slot(ExplorePeriod period) => IsYears ? Year(period.First) - Year(YearMonth.At(_first)) : period.First.Index - _first;

    /// <summary>Where a day is drawn, in slots from the left; outside the axis below 0 or above <see cref="Slots"/>.</summary>
    public double At(DateOnly day)
    {
        var month = YearMonth.Of(day);
        var within = (day.Day - 1) / (double)month.Days;
        if (!IsYears) return month.Index - _first + within;
        var january = Periods[0].IsFiscal ? 9 : 0;
        return Year(month) - Year(YearMonth.At(_first)) + ((((month.Month - 1 + 12 - january) % 12) + within) / 12);
    }

    /// <summary>Slots as percent of the width.</summary>
    public string Percent(double slots) => (100 * slots / Slots).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private int Year(YearMonth month) => Periods[0].IsFiscal ? month.FiscalYear : month.Year;

    private IEnumerable<(string, string)> Labels(int most)
    {
        if (!IsYears && Slots <= FewMonths)
        {
            var months = Slots <= most ? 1 : Slots <= 2 * most ? 3 : Slots <= 5 * most ? 6 : 12;
            for (var slot = 0; slot < Slots; slot++)
            {
                var month = YearMonth.At(_first + slot);
                if ((month.Month - 1) % months == 0) yield return (Percent(slot), month.ShortWords);
            }

            yield break;
        }

        var (from, to) = (Year(Periods[0].First), Year(Periods[^1].Last));
        var step = s_yearSteps.First(years => (to - from + years) / years <= most || years == s_yearSteps[^1]);
        for (var year = from; year <= to; year++)
        {
            if (year % step != 0) continue;
            var at = At(Periods[0].IsFiscal ? new DateOnly(year - 1, 10, 1) : new DateOnly(year, 1, 1));
            // Too near the right end there is no room to write it.
            if (at >= 0 && at < Slots * 0.96) yield return (Percent(at), (Periods[0].IsFiscal ? "FY" : "") + year.ToString(CultureInfo.InvariantCulture));
        }
    }
}
