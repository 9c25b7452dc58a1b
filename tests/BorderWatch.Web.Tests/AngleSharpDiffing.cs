using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace BorderWatch.Web.Tests;

/// <summary>
/// bunit 2.15 was built against AngleSharp.Diffing 1.1.1, which some package feeds lack; 0.17.0 does what bunit needs of it,
/// but has another assembly version, so the loader has to be told to take it.
/// </summary>
internal static class AngleSharpDiffing
{
    [ModuleInitializer]
    internal static void Resolve() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll")) : null;
}
