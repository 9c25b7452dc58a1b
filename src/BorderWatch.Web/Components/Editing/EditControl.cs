namespace BorderWatch.Web.Components.Editing;

/// <summary>How a column of a record is typed.</summary>
public enum EditControl
{
    Text,

    /// <summary>Text of several lines.</summary>
    Lines,

    /// <summary>One of some values.</summary>
    Choice,

    /// <summary>EDTF: a day or a one-of set, as the dates of claims are.</summary>
    Moment,

    /// <summary>EDTF of any shape, as the periods of figures are.</summary>
    Period,

    Number,

    /// <summary>A time of day.</summary>
    Time,
}
