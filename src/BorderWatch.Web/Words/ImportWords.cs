using System.Globalization;
using BorderWatch.Web.Imports;

namespace BorderWatch.Web.Words;

/// <summary>The words for the import of a file.</summary>
public static class ImportWords
{
    /// <summary>Where it stands, as a sentence that is read out when it changes.</summary>
    public static string State(ImportJob job) => job.State switch
    {
        ImportState.Queued => "Waiting: another file is being imported.",
        ImportState.Reading => "The file is being read.",
        ImportState.Storing => "All is read, and is being put into the store.",
        ImportState.Failed => "Not imported.",
        ImportState.Cancelled => "Cancelled. Nothing of this file is in the store.",
        _ when job.Result is { IsNew: false } there => $"Already imported{(there.Release.InTheBox ? ", with the program" : $" on {ReleaseWords.Time(there.Release.ImportedAt)}")}: nothing changed.",
        _ => "Imported.",
    };

    /// <summary>"About 20 seconds left to read"</summary>
    /// <param name="left">Null where it is not known yet.</param>
    public static string TimeLeft(TimeSpan? left) => left is not { } time ? "How long it takes is not known yet" : time.TotalSeconds switch
    {
        <= 5 => "A few seconds left to read",
        <= 55 => $"About {Math.Ceiling(time.TotalSeconds / 10) * 10:0} seconds left to read",
        < 90 => "About a minute left to read",
        < 3570 => $"About {Math.Round(time.TotalMinutes):0} minutes left to read",
        _ => Hours(time),
    };

    /// <summary>"120,000 rows read so far"</summary>
    public static string Rows(ImportJob job) => $"{ReleaseWords.Count(job.Rows, "row")} read{(job.HasEnded || job.State == ImportState.Storing ? "" : " so far")}";

    /// <summary>"43 %": never all before all is read.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(Math.Clamp(share, 0, 1) * 100):0} %");

    private static string Hours(TimeSpan time)
    {
        var (hours, minutes) = Math.DivRem((int)Math.Round(time.TotalMinutes / 10) * 10, 60);
        return $"About {ReleaseWords.Count(hours, "hour")}{(minutes == 0 ? "" : $" {minutes} minutes")} left to read";
    }
}
