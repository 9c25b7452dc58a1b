using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Conflicts.Lints;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Data.Official.Crossings;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Official.Revisions;
using BorderWatch.Data.Official.WaitTimes;
using BorderWatch.Data.Ports;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Vocabulary;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Hosting;
using BorderWatch.Web.Imports;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Radzen;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>Renders pages over the seed as the circuit does: interactive, with the URL in the navigation manager.</summary>
public abstract class PageTest : BunitContext
{
    protected PageTest(TestSite site)
    {
        // As in Site.AddServices.
        Services.AddSingleton(site.Store.Database);
        Services.AddSingleton(site.Services.GetRequiredService<StoreWatch>());
        Services.AddSingleton<StoreFactQueries>();
        Services.AddSingleton<ClosureQueries>();
        Services.AddSingleton<FigureQueries>();
        Services.AddSingleton<EventQueries>();
        Services.AddSingleton<SourceQueries>();
        Services.AddSingleton<PortQueries>();
        Services.AddSingleton<ConflictQueries>();
        Services.AddSingleton<LintQueries>();
        Services.AddSingleton<BriefingQueries>();
        Services.AddSingleton<CrossingQueries>();
        Services.AddSingleton<ExploreQueries>();
        Services.AddSingleton<EncounterRecordQueries>();
        Services.AddSingleton<ReleaseQueries>();
        Services.AddSingleton<RevisionQueries>();
        Services.AddSingleton<WaitQueries>();
        Services.AddSingleton<OfficialImporter>();
        Services.AddSingleton<ImportJobs>(); // not started: what is added waits
        Services.AddSingleton<BriefingStore>();
        Services.AddSingleton<RecordQueries>();
        Services.AddSingleton<HistoryQueries>();
        Services.AddSingleton<EditChoiceLists>();
        Services.AddSingleton(new DraftOptions());
        Services.AddSingleton<DraftStore>();
        Services.AddSingleton<Matching>();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<VocabularyQueries>();
        Services.AddSingleton<AntiforgeryStateProvider, NoAntiforgery>();
        Services.AddRadzenComponents();

        // A page loads in milliseconds; a machine that runs every test project at once may take its time.
        DefaultWaitTimeout = TimeSpan.FromSeconds(20);

        // The pickers of the library call their script; nothing here depends on its answers.
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    /// <summary>Path and query of the URL, as the address bar has them.</summary>
    protected string Url => new Uri(Navigation.Uri).PathAndQuery;

    protected IRenderedComponent<TPage> Open<TPage>(string url, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null)
        where TPage : IComponent
    {
        Navigation.NavigateTo(url);
        return Render(parameters);
    }

    /// <summary>Forms are sent to a server, which these tests do not have.</summary>
    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
