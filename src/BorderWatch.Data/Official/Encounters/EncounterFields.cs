namespace BorderWatch.Data.Official.Encounters;

/// <summary>What encounters are counted by, as URLs and the store name it.</summary>
public static class EncounterFields
{
    public const string Component = "component";
    public const string Region = "region";
    public const string Area = "area";
    public const string State = "state";
    public const string Demographic = "demographic";
    public const string Citizenship = "citizenship";
    public const string Title = "title";
    public const string Type = "type";

    /// <summary>The value of <see cref="Region"/> that is the border with Mexico.</summary>
    public const string SouthwestBorder = "Southwest Land Border";

    /// <summary>The value of <see cref="Component"/> for encounters between ports of entry.</summary>
    public const string BorderPatrol = "U.S. Border Patrol";

    /// <summary>The value of <see cref="Component"/> for encounters at ports of entry.</summary>
    public const string FieldOperations = "Office of Field Operations";

    public static IReadOnlyList<string> All { get; } = [Component, Region, Area, State, Demographic, Citizenship, Title, Type];

    /// <summary>Of the table of classes, in the order of <see cref="All"/>.</summary>
    internal static IReadOnlyList<string> Columns { get; } = ["component", "region", "area", "state", "demographic", "citizenship", "title", "encounter_type"];

    internal static int IndexOf(string field) => All.TakeWhile(other => other != field).Count();

    /// <summary>What releases call by two names, by one: unaccompanied children are "UC / Single Minors", and "UAC" in 2025.</summary>
    internal static string Name(string field, string name) => field == Demographic && name == "UAC" ? "UC / Single Minors" : name;
}
