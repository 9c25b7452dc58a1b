using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;
using BorderWatch.Web.Components.Drafts;
using FsCheck.Fluent;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>How a paragraph is cut into runs.</summary>
public sealed class TextRunsTests
{
    [Fact]
    public void Paragraph_WithoutClaims_IsOneRun() => Assert.Equal("3-9", Words(TextRuns.Of(3, 9, [])));

    [Fact]
    public void Paragraph_ThatIsEmpty_HasNoRuns() => Assert.Empty(TextRuns.Of(3, 3, [SampleDraft.Claim(1, 0, 9)]));

    [Fact]
    public void Marks_ThatNest_AreCutAtEachEnd()
    {
        var claim = SampleDraft.Claim(1, 2, 12, spans: [new(ReadingSpanKinds.Date, 4, 8), new(ReadingSpanKinds.Place, 5, 6)]);

        Assert.Equal("0-2 | 2-4 #1! | 4-5 date #1 | 5-6 place+date #1 | 6-8 date #1 | 8-12 #1 | 12-20", Words(TextRuns.Of(0, 20, [claim])));
    }

    [Fact]
    public void Claims_ThatCross_ShareTheRunBetween() =>
        Assert.Equal("0-2 #1! | 2-5 #1,2! | 5-8 #2 | 8-10", Words(TextRuns.Of(0, 10, [SampleDraft.Claim(2, 2, 8), SampleDraft.Claim(1, 0, 5)])));

    [Fact]
    public void Claims_WithTheSameWords_BothBeginThere() => Assert.Equal("0-4 #1!,2! | 4-5", Words(TextRuns.Of(0, 5, [SampleDraft.Claim(1, 0, 4), SampleDraft.Claim(2, 0, 4)])));

    [Fact]
    public void Mark_ThatCrossesTheEdge_IsDrawnAsFarAsItLiesInside() =>
        Assert.Equal("10-14 place #1! | 14-20", Words(TextRuns.Of(10, 20, [SampleDraft.Claim(1, 5, 14, spans: [new(ReadingSpanKinds.Place, 0, 14), new(ReadingSpanKinds.Date, 30, 40)])])));

    [Fact]
    public void Runs_OfAnyMarks_CoverTheParagraphOnceAndInOrder()
    {
        var spans = Gen.Choose(-5, 40).Two().Select(ends => (From: Math.Min(ends.Item1, ends.Item2), To: Math.Max(ends.Item1, ends.Item2)));
        Properties.ForAll(spans.ListOf(), marks =>
        {
            List<DraftClaim> claims = [.. marks.Select((mark, i) => SampleDraft.Claim(i + 1, mark.From, mark.To, spans: [new(TextRuns.Kinds[i % 5], mark.From, mark.To)]))];
            var runs = TextRuns.Of(3, 33, claims);
            Assert.Equal((3, 33), (runs[0].Start, runs[^1].End));
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
            foreach (var run in runs)
            {
                Assert.True(run.Start < run.End);
                Assert.Equal(claims.Where(claim => claim.Fields.Start <= run.Start && run.End <= claim.Fields.End).Select(claim => claim.No), run.Claims);
            }

            // Each claim that has words here begins once.
            Assert.Equal(claims.Where(claim => Math.Max(claim.Fields.Start, 3) < Math.Min(claim.Fields.End, 33)).Select(claim => claim.No), runs.SelectMany(run => run.Begins).Order());
        }, runs: 300);
    }

    private static string Words(IEnumerable<TextRun> runs) => string.Join(" | ", runs.Select(run => string.Join(' ', new[]
    {
        $"{run.Start}-{run.End}", string.Join('+', run.Kinds), run.Claims.Count == 0 ? "" : "#" + string.Join(',', run.Claims.Select(no => run.Begins.Contains(no) ? $"{no}!" : $"{no}")),
    }.Where(part => part.Length > 0))));
}
