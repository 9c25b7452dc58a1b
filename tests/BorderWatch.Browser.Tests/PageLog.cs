using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests;

/// <summary>What the browser complained of since this was made, and what it asked for.</summary>
public sealed class PageLog
{
    private readonly Lock _lock = new();
    private readonly List<string> _complaints = [];
    private readonly List<(string Type, string Url)> _requests = [];

    public PageLog(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complain($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Complain($"exception: {error}");
        page.RequestFailed += (_, request) => Complain($"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) Complain($"{response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            lock (_lock) _requests.Add((request.ResourceType, request.Url));
        };
    }

    public IReadOnlyList<string> Complaints
    {
        get { lock (_lock) return [.. _complaints]; }
    }

    /// <summary>Kind of resource ("font", "script") and address.</summary>
    public IReadOnlyList<(string Type, string Url)> Requests
    {
        get { lock (_lock) return [.. _requests]; }
    }

    private void Complain(string line)
    {
        lock (_lock) _complaints.Add(line);
    }
}
