using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>
/// A claim of which no day had come when its source was published. What is announced, begins or ends may lie ahead of a
/// notice, and an event may be expected (a date with <c>?</c> or without a last day): these are notes. What is seen, counted
/// or reported as done cannot lie ahead: that is a problem.
/// </summary>
internal sealed class AfterPublicationLint : ILint
{
    public IEnumerable<Lint> Check(CheckedClaims claims) =>
    [
        .. claims.ClosureClaims.SelectMany(claim => Of(CitedClaim.Of(claim), claim.DateEdtf, ahead: claim.Aspect is Aspects.Announced or Aspects.InForceFrom or Aspects.Ended or Aspects.Reduced, "an announcement of what was to come")),
        .. claims.FigureClaims.SelectMany(claim => Of(CitedClaim.Of(claim), claim.PeriodEdtf, ahead: false, "")),
        .. claims.EventClaims.SelectMany(claim => Of(CitedClaim.Of(claim), claim.DateEdtf, ahead: claim.DateEdtf is { IsUncertain: true } or { Last: null }, "expected, not reported")),
    ];

    private static IEnumerable<Lint> Of(CitedClaim claim, Edtf? date, bool ahead, string what)
    {
        if (date?.First is not { } first || first <= claim.PublishedOn) yield break;
        yield return new Lint
        {
            Kind = LintKinds.AfterPublication,
            IsProblem = !ahead,
            Words = $"Dated {date.ToWords()}, after its source was published on {DateWords.Long(claim.PublishedOn)}{(ahead ? $": {what}" : "")}.",
            Claims = [claim],
        };
    }
}
