namespace BorderWatch.Data.Official.Explore;

/// <summary>A value of a field.</summary>
/// <param name="Id">In the URL: a port code, or the label in small letters with hyphens.</param>
/// <param name="Label">As the agency writes it; where two are written alike, with what tells them apart.</param>
public sealed record OfficialValue(string Id, string Label)
{
    /// <summary>As the agency writes it, for files.</summary>
    public string Name { get; init; } = Label;

    /// <summary>Ids of the values that this one holds together; empty for one that stands in the files itself.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>"CHINA, PEOPLES REPUBLIC OF" is "china-peoples-republic-of".</summary>
    public static string IdOf(string label)
    {
        var id = new System.Text.StringBuilder();
        foreach (var c in label.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
