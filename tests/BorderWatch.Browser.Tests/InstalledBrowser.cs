namespace BorderWatch.Browser.Tests;

/// <summary>The Chromium that the tests drive.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The browser that BORDERWATCH_CHROMIUM names, or one on the path; null after Playwright's own installer has brought one.</summary>
    public static string? Path()
    {
        if (Environment.GetEnvironmentVariable("BORDERWATCH_CHROMIUM") is { Length: > 0 } named) return named;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        var found = s_names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is not null) return found;

        var exit = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return exit == 0 ? null : throw new InvalidOperationException("There is no Chromium, and Playwright could not install one. Install one, or name it in BORDERWATCH_CHROMIUM.");
    }
}
