namespace BorderWatch.Data.Reading.Places;

internal enum PlaceKind
{
    Port,
    Crossing,
    State,

    /// <summary>A sector, a region, a county or a Mexican state: it names no port, but may be where a figure was counted.</summary>
    Area,

    /// <summary>The whole border with Mexico.</summary>
    Border,

    /// <summary>A name that only looks like one of a port: "Nuevo Progreso resident", "El Paso Times", "San Luis Potosí".</summary>
    None,
}
