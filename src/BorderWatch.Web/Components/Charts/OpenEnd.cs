namespace BorderWatch.Web.Components.Charts;

/// <summary>The slices after the newest publication day of a closure whose end nobody reports.</summary>
public enum OpenEnd
{
    None,
    Filled,
    Hollow,
}
