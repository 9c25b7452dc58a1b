using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>A name or a common noun in the words that say what an action is about; one of the two is null.</summary>
internal readonly record struct ThemeMention(int First, int Next, Place? Place, Term? Term);
