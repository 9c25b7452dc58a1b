using System.Globalization;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>Turns what the reader proposes into the fields of a claim under review.</summary>
internal static class ProposedFields
{
    private const string Elsewhere = "other:";
    private const string Unnamed = " (unnamed)";

    /// <param name="ports">The ports of the store.</param>
    public static ReadClaim Of(ProposedClaim claim, string text, IEnumerable<RecordCells> ports) => new()
    {
        Fields = Fields(claim, text, ports),
        Confidence = claim.Confidence,
        Action = claim.Action,
        DateExplained = claim.DateExplained,
        Spans = claim.Spans,
    };

    private static DraftFields Fields(ProposedClaim claim, string text, IEnumerable<RecordCells> ports)
    {
        var port = claim.Port is null ? null : ports.FirstOrDefault(one => one["port"] == claim.Port);
        var fields = new DraftFields
        {
            Kind = claim.Kind,
            PlaceStated = Words(claim, text, ReadingSpanKinds.Place),
            DateText = claim.DateText,
            DateEdtf = claim.Kind == ClaimKinds.Figure ? claim.PeriodEdtf ?? claim.DateEdtf : claim.DateEdtf,
            Attribution = claim.AttributedTo,
            Note = claim.DateExplained,
            Evidence = claim.Evidence,
            Paragraph = claim.Paragraph,
            Start = claim.Start,
            End = claim.End,
        };
        return claim.Kind switch
        {
            ClaimKinds.Event => fields with { PlaceStated = null, EventTitle = EventTitles.From(claim.Evidence, (claim.Spans.Where(span => span.Kind == ReadingSpanKinds.Action).Select(span => (int?)span.Start).FirstOrDefault() ?? claim.Start) - claim.Start) },
            ClaimKinds.Figure => fields with
            {
                Measure = MeasureOf(claim.Unit),
                Unit = claim.Unit,
                Place = claim.Port is { } place && place.StartsWith(Elsewhere, StringComparison.Ordinal) ? place[Elsewhere.Length..].Replace(Unnamed, "", StringComparison.Ordinal) : claim.Port,
                PeriodKind = claim.Period,
                ValueLow = Number(claim.Value),
                ValueHigh = Number(claim.ValueHigh),
                Qualifier = claim.Qualifier,
                Words = Words(claim, text, ReadingSpanKinds.Quantity) ?? claim.Evidence,
            },
            _ => fields with
            {
                PortSlug = port?.Key,
                IsPortStated = port is not null,
                // "All" names no traffic: which closures it is about is for the reviewer to say.
                Types = claim.Mode is null or "all" ? IdList.None : new IdList([claim.Mode]),
                TypeStated = claim.Mode is "all" ? null : claim.Mode,
                PlaceStated = fields.PlaceStated ?? (port is null ? null : claim.Port),
                Crossing = claim.Crossing,
                Aspect = claim.Aspect,
            },
        };
    }

    /// <summary>What is counted, by its unit (contract, section 1).</summary>
    public static string MeasureOf(string? unit) => unit switch
    {
        "encounters" or "apprehensions" => "encounters",
        "USD" => "losses",
        null => "records",
        _ => FigureVocabulary.Measures[0],
    };

    private static string? Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The first of the spans of a kind: later ones say it again.</summary>
    private static string? Words(ProposedClaim claim, string text, string kind) =>
        claim.Spans.Where(span => span.Kind == kind).OrderBy(span => span.Start).Select(span => text[span.Start..span.End].ReplaceLineEndings(" ").Trim()).FirstOrDefault();
}
