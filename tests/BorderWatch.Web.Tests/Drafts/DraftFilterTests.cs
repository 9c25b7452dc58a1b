using BorderWatch.Data;
using BorderWatch.Data.Drafts;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>What the URL of a review says.</summary>
public sealed class DraftFilterTests(Sites sites)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?claim=3&show=open&edit=claim&last=2&asof=2023-12-18", "?claim=3&show=open&edit=claim&last=2&asof=2023-12-18")]
    [InlineData("?show=all&edit=source", "?edit=source")]
    public async Task Query_Read_IsWrittenAgain(string query, string written)
    {
        var filter = DraftFilter.Parse(query, await FactsAsync(), out var problems);

        Assert.Empty(problems);
        Assert.Equal(written, filter.ToQuery());
    }

    [Theory]
    [InlineData("?claim=x", "claim “x”")]
    [InlineData("?claim=0", "claim “0”")]
    [InlineData("?show=pending", "show “pending”")]
    [InlineData("?edit=1", "edit “1”")]
    [InlineData("?port=eagle-pass", "“port”")]
    public async Task Query_ThatCannotBeRead_IsNamed(string query, string named)
    {
        var filter = DraftFilter.Parse(query, await FactsAsync(), out var problems);

        Assert.Contains(named, Assert.Single(problems), StringComparison.Ordinal);
        Assert.Equal("", filter.ToQuery());
    }

    private Task<StoreFacts> FactsAsync() => sites.Articles.Services.GetRequiredService<StoreFactQueries>().GetAsync(TestContext.Current.CancellationToken);
}
