namespace BorderWatch.Data.Reading.Days;

/// <summary>What the word before a date makes of it.</summary>
internal enum DayRole
{
    /// <summary>The day of what is told.</summary>
    On,

    /// <summary>"since": what is told began then, and lasts.</summary>
    Since,

    /// <summary>"from", "beginning", "effective": likewise, and it may be ahead.</summary>
    From,

    /// <summary>"as of": it was so on that day.</summary>
    AsOf,

    /// <summary>"through", "until": it ends then.</summary>
    Until,

    /// <summary>"by": then at the latest.</summary>
    By,

    /// <summary>"before", "after", "ahead of": the day of something else.</summary>
    Other,
}
