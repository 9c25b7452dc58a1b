using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Web.Tests;

/// <summary>Checks an action of assertions on many generated values; the failing value and its seed are in the message.</summary>
internal static class Properties
{
    public static void ForAll<T>(Gen<T> generator, Action<T> property, int runs) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs), Prop.ForAll(generator.ToArbitrary(), property));
}
