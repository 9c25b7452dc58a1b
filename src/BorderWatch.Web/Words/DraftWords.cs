using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What is said of claims under review, and of what accepting them would do.</summary>
public static class DraftWords
{
    private const double MediumConfidence = 0.6;
    private const int LongestTitle = 90;

    /// <summary>"closure", "reopening", "figure", "event".</summary>
    public static string Kind(DraftFields fields) => fields.IsClosure ? fields.Aspect == Aspects.Ended ? ClaimKinds.Reopening : ClaimKinds.Closure : fields.Kind;

    /// <summary>"Eagle Pass rail, in force from 18 December 2023"; as much as is known.</summary>
    public static string Title(DraftFields fields, StoreFacts facts) => fields.Kind switch
    {
        ClaimKinds.Figure => Figure(fields),
        ClaimKinds.Event => fields.EventTitle ?? fields.EventId ?? Shortened.To(OneLine(fields.Evidence), LongestTitle),
        _ => Closure(fields, facts),
    };

    /// <summary>"high confidence, 0.95"; of what a person added, that.</summary>
    public static string Confidence(DraftClaim claim) => claim.Read is not { Confidence: var sure }
        ? "added by hand"
        : string.Create(CultureInfo.InvariantCulture, $"{(sure >= DraftReview.HighConfidence ? "high" : sure >= MediumConfidence ? "medium" : "low")} confidence, {sure:0.00}");

    /// <summary>"open", "accepted"; and that its record was withdrawn since.</summary>
    public static string State(DraftClaim claim) => claim.IsWithdrawn ? "accepted, withdrawn since" : claim.State;

    /// <summary>A date as typed, in words where it can be read.</summary>
    public static string Date(string? edtf) => edtf is null ? "no date" : Edtf.TryParse(edtf, out var date, out _) ? date.ToWords() : $"“{edtf}”, which is no date";

    /// <summary>"It joins Eagle Pass rail, which has 8 claims."</summary>
    public static string Joins(MatchTarget target) => target.IsNew ? $"begins {Thing(target)}" : $"joins {Thing(target)}, which has {FilterWords.Count(target.Claims, "claim")}";

    /// <summary>"10,000 to 12,000 before, 8,000 to 12,000 with it"; null where numbers stay as they are.</summary>
    public static string? Range(MatchTarget target) => target is { Before: { } before, After: { } after } && before != after ? $"The numbers reach {Range(before)}; with this one {Range(after)}." : null;

    /// <summary>"Eagle Pass rail: start 18 or 19 December 2023 becomes 18 December 2023; 2 of 3 → 3 of 4 origins"</summary>
    public static string Change(DerivedChange change)
    {
        var (before, after) = (Answer(change.Before, change.Moment), Answer(change.After, change.Moment));
        var date = before == after ? $"stays {after}" : $"{before} becomes {after}";
        var origins = (change.Before.HasVote, change.After.HasVote) switch
        {
            (false, false) => null,
            (false, true) => $"{Origins(change.After)} {Noun(change.After.OriginsDated)}",
            _ when Origins(change.Before) == Origins(change.After) => $"still {Origins(change.After)} {Noun(change.After.OriginsDated)}",
            _ => $"{Origins(change.Before)} → {Origins(change.After)} {Noun(change.After.OriginsDated)}",
        };
        return string.Join("; ", new[] { $"{change.Name}: {(change.Moment == Moment.Start ? "start" : "end")} {date}", origins, change.After.Contested ? "contested" : null }.OfType<string>());
    }

    /// <summary>"3 open, 2 accepted, 1 rejected"</summary>
    public static string Counts(int open, int accepted, int rejected) => string.Create(CultureInfo.InvariantCulture, $"{open:N0} open, {accepted:N0} accepted, {rejected:N0} rejected");

    /// <summary>The words of a stretch of text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Closure(DraftFields fields, StoreFacts facts)
    {
        var place = fields.PortSlug is { } slug ? facts.PortName(slug) : fields.PlaceStated ?? "no port named";
        var types = fields.Types.Count > 0 ? Sentence.And(ClosureTypes.All.Where(fields.Types.Contains)) : "traffic not named";
        var separator = fields.Types.Count > 0 && fields.PortSlug is not null ? " " : ", ";
        return $"{Sentence.Capital(place)}{separator}{types}: {When(fields)}";
    }

    // "in force from 18 December 2023", "in force by 21 December 2023", "observed in force on 20 December 2023", "reopened, no date"
    private static string When(DraftFields fields)
    {
        if (fields.Aspect is not { } aspect) return "what of it is not said";
        var words = ClaimWords.Aspect(aspect);
        if (aspect == Aspects.Reason) return words;
        if (!Edtf.TryParse(fields.DateEdtf, out var date, out _)) return $"{words}, {Date(fields.DateEdtf)}";
        var day = date.ToWords().Replace("a day from", "a day of", StringComparison.Ordinal);
        return (aspect, date) switch
        {
            (Aspects.InForceFrom, { First: null }) => $"in force {day}",
            (Aspects.InForceFrom, _) => $"{words} {day}",
            (_, { IsApproximate: true } or { First: null }) => $"{words} {day}",
            _ => $"{words} on {day}",
        };
    }

    private static string Figure(DraftFields fields)
    {
        var value = (Number(fields.ValueLow), Number(fields.ValueHigh)) switch
        {
            (null, null) => "no number",
            ({ } low, { } high) when low != high => $"{low} to {high}",
            (var low, var high) => low ?? high!,
        };
        var hedge = fields.Qualifier is { } qualifier ? $"{qualifier.Replace('_', ' ')} " : "";
        var counted = fields is { Measure: { } measure, PeriodKind: { } period } ? FigureName.Counted(measure, fields.Unit, period) : fields.Unit ?? "unit not stated";
        return $"{Sentence.Capital(hedge)}{value} {counted}, {fields.Place ?? "place not stated"}";
    }

    private static string? Number(string? text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number.ToString("#,0.##########", CultureInfo.InvariantCulture) : text;

    private static string Thing(MatchTarget target) => target.Table switch
    {
        "closures" => target.Name,
        "figures" => $"the figure “{Sentence.Capital(target.Name)}”",
        _ => $"the event “{target.Name}”",
    };

    private static string Answer(DateAnswer answer, Moment moment) => answer.Date switch
    {
        null => moment == Moment.Start ? "not stated" : "not reported",
        { } date when answer.HasVote => date.ToWords(),
        { } date => $"not stated; {date.ToWords()}",
    };

    private static string Origins(DateAnswer answer) => $"{answer.OriginsAgree} of {answer.OriginsDated}";

    private static string Noun(int origins) => origins == 1 ? "origin" : "origins";

    private static string Range((decimal? Low, decimal? High) range) =>
        range.Low == range.High ? string.Create(CultureInfo.InvariantCulture, $"{range.Low:#,0.##}") : string.Create(CultureInfo.InvariantCulture, $"from {range.Low:#,0.##} to {range.High:#,0.##}");
}
