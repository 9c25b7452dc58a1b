namespace BorderWatch.Web.Components.Charts;

/// <summary>Where the label of a rule stands on plots of one kind (wide or narrow).</summary>
/// <param name="Level">Line of the head, from the top.</param>
/// <param name="X">In percent, from which the label is <paramref name="Dx"/> pixels away.</param>
/// <param name="Anchor">The text-anchor.</param>
public sealed record RuleLabel(int Level, string X, int Dx, string Anchor);
