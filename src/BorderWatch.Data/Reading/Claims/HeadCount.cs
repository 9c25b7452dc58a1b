using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Tells heads at one place, which are counted at a moment and not over a day: "14,534 people were under the bridge".</summary>
internal static class HeadCount
{
    /// <param name="before">"They were 2,000 on Monday" goes on with such a count.</param>
    public static bool Is(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        if (IsOfCamp(sentence, quantity)) return true;
        var (isStill, isPlace, isMoving) = (false, false, false);
        var (from, to) = (quantity.First - 9, quantity.Next + 13);
        for (var i = quantity.First - 1; i >= Math.Max(0, from); i--)
        {
            if (sentence[i] is ";" or "." or "—" or "while" or "but" or "where" or "when" or "," && sentence.DayAt(i - 1) is null) break;
            isMoving |= IsMoving(sentence[i]);
            isPlace |= IsPlace(sentence, i);
            isStill |= sentence[i] is "count" or "number" or "counted" or "headcount" or "saw" or "found" or "estimated" or "held" or "holds" or "remained" || (sentence[i] is "were" or "was" && sentence[i - 1] is "there");
        }

        for (var i = quantity.Next; i < Math.Min(sentence.Count, to); i++)
        {
            if (sentence[i] is ";" or "." or "—" or "while" or "but" or "after" or "because" or "when" || (sentence[i] is "," && sentence[i + 1] is "and" or "according" or "the" or "but" or "up" or "down" or "compared")) break;
            if (IsCamped(sentence[i]) && !isMoving) return true;
            isMoving |= IsMoving(sentence[i]) && sentence.DayAt(i) is null && sentence[i - 1] is not ("to" or "be"); // "waiting to cross" is not crossing
            isStill |= IsWaiting(sentence[i]) || sentence[i] is "were" or "was" or "are" or "is" or "remained" or "remain" or "stood" or "sat" or "left" or "there";
            isPlace |= IsPlace(sentence, i) || (sentence[i] is "there" && sentence.DayAt(i + 1) is not null);
        }

        return !isMoving && isStill && (isPlace || IsLeft(sentence, quantity)) || (before.IsStanding && !isMoving && BareNumber.GoesOn(sentence, quantity, before));
    }

    /// <summary>"300 people waited on Thursday for a ride": wherever it was.</summary>
    public static bool Wait(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = quantity.Next; i < Math.Min(sentence.Count, quantity.Next + 6); i++)
        {
            if (sentence[i] is "," or ";" || IsMoving(sentence[i])) return false;
            if (sentence[i] is "waiting" or "waited") return true;
        }

        return false;
    }

    /// <summary>"the number of people under the bridge was growing": such heads are spoken of.</summary>
    public static bool IsSpokenOf(MarkedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsCamped(sentence[i]) || (IsPlace(sentence, i) && sentence[i] is "under" or "beneath" or "underneath")) return true;
        }

        return false;
    }

    // "the camp held about 15,000", "the crowd grew to 3,000"
    private static bool IsOfCamp(MarkedSentence sentence, Quantity quantity)
    {
        var isVerb = false;
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 9); i--)
        {
            if (sentence[i] is ";" or "." or "—") return false;
            isVerb |= sentence[i] is "held" or "holds" or "swelled" or "swollen" or "grew" or "reached" or "grown" or "shrank" or "shrunk" or "peaked" or "numbered" or "had" or "has" or "was" or "were" or "dwindled" or "topped" or "fell" or "down" or "of";
            if (isVerb && sentence[i] is "camp" or "camps" or "encampment" or "crowd" or "population" && i < quantity.First - 1) return true;
        }

        return false;
    }

    private static bool IsLeft(MarkedSentence sentence, Quantity quantity) => sentence[quantity.Next] is "were" or "are" && sentence[quantity.Next + 1] is "left" or "still" or "there";

    private static bool IsCamped(string word) => word is "camped" or "camping" or "gathered" or "massed" or "huddled" or "amassed";

    private static bool IsWaiting(string word) => word is "waiting" or "waited" or "sleeping" or "slept" or "crowded" or "stranded" or "packed" or "living" or "lined" or "crammed" or "sheltering";

    private static bool IsMoving(string word) => FigureWords.UnitOfVerb(word) is not null || word is "crossed" or "crossing" or "crossings" or "cross" or "arrived" or "arriving" or "came" or "come" or "coming" or "entered" or "entering" or "waded" or "surrendered" or "met" or "processed" or "encounters" or "apprehensions" or "arrests" or "admitted" or "taken" or "reached" or "day";

    // "under the bridge", "by the border wall", "in three open-air camps", "between the fences"
    private static bool IsPlace(MarkedSentence sentence, int at)
    {
        if (!(sentence[at] is "under" or "underneath" or "beneath" or "below" or "near" or "by" or "at" or "in" or "along" or "outside" or "around" or "on" or "beside" or "between" or "inside" or "against")) return false;
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 6); i++)
        {
            if (sentence[i] is "bridge" or "bridges" or "wall" or "walls" or "fence" or "fences" or "camp" or "camps" or "encampment" or "encampments" or "riverbank" or "bank" or "banks" or "levee" or "park" or "plaza" or "span" or "overpass" or "trestle" or "gate" or "island" or "river" or "sandbar" or "line") return true;
            if (sentence.DayAt(i) is not null || sentence[i] is ",") return false;
        }

        return false;
    }
}
