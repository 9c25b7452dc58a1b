using BorderWatch.Web.Imports;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class ImportWordsTests
{
    [Theory]
    [InlineData(null, "How long it takes is not known yet")]
    [InlineData(0.0, "A few seconds left to read")]
    [InlineData(5.0, "A few seconds left to read")]
    [InlineData(5.1, "About 10 seconds left to read")]
    [InlineData(41.0, "About 50 seconds left to read")]
    [InlineData(55.1, "About a minute left to read")]
    [InlineData(89.9, "About a minute left to read")]
    [InlineData(90.0, "About 2 minutes left to read")]
    [InlineData(3500.0, "About 58 minutes left to read")]
    [InlineData(3580.0, "About 1 hour left to read")]
    [InlineData(4900.0, "About 1 hour 20 minutes left to read")]
    [InlineData(7300.0, "About 2 hours left to read")]
    public void TimeLeft_Seconds_AreRoundedInWords(double? seconds, string words)
    {
        var text = ImportWords.TimeLeft(seconds is { } known ? TimeSpan.FromSeconds(known) : null);

        Assert.Equal(words, text);
    }

    [Theory]
    [InlineData(-0.1, "0 %")]
    [InlineData(0.0, "0 %")]
    [InlineData(0.439, "43 %")]
    [InlineData(0.999, "99 %")]
    [InlineData(1.0, "100 %")]
    public void Percent_Share_IsNeverAllBeforeAllIsRead(double share, string words)
    {
        var text = ImportWords.Percent(share);

        Assert.Equal(words, text);
    }

    [Theory]
    [InlineData(ImportState.Reading, 1, "1 row read so far")]
    [InlineData(ImportState.Reading, 120_000, "120,000 rows read so far")]
    [InlineData(ImportState.Storing, 399_406, "399,406 rows read")]
    public void Rows_Job_SaysWhetherMoreCome(ImportState state, long rows, string words)
    {
        var text = ImportWords.Rows(new ImportJob { Id = "x", FileName = "y", State = state, Rows = rows });

        Assert.Equal(words, text);
    }
}
