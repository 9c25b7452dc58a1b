using BorderWatch.Data.Closures;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Whose lanes are meant where it is not said: those of the lanes told of before; "northbound lanes" and "our lanes" are for cars.</summary>
internal sealed class LaneModes
{
    private IReadOnlyList<string> _last = [];

    public IReadOnlyList<ThemeItem> Of(MarkedSentence sentence, Theme theme, IReadOnlyList<ThemeItem> items)
    {
        if (!theme.Roles.HasFlag(TermRole.Lane)) return items;
        if (items.All(item => item.Modes.Count == 0 && item.Place.Mode is null))
        {
            IReadOnlyList<string> modes = AreForCars(sentence, theme) ? [ClosureTypes.Vehicle] : _last;
            items = [.. items.Select(item => item with { Modes = modes })];
        }

        if (items.Count > 0 && items[0].Modes.Count == 1) _last = items[0].Modes;
        return items;
    }

    /// <summary>"closed the southbound lanes": to cars.</summary>
    public static IReadOnlyList<ThemeItem> OfDirection(MarkedSentence sentence, Theme theme, IReadOnlyList<ThemeItem> items) =>
        theme.Roles.HasFlag(TermRole.Lane) && items.All(item => item.Modes.Count == 0 && item.Place.Mode is null) && AreForCars(sentence, theme) ? [.. items.Select(item => item with { Modes = [ClosureTypes.Vehicle] })] : items;

    private static bool AreForCars(MarkedSentence sentence, Theme theme) =>
        Enumerable.Range(Math.Max(1, theme.First), Math.Max(0, Math.Min(sentence.Count, theme.Next) - Math.Max(1, theme.First))).Any(i => sentence[i] is "lanes" && sentence[i - 1] is "northbound" or "southbound" or "our" or "inbound" or "outbound");
}
