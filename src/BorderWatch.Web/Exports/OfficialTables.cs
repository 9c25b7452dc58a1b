namespace BorderWatch.Web.Exports;

/// <summary>What holds for every table of official counts.</summary>
internal static class OfficialTables
{
    /// <summary>A workbook is put together in memory, some kilobytes a row; more rows than these are to be taken as CSV.</summary>
    public const int MostWorkbookRows = 50_000;
}
