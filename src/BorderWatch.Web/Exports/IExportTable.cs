using BorderWatch.Data;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Exports;

/// <summary>What is said of a table of rows that leaves the program as CSV, JSON and workbook.</summary>
internal interface IExportTable
{
    /// <summary>Of its files, without ending: "closure-claims".</summary>
    string Name { get; }

    /// <summary>Of its files, where that is not the name: "official/revisions".</summary>
    string Path { get; }

    /// <summary>What one row is, as a sentence.</summary>
    string Row { get; }

    /// <summary>The column whose value no two rows share; empty where that takes several.</summary>
    string Key { get; }

    IReadOnlyList<IExportColumn> Columns { get; }

    /// <summary>Names of the query string that mean something here; <c>asof</c>, <c>known</c> and <c>reading</c> do everywhere.</summary>
    IReadOnlyList<string> Parameters { get; }

    /// <summary>What <c>sort</c> can name.</summary>
    IReadOnlyList<string> SortColumns { get; }

    /// <summary>What a parameter can be, where the table knows better than <see cref="ApiParameters"/>; else null.</summary>
    IReadOnlyList<string>? ValuesOf(string parameter, StoreFacts facts);

    /// <summary>Maps the files.</summary>
    void Map(IEndpointRouteBuilder app);
}
