using BorderWatch.Data;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;
using BorderWatch.Web.Endpoints;

namespace BorderWatch.Web.Imports;

/// <summary>Brings the records of a CSV: first says what would change, then does it as one edit.</summary>
public sealed class RecordImports(IServiceProvider services, StoreFactQueries factQueries, EditStore edits, RecordFilePlanner planner)
{
    /// <summary>What the file would change, without changing it.</summary>
    /// <exception cref="StoreException">The store cannot be written to, so the file could not be brought either.</exception>
    public async Task<CheckedFile> CheckAsync(byte[] content, CancellationToken ct = default)
    {
        var file = RecordFile.Read(content, out var problems);
        if (file is null) return new CheckedFile { Problems = problems };
        var plan = await planner.PlanAsync(file, await ExportedAsync(file.Kind, ct), ct);
        problems = [.. problems, .. plan.Problems];
        if (problems.Count > 0) return new CheckedFile { Plan = plan, Problems = problems };
        var outcome = await edits.TryAsync(Request(plan, "dry run", ""), ct);
        // Nobody else wrote between plan and try, or the plan would have been another.
        return new CheckedFile { Plan = plan, Problems = [.. outcome.Problems.Select(plan.At), .. outcome.Conflicts.Select(conflict => plan.At(new EditProblem { Table = conflict.Table, Key = conflict.Key, Reason = "was changed this moment by somebody else. Check the file again." }))], Changes = outcome.Changes };
    }

    /// <summary>Does what was shown, if it is still that.</summary>
    /// <param name="shown">The <see cref="CheckedFile.Digest"/> that the person was shown.</param>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public async Task<(CheckedFile File, EditOutcome? Outcome)> ApplyAsync(byte[] content, string shown, string who, string why, CancellationToken ct = default)
    {
        var file = await CheckAsync(content, ct);
        if (file.Problems.Count > 0 || file.Digest != shown) return (file, null);
        return (file, await edits.ApplyAsync(Request(file.Plan!, who, why), ct));
    }

    private static EditRequest Request(RecordFilePlan plan, string who, string why) => new() { Steps = plan.Steps, Who = who, Why = why, Kind = EditKinds.Imported };

    /// <returns>Null where there is no download with such rows.</returns>
    private async Task<RecordFile?> ExportedAsync(RecordFileKind kind, CancellationToken ct)
    {
        if (!kind.IsDownload) return null;
        var facts = await factQueries.GetAsync(ct);
        var csv = await (kind.Name switch
        {
            "sources" => SourceDownloads.Table.CsvAsync(services, new(), facts, ct),
            "ports" => PortDownloads.Table.CsvAsync(services, new(), facts, ct),
            "closures" => ClosureDownloads.Table.CsvAsync(services, new(), facts, ct),
            "closure-claims" => ClosureDownloads.ClaimTable.CsvAsync(services, new(), facts, ct),
            "figures" => FigureDownloads.Table.CsvAsync(services, new(), facts, ct),
            "events" => EventDownloads.Table.CsvAsync(services, new(), facts, ct),
            _ => EventDownloads.ClaimTable.CsvAsync(services, new(), facts, ct),
        });
        return RecordFile.Read(csv, out _);
    }
}
