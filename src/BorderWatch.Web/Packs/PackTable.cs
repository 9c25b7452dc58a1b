using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Packs;

/// <summary>A table of a pack: its description and its CSV.</summary>
internal sealed record PackTable(IExportTable Table, PackFile File);
