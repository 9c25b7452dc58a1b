using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Drafts;

/// <summary>Holds claims under review against the store: what each would join, why, and what it would change.</summary>
public sealed class Matching(Database database)
{
    private readonly Kept<RecordPool> _pool = new(database, (connection, _) => RecordPool.ReadAsync(connection));

    /// <summary>The open claims of an article, each by itself: as if it alone were accepted.</summary>
    /// <returns>By the number of the claim.</returns>
    public async Task<IReadOnlyDictionary<int, ClaimMatch>> OfAsync(Draft draft, CancellationToken ct = default)
    {
        var pool = await PoolAsync(ct);
        return draft.Claims.Where(claim => claim.IsOpen || claim.IsWithdrawn).ToDictionary(claim => claim.No, claim => Of(draft, claim, pool));
    }

    internal Task<RecordPool> PoolAsync(CancellationToken ct) => _pool.GetAsync(ct);

    private static ClaimMatch Of(Draft draft, DraftClaim claim, RecordPool pool)
    {
        var planner = new ClaimPlanner(draft, pool);
        var planned = planner.Plan(claim);
        var choices = MatchChoices.Of(draft, claim.Fields, pool);
        if (planned.ClaimId is null) return new ClaimMatch { No = claim.No, Problems = planned.Problems, Choices = choices };
        var record = planned.Records.Single(one => one.Key == planned.ClaimId && one.Shape.KeyColumns is ["claim_id"]);
        return new ClaimMatch
        {
            No = claim.No,
            Targets = [.. Targets(claim.Fields, record, planned, pool, planner.Pool)],
            Effects = [.. Effects(planned, pool, planner.Pool)],
            Choices = choices,
            Same = [.. pool.With(record.Shape, "source_id", record["source_id"]).Where(other => SaysTheSame(other, record, pool, planner.Pool)).Select(other => other.Key).Order(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<MatchTarget> Targets(DraftFields fields, RecordCells record, PlannedClaim planned, RecordPool before, RecordPool after)
    {
        foreach (var link in planned.Records.Where(one => one.Table == RecordShapes.ClaimClosures.Name))
        {
            var closure = after.Find(RecordShapes.Closures, link["closure_id"])!;
            var stated = link["link"] == Links.Stated;
            yield return new MatchTarget
            {
                Table = closure.Table,
                Key = closure.Key,
                Name = NameOf(closure, after),
                IsNew = before.Find(RecordShapes.Closures, closure.Key) is null,
                Claims = before.ClaimsOf(closure.Key).Count,
                Link = link["link"],
                Why = stated ? $"The source names {PortName(closure, after)}, and says {fields.TypeStated ?? closure["closure_type"]}." : $"The source does not name {PortName(closure, after)}: an inference, which is shown and never changes a date.",
            };
        }

        if (record.Table == RecordShapes.FigureClaims.Name)
        {
            var figure = after.Find(RecordShapes.Figures, record["figure_id"])!;
            var claims = before.With(RecordShapes.FigureClaims, "figure_id", figure.Key).ToList();
            yield return new MatchTarget
            {
                Table = figure.Table,
                Key = figure.Key,
                Name = $"{FigureName.Counted(figure["measure"]!, figure["unit"], figure["period_kind"]!)}, {figure["place"] ?? "place not stated"}",
                IsNew = before.Find(RecordShapes.Figures, figure.Key) is null,
                Claims = claims.Count,
                Why = figure["unit"] is null ? "A figure without a number stands for itself." : "Measure, unit, place and kind of period are the same.",
                Before = Range(claims),
                After = Range([.. claims, record]),
            };
        }

        if (record.Table == RecordShapes.EventClaims.Name)
        {
            var happened = after.Find(RecordShapes.Events, record["event_id"])!;
            var known = before.Find(RecordShapes.Events, happened.Key) is not null;
            yield return new MatchTarget
            {
                Table = happened.Table,
                Key = happened.Key,
                Name = happened["title"]!,
                IsNew = !known,
                Claims = before.With(RecordShapes.EventClaims, "event_id", happened.Key).Count(),
                Why = fields.EventId is not null ? "The reviewer chose it." : known ? "An event with this title is in the store." : "No event in the store has this title; choose one there is, if it is the same.",
            };
        }
    }

    private static IEnumerable<DerivedChange> Effects(PlannedClaim planned, RecordPool before, RecordPool after)
    {
        foreach (var closure in planned.Records.Where(one => one.Table == RecordShapes.ClaimClosures.Name).Select(link => after.Find(RecordShapes.Closures, link["closure_id"])!))
        {
            var (was, becomes) = (before.Derive(closure.Key, Readings.Consensus), after.Derive(closure.Key, Readings.Consensus));
            foreach (var (moment, one, other) in new[] { (Moment.Start, was.Start, becomes.Start), (Moment.End, was.End, becomes.End) })
            {
                if (!Equals(one.Date, other.Date) || one.OriginsAgree != other.OriginsAgree || one.OriginsDated != other.OriginsDated || one.Contested != other.Contested)
                    yield return new DerivedChange { ClosureId = closure.Key, Name = NameOf(closure, after), Moment = moment, Before = one, After = other };
            }
        }
    }

    /// <summary>Of one source, on one thing, with the same date or number.</summary>
    private static bool SaysTheSame(RecordCells other, RecordCells record, RecordPool before, RecordPool after)
    {
        if (record.Table == RecordShapes.FigureClaims.Name) return other["figure_id"] == record["figure_id"] && other["value_low"] == record["value_low"] && other["value_high"] == record["value_high"];
        if (other["date_edtf"] != record["date_edtf"]) return false;
        if (record.Table == RecordShapes.EventClaims.Name) return other["event_id"] == record["event_id"];
        return other["aspect"] == record["aspect"] && LinksOf(other, before).SetEquals(LinksOf(record, after)) && (LinksOf(other, before).Count > 0 || other["paragraph"] == record["paragraph"]);
    }

    private static HashSet<string> LinksOf(RecordCells claim, RecordPool pool) => [.. pool.With(RecordShapes.ClaimClosures, "claim_id", claim.Key).Select(link => link["closure_id"]!)];

    private static (decimal? Low, decimal? High)? Range(IReadOnlyList<RecordCells> claims)
    {
        var values = claims.SelectMany(claim => new[] { claim["value_low"], claim["value_high"] }).OfType<string>()
            .Select(text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : (decimal?)null).OfType<decimal>().ToList();
        return values.Count == 0 ? null : (values.Min(), values.Max());
    }

    internal static string NameOf(RecordCells closure, RecordPool pool) => $"{PortName(closure, pool)} {closure["closure_type"]}";

    private static string PortName(RecordCells closure, RecordPool pool) => pool.Find(RecordShapes.Ports, closure["port_slug"])?["port"] ?? closure["port_slug"]!;
}
