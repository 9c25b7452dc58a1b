using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Components.Method;

/// <summary>A form of date, by an example.</summary>
/// <param name="Use">When it is used, as a sentence.</param>
public sealed record DateForm(string Text, string Use)
{
    public string Words => Edtf.Parse(Text).ToWords();
}
