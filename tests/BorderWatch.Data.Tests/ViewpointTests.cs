using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Tests;

/// <summary>How the claims are looked at: defaults left out in a page's URL, spelled out in a link that leaves, said in words everywhere.</summary>
public sealed class ViewpointTests
{
    [Theory]
    [InlineData("", "Consensus reading, as of 22 December 2023, as known on 22 December 2023", "?asof=2023-12-22&known=2023-12-22&reading=consensus")]
    [InlineData("asof=2024-06-01&reading=widest", "Widest reading, as of 1 June 2024, as known on 22 December 2023", "?asof=2024-06-01&known=2023-12-22&reading=widest")]
    [InlineData("known=2023-12-01", "Consensus reading, as of 22 December 2023, as known on 1 December 2023", "?asof=2023-12-22&known=2023-12-01&reading=consensus")]
    [InlineData("reading=source:afp-2023-12-22", "Reading of AFP alone (afp-2023-12-22), as of 22 December 2023, as known on 22 December 2023", "?asof=2023-12-22&known=2023-12-22&reading=source:afp-2023-12-22")]
    public void SpelledOut_AnyView_LeavesNothingToDefaults(string query, string words, string full)
    {
        var filter = ViewFilter.Parse(query, FilterSamples.Facts, out var problems);

        Assert.Empty(problems);
        Assert.Equal(words, filter.View.Describe(FilterSamples.Facts));
        Assert.Equal(full, filter.At(filter.View.SpelledOut(FilterSamples.Facts)).ToQuery());
        Assert.Equal(filter, ViewFilter.Parse(full, FilterSamples.Facts, out _));
    }

    [Fact]
    public void NameParts_OfAView_AreWhatIsNoDefault()
    {
        var view = new Viewpoint { AsOf = new(2023, 12, 18), Known = new(2023, 12, 21), Reading = new OneSourceReading("afp-2023-12-22") };

        Assert.Equal(["known-2023-12-21", "source:afp-2023-12-22"], view.NameParts());
        Assert.Empty(new Viewpoint { AsOf = new(2023, 12, 18) }.NameParts());
    }
}
