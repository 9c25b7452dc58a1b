using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Components.Editing;

/// <summary>Where readers see a record.</summary>
public static class EditPlaces
{
    /// <summary>Path and fragment; null where no page shows it by itself.</summary>
    public static string? Of(RecordCells record) => record.Table switch
    {
        "ports" => $"/ports/{record.Key}",
        "sources" => $"/sources/{record.Key}",
        "closures" => $"/closures/{record.Key}",
        "closure-claims" or "figure-claims" or "event-claims" => $"/sources/{record["source_id"]}#{record.Key}",
        "figures" => "/figures",
        "events" => $"/events#{record.Key}",
        _ => null,
    };
}
