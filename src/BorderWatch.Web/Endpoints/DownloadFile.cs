namespace BorderWatch.Web.Endpoints;

/// <summary>A download as the method page lists it.</summary>
/// <param name="Name">Without its ending: "closure-claims".</param>
/// <param name="Row">What one row is, as a sentence.</param>
/// <param name="Columns">Their names, in order.</param>
public sealed record DownloadFile(string Name, string Row, IReadOnlyList<string> Columns);
