namespace BorderWatch.Web.Components.Method;

/// <summary>Where on the method page the values of a field stand.</summary>
public static class FieldAnchor
{
    public static string Of(string field) => $"field-{field}";
}
