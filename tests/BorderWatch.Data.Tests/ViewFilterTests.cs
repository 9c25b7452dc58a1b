using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests;

public sealed class ViewFilterTests() : UrlFilterTests<ViewFilter>(new())
{
    protected override Gen<ViewFilter> Filters { get; } = FilterSamples.Views.Select(view => new ViewFilter { View = view });
}
