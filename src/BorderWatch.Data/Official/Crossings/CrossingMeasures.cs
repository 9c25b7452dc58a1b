using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Official.Crossings;

/// <summary>What BTS counts at a port of entry, by its own names, and which of it a closure should touch.</summary>
public static class CrossingMeasures
{
    public const string Trains = "Trains";
    public const string LoadedRailContainers = "Rail Containers Loaded";
    public const string PersonalVehicles = "Personal Vehicles";
    public const string Trucks = "Trucks";
    public const string LoadedTruckContainers = "Truck Containers Loaded";
    public const string Pedestrians = "Pedestrians";

    /// <summary>The measures of the traffic that a closure of a type stops.</summary>
    /// <param name="closureType">Of <see cref="ClosureTypes"/>.</param>
    public static IReadOnlyList<string> TouchedBy(string closureType) => closureType switch
    {
        ClosureTypes.Rail => [Trains, LoadedRailContainers],
        ClosureTypes.Vehicle => [PersonalVehicles, Trucks],
        ClosureTypes.Pedestrian => [Pedestrians],
        ClosureTypes.Cargo => [Trucks, LoadedTruckContainers],
        _ => [],
    };
}
