using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Components.Charts;

/// <summary>What one source says about one moment of a closure: its claims of the same aspect and date, drawn as one mark.</summary>
public sealed record MergedClaim
{
    /// <summary>In the order in which they stand in the source; at least one.</summary>
    public required IReadOnlyList<ClosureClaimRow> Claims { get; init; }

    public required MarkShape Shape { get; init; }

    /// <summary>At least one of the claims names the port itself.</summary>
    public required bool IsStated { get; init; }

    public ClosureClaimRow First => Claims[0];

    public Edtf? Date => First.DateEdtf;

    public bool IsAbout => Date is { IsDay: true } and ({ IsApproximate: true } or { IsUncertain: true });

    /// <summary>The date is not one day but some day of several, or only bounded.</summary>
    public bool IsSpan => Date is not null && Date.First != Date.Last;

    public DateOnly? Earliest => Date?.First;

    public DateOnly? Latest => Date?.Last;

    /// <summary>The middle of its days as a day number, by which marks are ordered; undated ones come last.</summary>
    public double Middle => (Earliest ?? Latest, Latest ?? Earliest) is ({ } from, { } to) ? (from.DayNumber + to.DayNumber + 1) / 2.0 : int.MaxValue;

    public string? Paragraph => Joined(claim => claim.Line is null ? claim.Paragraph : null);

    public string? Line => Joined(claim => claim.Line);

    public string Href => ClaimPlace.Href(First.SourceId, Paragraph, Line);

    public string? Place => ClaimPlace.Short(Paragraph, Line);

    public string Day => DateWords.Short(First.PublishedOn);

    /// <summary>"USA TODAY, 21 December 2023, paragraph 7"</summary>
    public string SourceTitle => ClaimPlace.Title(First.Publisher, First.PublishedOn, Paragraph, Line);

    /// <summary>The claims about a closure, merged, in the order of their dates; claims that only give a reason are left out.</summary>
    public static IReadOnlyList<MergedClaim> From(string closureId, IEnumerable<ClosureClaimRow> claims) =>
    [
        .. claims
            .Where(claim => MarkShapes.Of(claim.Aspect) is not null && claim.ClosureLinks.Any(link => link.ClosureId == closureId))
            .GroupBy(claim => (claim.SourceId, claim.Aspect, claim.DateEdtf))
            .Select(group => new MergedClaim
            {
                Claims = [.. group.OrderBy(Position).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal)],
                Shape = MarkShapes.Of(group.Key.Aspect)!.Value,
                IsStated = group.Any(claim => claim.IsStatedFor(closureId)),
            })
            .OrderBy(merged => merged.Middle).ThenByDescending(merged => merged.IsStated).ThenBy(merged => merged.Shape)
            .ThenBy(merged => merged.First.PublishedOn).ThenBy(merged => merged.First.ClaimId, StringComparer.Ordinal),
    ];

    /// <summary>The first paragraph or line, as a number: paragraph 10 stands after 5.</summary>
    private static int Position(ClosureClaimRow claim) =>
        int.TryParse((claim.Line ?? claim.Paragraph)?.Split(';')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private string? Joined(Func<ClosureClaimRow, string?> place)
    {
        var places = Claims.Select(place).OfType<string>().SelectMany(list => list.Split(';')).Distinct().ToList();
        return places.Count == 0 ? null : string.Join(';', places);
    }
}
