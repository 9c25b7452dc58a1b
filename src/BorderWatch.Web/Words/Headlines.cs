using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words;

/// <summary>A headline number: what it counts, over what range sources differ, and where its rows are; nowhere if there are none.</summary>
public sealed record Headline(string Number, string? Unit, string What, string Range, string? Href, string? Contested = null, string? ContestedLabel = null);

/// <summary>The headline numbers of the overview, from the closures its filter keeps. Five at most.</summary>
public static class Headlines
{
    /// <param name="daily">The claims on how many cross in a day, of the filter's sources; without any, the dated starts are counted in their place.</param>
    public static IReadOnlyList<Headline> From(IReadOnlyList<ClosureRow> rows, ClosureFilter filter, DateOnly asOf, IReadOnlyList<FigureClaimRow> daily)
    {
        var closed = rows.Where(row => row.Status == Statuses.Closed).ToList();
        return
        [
            Closures(closed, rows, filter),
            Ports(closed, rows, filter),
            .. Days(closed, filter, asOf) is { } days ? new[] { days } : [],
            .. daily.Count == 0 ? new[] { Dated(rows, filter) } : [],
            Reopened(rows, filter, asOf),
            .. daily.Count == 0 ? [] : new[] { Daily(daily, filter) },
        ];
    }

    private static Headline Closures(List<ClosureRow> closed, IReadOnlyList<ClosureRow> all, ClosureFilter filter)
    {
        var types = ClosureTypes.All.Select(type => (type, count: closed.Count(row => row.ClosureType == type))).Where(type => type.count > 0).Select(type => $"{type.count} {type.type}");
        var (least, most) = PerSource(closed, rows => rows.Count);
        return new(
            $"{closed.Count}", null, closed.Count == 1 ? "closure reported in force" : "closures reported in force",
            closed.Count == 0 ? None(all) : $"{string.Join(", ", types)}. A single source names {Between(least, most)} of them.",
            HrefOf(closed, all, filter));
    }

    private static string None(IReadOnlyList<ClosureRow> rows)
    {
        var possible = rows.Count(row => row.Status == Statuses.PossiblyClosed);
        return possible > 0 ? $"{Sentence.Capital(NumberWords.Of(possible))} possibly in force by then."
            : rows.Any(row => row.Status == Statuses.Inferred) ? "No source that names the port reports one on this day."
            : "No source reports one on this day.";
    }

    private static Headline Ports(List<ClosureRow> closed, IReadOnlyList<ClosureRow> all, ClosureFilter filter)
    {
        var ports = closed.Select(row => row.Port).Distinct().ToList();
        var (least, most) = PerSource(closed, rows => rows.Select(row => row.PortSlug).Distinct().Count());
        return new(
            $"{ports.Count}", null, ports.Count == 1 ? "port of entry" : "ports of entry",
            ports.Count == 0 ? "No port is named." : $"{Sentence.And(ports)}. A single source names {Between(least, most)}.",
            HrefOf(closed, all, filter));
    }

    /// <summary>Days of closure so far, both ends counted, of the first closure type that has a dated start.</summary>
    private static Headline? Days(List<ClosureRow> closed, ClosureFilter filter, DateOnly asOf)
    {
        var dated = ClosureTypes.All.Select(type => closed.Where(row => row.ClosureType == type && row.Start.Earliest is not null && row.Start.Latest <= Until(row, asOf)).ToList()).FirstOrDefault(rows => rows.Count > 0);
        if (dated is null) return null;

        var until = Until(dated[0], asOf);
        var (first, last) = (dated.Min(row => row.Start.Earliest!.Value), dated.Max(row => row.Start.Latest!.Value));
        var (least, most) = (until.DayNumber - last.DayNumber + 1, until.DayNumber - first.DayNumber + 1);
        var about = dated.Any(row => row.Start.Date!.IsApproximate) ? "about " : "";
        var number = least == most ? $"{about}{least}" : most - least == 1 ? $"{about}{least} or {most}" : $"{about}{least} to {most}";
        var start = dated[0].Start.Date!.ToShortWords(until.Year);
        var same = dated.TrueForAll(row => row.Start.Date == dated[0].Start.Date);
        return new(
            number, most == 1 ? "day" : "days", $"of {dated[0].ClosureType} closure so far",
            $"From {(same ? start : $"{Edtf.Day(first).ToShortWords(until.Year)} at the earliest")} to {DateWords.Short(until)}{(until < asOf ? ", the newest report" : "")}, both ends counted.",
            Href(filter with { Types = new IdList([dated[0].ClosureType]) }),
            dated.Any(row => row.Start.SourcesDiffer) ? Components.Shared.ClosureLink.To(dated.First(row => row.Start.SourcesDiffer), "start") : null,
            $"Sources differ: start of the {dated[0].ClosureType} closures");
    }

    /// <summary>After the newest publication nobody reports that it still is: days are counted to there.</summary>
    private static DateOnly Until(ClosureRow row, DateOnly asOf) => asOf < row.KnownOn ? asOf : row.KnownOn;

    private static Headline Dated(IReadOnlyList<ClosureRow> rows, ClosureFilter filter)
    {
        var dated = rows.Count(row => row.Start.HasVote);
        var bounded = rows.Count(row => !row.Start.HasVote && row.Start.Date is not null);
        return new(
            $"{dated} of {rows.Count}", null, "starts dated by a source",
            bounded > 0 ? $"Of {bounded}{(dated > 0 ? " more" : "")} it is only known by when."
                : dated > 0 ? "By the sources’ own words."
                : "No source that names the port dates one.",
            Href(filter with { Sort = "-began_origins_agree" }));
    }

    /// <summary>The number of the first claim, crossings before people, and how the others put it.</summary>
    private static Headline Daily(IReadOnlyList<FigureClaimRow> daily, ClosureFilter filter)
    {
        var first = daily.OrderBy(claim => claim.Unit != "crossings").First();
        var value = FigureWords.ShortValue(first);
        // People are not crossings, so the unit is said where it is another.
        var others = daily.Select(claim => $"“{FigureWords.ShortValue(claim)}”{(claim.Unit == first.Unit ? "" : $" {claim.Unit}")}").Distinct().Where(other => other != $"“{value}”").ToList();
        var sources = daily.Select(claim => claim.SourceId).Distinct().Count();
        var href = "/figures" + new FigureFilter { Measures = new IdList([first.Measure]), Sources = filter.Sources, AsOf = filter.AsOf }.ToQuery() + "#crossings-per-day";
        return new(
            value, null, $"{FigureWords.Counted(first.Measure, first.Unit, first.PeriodKind)}",
            others.Count > 0 ? $"Also {Sentence.And(others)}; {FilterWords.Count(sources, "source")}, not one number."
                : sources == 1 ? $"According to {first.Publisher}."
                : $"{FilterWords.Count(sources, "source")} say the same.",
            href, others.Count > 0 ? href : null, "Sources differ: the daily number");
    }

    private static Headline Reopened(IReadOnlyList<ClosureRow> rows, ClosureFilter filter, DateOnly asOf)
    {
        var ended = rows.Count(row => row.Status == Statuses.Reopened);
        return new(
            $"{ended}", null, ended == 1 ? "reopening reported" : "reopenings reported",
            ended > 0 ? $"By {DateWords.Long(asOf)}, as reported."
                : rows.Count(row => row.End is { Date: not null, Contested: false }) is > 0 and var later ? $"None by {DateWords.Long(asOf)}; {later} on later days."
                : "No source gives an end. Not the same as closed today.",
            ended == 0 ? null : Href(filter with { Sort = "ended_earliest" }));
    }

    /// <summary>How many of the rows each single source names: the least and the most.</summary>
    private static (int Least, int Most) PerSource(IReadOnlyList<ClosureRow> rows, Func<IReadOnlyList<ClosureRow>, int> count)
    {
        var named = rows.SelectMany(row => row.SourcesStated, (row, source) => (source, row)).GroupBy(pair => pair.source, pair => pair.row, StringComparer.Ordinal).ToList();
        var sources = rows.SelectMany(row => row.Claims).Select(claim => claim.SourceId).Distinct(StringComparer.Ordinal).Count();
        if (sources == 0) return (0, 0);
        var counts = named.Select(source => count([.. source])).DefaultIfEmpty().ToList();
        // A source that only speaks of them without naming a port names none.
        return (named.Count < sources ? 0 : counts.Min(), counts.Max());
    }

    private static string Between(int least, int most) => least == most ? $"{least}" : $"{least} to {most}";

    /// <summary>The rows of a number, null without any: narrowed to their ports and types where that gives exactly these rows, else all, sorted by status.</summary>
    private static string? HrefOf(List<ClosureRow> some, IReadOnlyList<ClosureRow> all, ClosureFilter filter)
    {
        if (some.Count == 0) return null;
        if (some.Count == all.Count) return Href(filter);
        var (ports, types) = (new IdList(some.Select(row => row.PortSlug)), new IdList(some.Select(row => row.ClosureType)));
        var exact = all.Count(row => ports.Contains(row.PortSlug) && types.Contains(row.ClosureType)) == some.Count;
        return Href(exact ? filter with { Ports = ports, Types = types } : filter with { Sort = "status" });
    }

    private static string Href(ClosureFilter filter) => "/closures" + (filter with { Page = 1 }).ToQuery();
}
