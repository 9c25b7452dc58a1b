using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>A figure whose unit is none of those of its measure (<see cref="FigureUnits"/>).</summary>
internal sealed class UnitLint : ILint
{
    public IEnumerable<Lint> Check(CheckedClaims claims) => claims.FigureClaims
        .Where(claim => !FigureUnits.Fit(claim.Measure, claim.Unit))
        .GroupBy(claim => claim.FigureId)
        .Select(figure => new Lint
        {
            Kind = LintKinds.Unit,
            IsProblem = true,
            Words = $"{FigureName.Of(figure.First())}: {(figure.First().Unit is { } unit ? $"the unit {unit}" : "no unit")} does not fit the measure {figure.First().Measure}.",
            Claims = [.. figure.Select(CitedClaim.Of)],
        });
}
