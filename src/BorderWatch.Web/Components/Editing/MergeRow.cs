using BorderWatch.Data.Editing;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Editing;

/// <summary>A field of a <see cref="MergeTable"/>.</summary>
/// <param name="Name">As the page calls it.</param>
/// <param name="Pick">The name of the control that chooses between both values; null where nothing is left to choose.</param>
public sealed record MergeRow(MergedField Field, string Name, string? Pick = null)
{
    /// <summary>The fields that somebody changed, in their order.</summary>
    public static IEnumerable<MergeRow> Of(IEnumerable<MergedField> fields, Func<string, string>? pick = null, Func<string, string>? name = null) =>
        fields.Where(field => field.Side != MergeSide.Same || field.Seen != field.Current).Select(field => new MergeRow(field, (name ?? EditWords.Column)(field.Column), pick?.Invoke(field.Column)));
}
