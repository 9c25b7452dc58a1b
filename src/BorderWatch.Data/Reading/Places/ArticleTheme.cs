using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Reading.Places;

/// <summary>The mode that a whole article is about: one about trains alone need not say each time that a rail bridge is meant.</summary>
internal static class ArticleTheme
{
    private const int Least = 3;

    private static readonly string[] s_rail = ["rail", "train", "locomotive", "boxcar"];
    private static readonly string[] s_other = ["cars ", "car ", "vehicle", "vehicular", "pedestrian", "truck", "motorist", "driver", "walker", "on foot", "lane"];

    /// <summary>Ports over which trains go.</summary>
    private static readonly HashSet<string> s_ports = new(StringComparer.Ordinal) { "Eagle Pass", "El Paso", "Laredo", "Brownsville", "Nogales", "Presidio", "Calexico", "San Ysidro" };

    public static bool IsRail(string folded)
    {
        var (rail, other) = (Count(folded, s_rail), Count(folded, s_other));
        return rail >= Least && other * 4 <= rail;
    }

    /// <summary>What a place without a mode means in an article about trains.</summary>
    public static string Mode(Place place) => place is { Kind: PlaceKind.Port } && s_ports.Contains(place.Name) ? ClosureTypes.Rail : ThemeWords.All;

    private static int Count(string folded, string[] words)
    {
        var count = 0;
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if (at == 0 || !char.IsLetter(folded[at - 1])) count++;
            }
        }

        return count;
    }
}
