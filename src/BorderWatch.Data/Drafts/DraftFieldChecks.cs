using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>What cannot even be kept in a draft. Whether it could be accepted, <see cref="Matching"/> says.</summary>
internal static class DraftFieldChecks
{
    public static IEnumerable<string> Problems(DraftFields fields)
    {
        if (!ClaimKinds.All.Contains(fields.Kind)) yield return $"“{fields.Kind}” is no kind of claim.";
        foreach (var type in fields.Types.Where(type => !ClosureTypes.All.Contains(type))) yield return $"“{type}” is no closure type.";
        foreach (var (name, value, allowed) in new[]
        {
            ("aspect", fields.Aspect, Aspects.All), ("unit", fields.Unit, FigureVocabulary.Units), ("measure", fields.Measure, FigureVocabulary.Measures),
            ("period kind", fields.PeriodKind, FigureVocabulary.PeriodKinds), ("qualifier", fields.Qualifier, FigureVocabulary.Qualifiers),
        })
        {
            if (value is not null && !allowed.Contains(value)) yield return $"“{value}” is no {name}; it is one of {string.Join(", ", allowed)}.";
        }

        foreach (var text in new[]
        {
            fields.PlaceStated, fields.TypeStated, fields.Crossing, fields.DateText, fields.DateEdtf, fields.TimeLocal, fields.Direction, fields.Reason, fields.Place, fields.ValueLow, fields.ValueHigh, fields.Words,
            fields.EventTitle, fields.Attribution, fields.Note,
        })
        {
            if (text?.Length > EditRequest.LongestCell) yield return $"A field has {text.Length} characters; {EditRequest.LongestCell} is the most.";
        }
    }
}
