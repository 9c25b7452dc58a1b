using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>The claims about closures of the large pack: as many as are missing to the whole.</summary>
internal static class ClosureReports
{
    public static void AddTo(PackFile claims, PackFile links, Border border, Press press, Random random)
    {
        while (claims.Count < LargePack.Claims - LargePack.FigureClaims - LargePack.EventClaims)
        {
            var (source, closure) = (press.Any(random), border.Closures[random.Next(border.Closures.Count)]);
            var (id, paragraph) = source.NextClaim();
            var stated = Link(id, closure, links, border, random);
            var aspect = Aspect(closure, source.Published, random);
            var date = Date(aspect, closure, source.Published, random);
            claims.Add(
                ("claim_id", id), ("source_id", source.Id), ("paragraph", paragraph), ("place_stated", stated ? closure.Port.Name : null),
                ("type_stated", random.Next(4) == 0 ? null : closure.Type), ("crossing", stated && random.Next(3) > 0 ? $"{closure.Type} crossing" : null), ("aspect", aspect),
                ("date_text", date is null ? null : $"on {DateWords.Long(date.Last ?? date.First!.Value)}"), ("date_edtf", date?.ToString()),
                ("attribution", random.Next(2) == 0 ? "officials" : null), ("reason", aspect == Aspects.Reason ? "to move officers to other work" : null),
                ("origin_id", press.OriginOf(source, random)), ("note", random.Next(4) == 0 ? "The day is read from the date of publication." : null));
        }
    }

    /// <returns>Whether the source names the port.</returns>
    private static bool Link(string claim, InventedClosure closure, PackFile links, Border border, Random random)
    {
        var roll = random.NextDouble();
        if (roll >= 0.97) return false; // about no closure that can be told

        var stated = roll < 0.8;
        var link = stated ? Links.Stated : Links.Inferred;
        links.Add(("claim_id", claim), ("closure_id", closure.Id), ("link", link));
        if (random.NextDouble() < 0.2)
        {
            var other = border.Closures.First(other => other.Port == closure.Port && other.Type != closure.Type);
            links.Add(("claim_id", claim), ("closure_id", other.Id), ("link", link));
        }

        return stated;
    }

    private static string Aspect(InventedClosure closure, DateOnly published, Random random)
    {
        var roll = random.NextDouble();
        if (published < closure.Began) return roll < 0.6 ? Aspects.Announced : Aspects.Reason;
        return roll switch
        {
            < 0.40 => Aspects.InForceFrom,
            < 0.70 => Aspects.Observed,
            < 0.76 => Aspects.Reduced,
            < 0.82 => Aspects.Announced,
            < 0.94 => closure.Ended <= published ? Aspects.Ended : Aspects.Observed,
            _ => Aspects.Reason,
        };
    }

    private static Edtf? Date(string aspect, InventedClosure closure, DateOnly published, Random random)
    {
        var roll = random.NextDouble();
        return aspect switch
        {
            Aspects.Reason => null,
            Aspects.Observed when roll < 0.5 => null,
            Aspects.Observed => Edtf.Day(closure.Began.AddDays(random.Next(published.DayNumber - closure.Began.DayNumber + 1))),
            Aspects.InForceFrom => About(closure.Began.AddDays(random.Next(-1, 2)), roll),
            Aspects.Ended => About(closure.Ended!.Value.AddDays(random.Next(-1, 2)), roll),
            Aspects.Reduced => Edtf.Day(closure.Began.AddDays(-random.Next(1, 6))),
            _ => Edtf.Day(closure.Began.AddDays(-random.Next(0, 4))),
        };
    }

    /// <summary>That day, as vaguely as articles say it.</summary>
    private static Edtf? About(DateOnly day, double roll) => roll switch
    {
        < 0.65 => Edtf.Day(day),
        < 0.75 => Edtf.Day(day, approximate: true),
        < 0.82 => Edtf.OneOf([day, day.AddDays(1)]),
        < 0.92 => Edtf.OneOf([.. Enumerable.Range(-2, 6).Select(day.AddDays)]),
        < 0.95 => Edtf.UpTo(day.AddDays(2)),
        _ => null,
    };
}
