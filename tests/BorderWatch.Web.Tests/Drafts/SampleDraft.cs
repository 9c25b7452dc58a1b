using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>An article under review made by hand.</summary>
internal static class SampleDraft
{
    public static Draft Of(string text, params DraftClaim[] claims)
    {
        List<(int Start, int End)> paragraphs = [];
        var start = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            paragraphs.Add((start, start + paragraph.Length));
            start += paragraph.Length + 2;
        }

        return new Draft
        {
            DraftId = 1, Revision = 1, CreatedAt = DateTimeOffset.UnixEpoch, ChangedAt = DateTimeOffset.UnixEpoch, CreatedBy = "Ana", Head = new DraftHead(), Text = text, Claims = claims,
            Reading = new ArticleReading { Paragraphs = paragraphs, Language = Languages.English, PublishedBasis = "given", Claims = [], Lints = [] },
        };
    }

    public static DraftClaim Claim(int no, int start, int end, string state = DraftStates.Open, int paragraph = 1, params ReadingSpan[] spans)
    {
        var fields = new DraftFields { Kind = ClaimKinds.Closure, Evidence = "", Paragraph = paragraph, Start = start, End = end };
        return new DraftClaim { No = no, Revision = 1, State = state, Fields = fields, Read = new ReadClaim { Fields = fields, Confidence = 0.9, Spans = spans } };
    }
}
