namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>One check on the claims.</summary>
internal interface ILint
{
    IEnumerable<Lint> Check(CheckedClaims claims);
}
