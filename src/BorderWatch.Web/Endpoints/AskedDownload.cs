using BorderWatch.Data;

namespace BorderWatch.Web.Endpoints;

/// <summary>What the link of a download asks for.</summary>
/// <param name="Own">What is no part of the filter: a byte order mark, a shape.</param>
internal sealed record AskedDownload<TFilter, TOwn>(TFilter Filter, StoreFacts Facts, TOwn Own)
    where TFilter : IUrlFilter<TFilter>
{
    public DateOnly AsOf => Filter.View.AsOfDay(Facts);

    public DateOnly KnownOn => Filter.View.KnownDay(Facts);

    /// <summary>"borderwatch-closures_eagle-pass_as-of-2023-12-22.csv"; a reading or a day of knowledge that is no default stands in it.</summary>
    public string FileName(string subject, string extension) =>
        Endpoints.FileName.Of(subject, [.. Filter.NameParts(), .. Filter.View.NameParts()], AsOf, extension);
}
