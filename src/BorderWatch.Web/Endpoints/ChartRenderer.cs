using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BorderWatch.Web.Endpoints;

/// <summary>Draws a chart's file on the server and makes of it an SVG that needs nothing else.</summary>
internal sealed partial class ChartRenderer(IServiceProvider services, ILoggerFactory loggers, ChartStyle style)
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    /// <typeparam name="TFile">A component with a parameter "Model".</typeparam>
    public async Task<string> DrawAsync<TFile>(object model)
        where TFile : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var drawn = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TFile>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model }))).ToHtmlString());
        return Alone(drawn);
    }

    /// <summary>Without the style sheets of the site: their values are written out, and classes that no rule is for left out.</summary>
    private string Alone(string drawn)
    {
        // HTML may refer to characters that XML does not have.
        var picture = XElement.Parse(NoCharacter().Replace(drawn, "\uFFFD"));
        foreach (var attribute in picture.DescendantsAndSelf().Attributes().ToList())
        {
            if (attribute.Name == "class" && !attribute.Value.Split(' ').Any(style.HasRule)) attribute.Remove();
            else attribute.Value = style.Resolved(attribute.Value);
        }

        picture.Element(s_svg + "desc")!.AddAfterSelf(new XElement(s_svg + "style", style.Rules));
        return picture.ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex("&#x(?:[0-8BCEF]|1[0-9A-F]|FFF[EF]);", RegexOptions.IgnoreCase)]
    private static partial Regex NoCharacter();
}
