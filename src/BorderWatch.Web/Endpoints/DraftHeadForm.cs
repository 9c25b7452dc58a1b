using BorderWatch.Data.Drafts;

namespace BorderWatch.Web.Endpoints;

/// <summary>What a form says of an article's source.</summary>
public static class DraftHeadForm
{
    public const string Publisher = "publisher";
    public const string Title = "title";
    public const string Published = "published";
    public const string Basis = "published_basis";
    public const string Url = "url";
    public const string Kind = "source_kind";
    public const string Origin = "origin_id";
    public const string Source = "source_id";

    /// <summary>As columns of text, in the order of the form: for putting two people's changes together.</summary>
    public static IReadOnlyList<(string Column, string? Text)> Cells(DraftHead head) =>
    [
        (Publisher, head.Publisher), (Title, head.Title), (Published, head.Published), (Basis, head.PublishedBasis), (Url, head.Url), (Kind, head.SourceKind), (Origin, head.OriginId), (Source, head.SourceId),
    ];

    internal static DraftHead Of(Func<string, string?> text) => new()
    {
        Publisher = text(Publisher) ?? "",
        Title = text(Title) ?? "",
        Published = text(Published),
        PublishedBasis = text(Basis) ?? new DraftHead().PublishedBasis,
        Url = text(Url),
        SourceKind = text(Kind) ?? new DraftHead().SourceKind,
        OriginId = text(Origin),
        SourceId = text(Source),
    };

    /// <summary>Trimmed; what is empty is null.</summary>
    internal static DraftHead Of(IFormCollection form) => Of(column => Text(form, column));

    internal static string? Text(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
