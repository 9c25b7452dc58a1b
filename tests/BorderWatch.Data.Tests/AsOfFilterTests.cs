using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests;

public sealed class AsOfFilterTests() : UrlFilterTests<AsOfFilter>(new())
{
    protected override Gen<AsOfFilter> Filters { get; } = FilterSamples.AsOf.Select(day => new AsOfFilter { AsOf = day });
}
