namespace BorderWatch.Data.Reading.Places;

/// <summary>What a common noun says of the thing that an action is about.</summary>
[Flags]
internal enum TermRole
{
    None = 0,

    /// <summary>A port, a bridge, a gate.</summary>
    Crossing = 1,

    /// <summary>What goes on there: traffic, operations, processing.</summary>
    Process = 2,

    Lane = 4,

    Hours = 8,

    /// <summary>Something that can be closed or suspended and is no crossing: deportations, schools, a park.</summary>
    Other = 16,
}
