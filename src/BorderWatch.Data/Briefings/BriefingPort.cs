using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Ports;

namespace BorderWatch.Data.Briefings;

/// <summary>The profile of a port: everything reported of it, whatever else the briefing chooses.</summary>
public sealed record BriefingPort(PortRow Port, IReadOnlyList<ClosureRow> Closures, IReadOnlyList<FigureClaimRow> Figures);
