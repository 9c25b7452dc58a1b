using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Tests.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Rules;

/// <summary>FsCheck generators of claims: few origins and few days, so that they agree, differ and contradict each other.</summary>
internal static class ClaimSamples
{
    private static readonly DateOnly s_first = new(2023, 12, 15);

    private static readonly Gen<DateOnly> s_day = Gen.Choose(0, 7).Select(s_first.AddDays);

    private static readonly Gen<Edtf?> s_date = Gen.Frequency(
        (5, s_day.Select(day => (Edtf?)Edtf.Day(day))),
        (3, s_day.Select(day => (Edtf?)Edtf.Day(day, approximate: true))),
        (1, s_day.Select(day => (Edtf?)Edtf.Parse($"{day:yyyy-MM-dd}?"))),
        (3, Gen.ArrayOf(s_day, 3).Select(days => (Edtf?)Edtf.OneOf(days))),
        (1, s_day.Select(day => (Edtf?)Edtf.UpTo(day))),
        (1, s_day.Select(day => (Edtf?)Edtf.Parse($"[{day:yyyy-MM-dd}..]"))),
        (2, Gen.Constant((Edtf?)null)),
        (1, EdtfSamples.Short.Select(sample => (Edtf?)Edtf.Parse(sample.Text))));

    private static readonly Gen<string> s_aspect = Gen.Frequency(
        (6, Gen.Constant(Aspects.InForceFrom)), (3, Gen.Constant(Aspects.Ended)), (2, Gen.Constant(Aspects.Observed)), (1, Gen.Elements(Aspects.All.ToArray())));

    /// <summary>None to eight claims of up to four origins (one an agency) in three sources, of every aspect, stated and inferred.</summary>
    public static Gen<List<DatedClaim>> All { get; } = Lists(s_aspect, Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))));

    public static Gen<List<DatedClaim>> Inferred { get; } = Lists(s_aspect, Gen.Constant(false));

    /// <summary>Claims together with the same claims in another order.</summary>
    public static Gen<(List<DatedClaim> Claims, List<DatedClaim> Shuffled)> Shuffled { get; } =
        from claims in All
        from shuffled in Gen.Shuffle<DatedClaim>(claims)
        select (claims, shuffled.ToList());

    private static Gen<List<DatedClaim>> Lists(Gen<string> aspects, Gen<bool> stated)
    {
        var claim =
            from origin in Gen.Elements("a", "b", "c", "d")
            from source in Gen.Elements("s", "t", "u")
            from aspect in aspects
            from isStated in stated
            from date in s_date
            from published in s_day
            select new DatedClaim { ClaimId = "", SourceId = source, OriginId = origin, OriginIsOfficial = origin == "a", Aspect = aspect, Stated = isStated, Date = date, PublishedOn = published.AddDays(2) };
        return
            from size in Gen.Choose(0, 8)
            from claims in Gen.ArrayOf(claim, size)
            select claims.Select((one, index) => one with { ClaimId = $"{one.OriginId}.p{index}.{(one.Stated ? 1 : 2)}" }).ToList();
    }
}
