using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Data.Tests.Official.Explore;

public sealed class MonthTotalsTests
{
    private const int First = 2020 * 12;
    private const int Months = 61; // no multiple of what a processor takes at once

    [Fact]
    public void Series_OfAnyLengthAndPlace_AreSummedMonthByMonth()
    {
        var random = new Random(20231222);
        var totals = new MonthTotals(First, Months, First + Months - 1, held: null);
        var (sums, reported, of) = (new long[Months], new int[Months], new int[Months]);
        var (now, before) = (new long[Months], new long[Months]);

        for (var series = 0; series < 200; series++)
        {
            // Also such as begin before, end after, or lie beside the months that are asked for.
            var first = First + random.Next(-40, Months + 10);
            var months = Enumerable.Range(0, random.Next(1, 80)).Select(_ => random.Next(4) == 0 ? MonthSeries.NotReported : random.Next()).ToArray();
            totals.Add(first, months);
            for (var index = 0; index < months.Length; index++)
            {
                var place = first + index - First;
                if (place is < 0 or >= Months) continue;
                of[place]++;
                if (months[index] == MonthSeries.NotReported) continue;
                (sums[place], reported[place]) = (sums[place] + months[index], reported[place] + 1);
                if (place < 12 || index < 12 || months[index - 12] == MonthSeries.NotReported) continue;
                (now[place], before[place]) = (now[place] + months[index], before[place] + months[index - 12]);
            }

            // For a year after its last month it is expected.
            for (var place = Math.Max(0, first + months.Length - First); place < Math.Min(Months, first + months.Length + 12 - First); place++) of[place]++;
        }

        Assert.Equal(sums.Select((sum, place) => reported[place] > 0 ? sum : (long?)null), Enumerable.Range(First, Months).Select(month => totals.Sum(YearMonth.At(month))));
        Assert.Equal(reported.Zip(of), Enumerable.Range(First, Months).Select(month => totals.Reported(YearMonth.At(month))));
        Assert.Equal(
            now.Zip(before, (one, other) => other > 0 ? (decimal?)((100m * one / other) - 100) : null).Skip(12),
            Enumerable.Range(First + 12, Months - 12).Select(month => totals.Change(new ExplorePeriod(YearMonth.At(month), YearMonth.At(month), IsFiscal: false)).Percent));
    }
}
