using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Words;

/// <summary>What was understood of a date that somebody types, or why nothing was.</summary>
public static class EdtfExplained
{
    private const int Longest = 60;

    /// <param name="isMoment">Whether it dates the moment of a claim, which a period cannot.</param>
    public static string Of(string? typed, bool isMoment)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0) return $"Not stated. {Forms(isMoment)}";
        if (!Edtf.TryParse(text, out var date, out var problem))
            return string.Create(CultureInfo.InvariantCulture, $"“{Shortened.To(text, Longest)}” is no date here: {problem.Reason} (at character {problem.Position + 1}). {Forms(isMoment)}");
        if (isMoment && !date.IsDay && date.Kind != EdtfKind.OneOf) return $"{Sentence.Capital(date.ToWords())} is a period; a claim has a day or one of some days. {Forms(isMoment)}";
        return $"Read as: {date.ToWords()}{Days(date)}.";
    }

    private static string Days(Edtf date) => date.DayCount switch
    {
        null => ", open at one end",
        1 => "",
        var count => $", {count:N0} days",
    };

    private static string Forms(bool isMoment) => isMoment
        ? "A day is 2023-12-18, about a day 2023-12-18~, one of two [2023-12-18,2023-12-19], by a day [..2023-12-21]."
        : "A day is 2023-12-18, a month 2023-12, about a month 2023-12~, from one to another 2022-10/2023-09.";
}
