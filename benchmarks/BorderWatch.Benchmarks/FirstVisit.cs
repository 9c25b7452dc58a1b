using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace BorderWatch.Benchmarks;

/// <summary>What a browser that was never here before receives for the overview, in bytes as transferred, headers included.</summary>
internal static class FirstVisit
{
    private const long AimBytes = 300_000;

    private static readonly (string Kind, string Words)[] s_kinds = [("Document", "document"), ("Stylesheet", "style sheets"), ("Script", "scripts"), ("Font", "fonts"), ("Image", "images"), (Other, "other")];

    private const string Other = "Other";

    public static async Task<IReadOnlyList<Finding>> MeasureAsync(Chromium chromium, RunningServer server, StoreSize size, Report report)
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await Chromium.NewPageAsync(context);
        var session = await context.NewCDPSessionAsync(page);
        ConcurrentDictionary<string, string> kindOf = [];
        ConcurrentDictionary<string, long> bytesOf = [];
        var frames = 0L;
        On(session, "Network.requestWillBeSent", message =>
        {
            // Data addresses stand in the document or a style sheet and are counted there.
            if (!message.GetProperty("request").GetProperty("url").GetString()!.StartsWith("data:", StringComparison.Ordinal)) kindOf[Id(message)] = message.GetProperty("type").GetString()!;
        });
        On(session, "Network.loadingFinished", message => bytesOf[Id(message)] = (long)message.GetProperty("encodedDataLength").GetDouble());
        On(session, "Network.webSocketFrameReceived", message =>
        {
            // Binary frames, opcode 2, come in base64.
            var (frame, length) = (message.GetProperty("response"), message.GetProperty("response").GetProperty("payloadData").GetString()!.Length);
            Interlocked.Add(ref frames, frame.GetProperty("opcode").GetInt32() == 2 ? length * 3L / 4 : length);
        });
        await session.SendAsync("Network.enable");

        await page.GotoAsync(server.Address.ToString());
        await Chromium.InteractiveAsync(page);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        foreach (var embedded in bytesOf.Keys.Except(kindOf.Keys)) bytesOf.Remove(embedded, out _);
        var known = s_kinds.Select(kind => kind.Kind).ToHashSet();
        var byKind = bytesOf.ToLookup(request => known.Contains(kindOf[request.Key]) ? kindOf[request.Key] : Other, request => request.Value);
        if (kindOf.Values.Contains("Font")) report.Fail("The first visit asks for a font.");
        var kinds = s_kinds.Where(kind => byKind.Contains(kind.Kind)).Select(kind => $"{kind.Words} {Numbers.Kilobytes(byKind[kind.Kind].Sum())}");
        var (what, total) = ($"first visit, {bytesOf.Count} requests", bytesOf.Values.Sum());
        return
        [
            size == StoreSize.Seed ? Finding.AtMost(what, total, AimBytes, bytes => Numbers.Kilobytes((long)bytes)) : new Finding(what, Numbers.Kilobytes(total)),
            new Finding("of these", string.Join(", ", kinds)),
            new Finding("the circuit's first messages, before compression, not counted above", Numbers.Kilobytes(frames)),
            new Finding("fonts asked for", kindOf.Values.Count(kind => kind == "Font") is > 0 and var fonts ? Numbers.Whole(fonts) : "none", "none", !kindOf.Values.Contains("Font")),
        ];
    }

    private static string Id(JsonElement message) => message.GetProperty("requestId").GetString()!;

    private static void On(ICDPSession session, string name, Action<JsonElement> handle) => session.Event(name).OnEvent += (_, message) =>
    {
        if (message is { } element) handle(element);
    };
}
