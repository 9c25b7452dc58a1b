using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Components.Editing;

/// <summary>Links to the pages on which records are edited, without query.</summary>
public static class EditLink
{
    public const string NewKey = "new";

    /// <summary>What belongs to another record is edited with it.</summary>
    public static string To(string table, string key)
    {
        var owner = RecordShapes.OwnerOf(table, key);
        return $"/records/{owner.Table}/{Uri.EscapeDataString(owner.Key)}";
    }

    public static string New(string table) => $"/records/{table}/{NewKey}";
}
