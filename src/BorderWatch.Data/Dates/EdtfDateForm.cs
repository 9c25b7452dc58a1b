namespace BorderWatch.Data.Dates;

/// <summary>What a single date of an EDTF text names; the forms that begin with Some have unspecified digits (X).</summary>
internal enum EdtfDateForm
{
    /// <summary><c>2023-12-18</c></summary>
    Day,

    /// <summary><c>2023-12</c></summary>
    Month,

    /// <summary><c>2023</c></summary>
    Year,

    /// <summary><c>2023-12-XX</c></summary>
    SomeDayOfMonth,

    /// <summary><c>2023-XX</c></summary>
    SomeMonthOfYear,

    /// <summary><c>2023-XX-XX</c></summary>
    SomeDayOfYear,

    /// <summary><c>202X</c></summary>
    SomeYearOfDecade,

    /// <summary><c>20XX</c></summary>
    SomeYearOfCentury,
}
