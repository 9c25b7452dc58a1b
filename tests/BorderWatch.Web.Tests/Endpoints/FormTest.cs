using System.Net;
using AngleSharp.Html.Parser;
using BorderWatch.TestKit.Web;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>A site of its own, because forms change it, and a browser without script that sends them.</summary>
public abstract class FormTest : IAsyncLifetime
{
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected TestSite Site { get; private set; } = default!;

    /// <summary>With cookies; does not follow where it is led.</summary>
    protected HttpClient Browser { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync();
        Browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Site.Address };
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The token of the first form on a page that is sent to an address.</summary>
    protected async Task<string> TokenAsync(string page, string action)
    {
        var document = new HtmlParser().ParseDocument(await Browser.GetStringAsync(new Uri(page, UriKind.Relative), Ct));
        return document.QuerySelector($"form[action='{action}'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    protected static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
