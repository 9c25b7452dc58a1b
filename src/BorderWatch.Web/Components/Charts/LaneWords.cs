using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The claim lanes in words.</summary>
internal static class LaneWords
{
    /// <summary>"18 and 19 December are each supported by two of three origins"</summary>
    public static string Title(ClosureRow row)
    {
        var start = row.Start;
        if (start.Outcome == ReadingOutcome.SaysNothing) return "The source of this reading says nothing of it";
        if (start.Contested) return $"Every start that is given lies after {Day(start.Bound!.Value)}, when it was already reported in force";
        if (!start.HasVote)
        {
            var nobody = row.Reading is OneSourceReading silent ? $"{silent.Publisher} does not date the start" : "No source that names it dates the start";
            return start.Bound is { } bound ? $"{nobody}; it was in force by {Day(bound)}" : nobody;
        }


        if (!Counts(row.Reading))
        {
            var support = start.OriginsAgree == start.OriginsDated ? "" : $", which {NumberWords.Of(start.OriginsAgree)} of {NumberWords.Of(start.OriginsDated)} origins support";
            return $"By the {row.Reading.Label.ToLowerInvariant()} reading it began {ReadingWords.On(start.Date!)}{support}";
        }

        var days = Sentence.Capital(start.Days.Count == 1 ? RuleWords.WithoutYear(start.Date!, start.Earliest!.Value.Year) : RuleWords.All(start.Days, start.Earliest!.Value.Year));
        var (agree, dated) = (start.OriginsAgree, start.OriginsDated);
        var verb = start.Days.Count == 2 ? "are each" : "is";
        // An origin of the reading: one source or the agencies may not be all who date it.
        var (one, several) = row switch
        {
            { Reading: OneSourceReading } => ("origin that this source goes back to", "origins of this source"),
            { Reading: AgencyReading, Start.Outcome: ReadingOutcome.Answered } => ("agency or government", "agencies and governments"),
            _ => ("origin", "origins"),
        };
        if (dated == 1) return $"{days} {(start.Days.Count == 2 ? "are" : "is")} named by the one {one} that dates the start";
        return agree == dated
            ? $"{days} {verb} supported by {(dated == 2 ? "both" : $"all {NumberWords.Of(dated)}")} {several} that date the start"
            : $"{days} {verb} supported by {NumberWords.Of(agree)} of {NumberWords.Of(dated)} origins";
    }

    public static string Subtitle(ClosureRow row, DayView view)
    {
        var band = row.Start.HasVote ? $"The band marks the days of the {row.Reading.Label.ToLowerInvariant()} reading; "
            : row.Start.Date is not null ? "The band ends on the day by which it was in force; "
            : "";
        var asOf = view.Contains(row.AsOf) ? "the heavy line is the as‑of date" : $"the as‑of date is {DateWords.Long(row.AsOf)}";
        return $"Each dated claim on a day axis, {view.Words}. {Sentence.Capital(band + asOf)}.";
    }

    /// <summary>“on Dec. 18”, in force</summary>
    public static string Says(MergedClaim claim)
    {
        var aspect = claim.First.Aspect == Aspects.InForceFrom ? "in force" : claim.First.Aspect == Aspects.Observed ? "observed" : ClaimWords.Aspect(claim.First.Aspect);
        if (claim.Date is null) return $"no date, {aspect}";

        var words = claim.Claims.Select(each => ClaimWords.Quoted(each.DateText)).OfType<string>().Distinct().ToList();
        return $"{(words.Count > 0 ? Sentence.And(words) : claim.Date.ToShortWords(claim.First.PublishedOn.Year))}, {aspect}";
    }

    /// <summary>"18 and 19 tie at 2", "18 December leads with 3 of 4", "no origin dates it".</summary>
    public static string Count(ClosureRow row)
    {
        var start = row.Start;
        if (!start.HasVote) return start.Outcome == ReadingOutcome.SaysNothing ? "says nothing of it" : row.Reading is OneSourceReading ? "gives no date" : "no origin dates it";
        if (!Counts(row.Reading)) return $"{start.Date!.ToShortWords(start.Earliest!.Value.Year)}: {Number(start.OriginsAgree)} of {Number(start.OriginsDated)}";

        var year = start.Days[0].Year;
        if (start.Days.Count > 1)
        {
            var days = RuleWords.All(start.Days, year);
            return start.OriginsDated == 1 ? $"{days}: 1 of 1" : $"{Numbers(start.Days, days)} tie at {Number(start.OriginsAgree)}";
        }

        var day = Day(start.Days[0]);
        var equal = start.Votes.SelectMany(vote => vote.Days).Distinct().Count(other => start.OriginsFor(other) == start.OriginsAgree) > 1;
        return start.OriginsDated == 1 ? $"{day}, 1 of 1"
            : start.OriginsAgree == start.OriginsDated ? $"{day} has all {Number(start.OriginsDated)}"
            : equal ? $"{day}, {Number(start.OriginsAgree)} of {Number(start.OriginsDated)}, is most precise"
            : $"{day} leads with {Number(start.OriginsAgree)} of {Number(start.OriginsDated)}";
    }

    /// <summary>"Independent origins that support each day: 17 December 1, 18 December 2, ..."</summary>
    public static string Recount(IReadOnlyList<LaneDay> days) => days.Count == 0
        ? "No independent origin dates the start."
        : $"Independent origins that support each day: {string.Join(", ", Runs(days))}.";

    /// <summary>Whether the days of a reading are those that most origins support, of all or of some.</summary>
    private static bool Counts(Reading reading) => reading is Consensus or AgencyReading or OneSourceReading;

    private static IEnumerable<string> Runs(IReadOnlyList<LaneDay> days)
    {
        for (var i = 0; i < days.Count;)
        {
            var last = i;
            while (last + 1 < days.Count && days[last + 1].Origins == days[i].Origins && days[last + 1].Day == days[last].Day.AddDays(1)) last++;
            yield return last == i
                ? $"{Day(days[i].Day)} {Number(days[i].Origins)}"
                : $"{Day(days[i].Day)} to {Day(days[last].Day)} {Number(days[i].Origins)} each";
            i = last + 1;
        }
    }

    /// <summary>"18 and 19" if they are of one month: the axis above has it.</summary>
    private static string Numbers(IReadOnlyList<DateOnly> days, string words) =>
        days.Count == 2 && days[0].Month == days[1].Month ? $"{Number(days[0].Day)} and {Number(days[1].Day)}" : words;

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
