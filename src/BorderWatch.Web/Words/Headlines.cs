using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Words;

/// <summary>The headline numbers of the overview, from the closures its filter keeps. Five at most.</summary>
public static class Headlines
{
    /// <param name="daily">The claims on how many cross in a day, of the filter's sources; without any, the dated starts are counted in their place.</param>
    /// <param name="contested">Which values are marked, with a link to the register.</param>
    public static IReadOnlyList<Headline> From(IReadOnlyList<ClosureRow> rows, ClosureFilter filter, DateOnly asOf, IReadOnlyList<FigureClaimRow> daily, Contested contested)
    {
        var closed = rows.Where(row => row.Status == Statuses.Closed).ToList();
        var readings = new ReadingRange(rows, asOf);
        return
        [
            Closures(closed, rows, filter) with { OverReadings = readings.Words(read => read.Count(row => row.Status == Statuses.Closed)) },
            Ports(closed, rows, filter) with { OverReadings = readings.Words(read => read.Where(row => row.Status == Statuses.Closed).Select(row => row.Row.PortSlug).Distinct().Count()) },
            .. Days(closed, filter, asOf, readings, contested) is { } days ? new[] { days } : [],
            .. daily.Count == 0 ? new[] { Dated(rows, filter) with { OverReadings = readings.Words(read => read.Count(row => row.Start.HasVote)) } } : [],
            Reopened(rows, filter, asOf) with { OverReadings = readings.Words(read => read.Count(row => row.Status == Statuses.Reopened)) },
            .. daily.Count == 0 ? [] : new[] { Daily(daily, filter, contested) },
        ];
    }

    private static Headline Closures(List<ClosureRow> closed, IReadOnlyList<ClosureRow> all, ClosureFilter filter)
    {
        var types = ClosureTypes.All.Select(type => (type, count: closed.Count(row => row.ClosureType == type))).Where(type => type.count > 0).Select(type => $"{type.count} {type.type}");
        return new(
            $"{closed.Count}", null, closed.Count == 1 ? "closure reported in force" : "closures reported in force",
            closed.Count == 0 ? None(all) : $"{string.Join(", ", types)}.",
            HrefOf(closed, all, filter));
    }

    private static string None(IReadOnlyList<ClosureRow> rows)
    {
        var possible = rows.Count(row => row.Status == Statuses.PossiblyClosed);
        return possible > 0 ? $"{Sentence.Capital(NumberWords.Of(possible))} possibly in force by then."
            : rows.Any(row => row.Reading is OneSourceReading) ? "The source of this reading reports none on this day."
            : rows.Any(row => row.Status == Statuses.Inferred) ? "No source that names the port reports one on this day."
            : "No source reports one on this day.";
    }

    private static Headline Ports(List<ClosureRow> closed, IReadOnlyList<ClosureRow> all, ClosureFilter filter)
    {
        var ports = closed.Select(row => row.Port).Distinct().ToList();
        return new(
            $"{ports.Count}", null, ports.Count == 1 ? "port of entry" : "ports of entry",
            ports.Count == 0 ? "No port is named." : $"{Sentence.And(ports)}.",
            HrefOf(closed, all, filter));
    }

    /// <summary>Days of closure so far, both ends counted, of the first closure type that has a dated start.</summary>
    private static Headline? Days(List<ClosureRow> closed, ClosureFilter filter, DateOnly asOf, ReadingRange readings, Contested contested)
    {
        var dated = ClosureTypes.All.Select(type => Dated(closed.Select(ReadClosure.Of), type, asOf)).FirstOrDefault(rows => rows.Count > 0);
        if (dated is null) return null;

        var type = dated[0].Row.ClosureType;
        var until = Until(dated[0].Row, asOf);
        var (least, most) = DaysOf(dated, asOf)!.Value;
        var about = dated.Exists(row => row.Start.Date!.IsApproximate) ? "about " : "";
        var number = least == most ? $"{about}{least}" : most - least == 1 ? $"{about}{least} or {most}" : $"{about}{least} to {most}";
        var start = dated[0].Start.Date!.ToShortWords(until.Year);
        var same = dated.TrueForAll(row => row.Start.Date == dated[0].Start.Date);
        var differs = dated.Select(row => contested.Find(row.Row.ClosureId, ConflictFields.Start)).FirstOrDefault(id => id is not null);
        return new(
            number, most == 1 ? "day" : "days", $"of {type} closure so far",
            $"From {(same ? start : $"{Edtf.Day(dated.Min(row => row.Start.Earliest!.Value)).ToShortWords(until.Year)} at the earliest")} to {DateWords.Short(until)}{(until < asOf ? ", the last day known" : "")}, both ends counted.",
            Href(filter with { Types = new IdList([type]) }),
            differs is null ? null : ConflictLink.To(contested, differs, new KeptView { View = filter.View }),
            $"Sources differ: start of the {type} closures")
        {
            OverReadings = readings.Words(read => DaysOf(Dated(read, type, asOf), asOf)),
        };
    }

    /// <summary>The closures of a type that had begun for certain, on a day that is given.</summary>
    private static List<ReadClosure> Dated(IEnumerable<ReadClosure> rows, string type, DateOnly asOf) =>
        [.. rows.Where(row => row.Row.ClosureType == type && row.Status is Statuses.Closed or Statuses.PossiblyClosed && row.Start.Earliest is not null && row.Start.Earliest <= Until(row.Row, asOf))];

    private static (int Least, int Most)? DaysOf(IReadOnlyList<ReadClosure> dated, DateOnly asOf)
    {
        if (dated.Count == 0) return null;
        var until = Until(dated[0].Row, asOf);
        return (Math.Max(0, until.DayNumber - dated.Max(row => row.Start.Latest!.Value).DayNumber + 1), until.DayNumber - dated.Min(row => row.Start.Earliest!.Value).DayNumber + 1);
    }

    /// <summary>After the last day of which sources are known nobody reports that it still is: days are counted to there.</summary>
    private static DateOnly Until(ClosureRow row, DateOnly asOf) => asOf < row.KnownOn ? asOf : row.KnownOn;

    private static Headline Dated(IReadOnlyList<ClosureRow> rows, ClosureFilter filter)
    {
        var dated = rows.Count(row => row.Start.HasVote);
        var bounded = rows.Count(row => !row.Start.HasVote && row.Start.Date is not null);
        return new(
            $"{dated} of {rows.Count}", null, "starts dated by a source",
            bounded > 0 ? $"Of {bounded}{(dated > 0 ? " more" : "")} it is only known by when."
                : dated > 0 ? "By the sources’ own words."
                : rows.Any(row => row.CountedStart.HasVote) ? "This reading has none; other sources date some."
                : "No source that names the port dates one.",
            Href(filter with { Sort = "-began_origins_agree" }));
    }

    /// <summary>The number of the first claim, crossings before people, and how the others put it.</summary>
    private static Headline Daily(IReadOnlyList<FigureClaimRow> daily, ClosureFilter filter, Contested contested)
    {
        var first = daily.OrderBy(claim => claim.Unit != "crossings").First();
        var value = FigureWords.ShortValue(first);
        // People are not crossings, so the unit is said where it is another.
        var others = daily.Select(claim => $"“{FigureWords.ShortValue(claim)}”{(claim.Unit == first.Unit ? "" : $" {claim.Unit}")}").Distinct().Where(other => other != $"“{value}”").ToList();
        var origins = ClaimOrigin.Of(daily);
        var differs = daily.OrderBy(claim => claim.FigureId != first.FigureId).SelectMany(claim => new[] { ConflictFields.Value, ConflictFields.Unit }, (claim, field) => contested.Find(claim.FigureId, field)).FirstOrDefault(id => id is not null);
        var href = "/figures" + new FigureFilter { Measures = new IdList([first.Measure]), Sources = filter.Sources, View = filter.View }.ToQuery() + "#crossings-per-day";
        return new(
            value, null, $"{FigureWords.Counted(first.Measure, first.Unit, first.PeriodKind)}",
            others.Count > 0 ? $"Also {Sentence.And(others)}; {OriginWords.Counts(origins)}, not one number."
                : origins.Count == 1 ? $"According to {first.Publisher}."
                : $"{OriginWords.Counts(origins)}: they say the same.",
            href, differs is null ? null : ConflictLink.To(contested, differs, new KeptView { View = filter.View }), "Sources differ: the daily number");
    }

    private static Headline Reopened(IReadOnlyList<ClosureRow> rows, ClosureFilter filter, DateOnly asOf)
    {
        var ended = rows.Count(row => row.Status == Statuses.Reopened);
        return new(
            $"{ended}", null, ended == 1 ? "reopening reported" : "reopenings reported",
            ended > 0 ? $"By {DateWords.Long(asOf)}, as reported."
                : rows.Count(row => row.End is { Date: not null, Contested: false }) is > 0 and var later ? $"None by {DateWords.Long(asOf)}; {later} on later days."
                : rows.Any(row => row.CountedEnd.Date is not null) ? rows.Any(row => row.End.Date is not null) ? "Ends are reported, and contested by later sightings." : "None by this reading; other sources give ends."
                : rows.Any(row => row.Claims.Any(claim => claim.Aspect == Aspects.Ended)) ? "Reported without a day, or without the port."
                : "No source gives an end. Not the same as closed today.",
            ended == 0 ? null : Href(filter with { Sort = "ended_earliest" }));
    }

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
