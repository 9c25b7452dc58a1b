using BorderWatch.Data;
using BorderWatch.Data.Changes;

namespace BorderWatch.Web.Endpoints;

/// <summary>A line of <c>changes.csv</c>: a difference, and how it was asked for, so that the file says by itself what it compares.</summary>
internal sealed record ChangeLine(ChangeRow Row, string Pack, Viewpoint View, DateOnly AsOf, DateOnly KnownOn);
