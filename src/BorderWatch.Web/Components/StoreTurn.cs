namespace BorderWatch.Web.Components;

/// <summary>Which state of the store pages are to show: a further one each time somebody has changed it while they are open.</summary>
/// <param name="Answer">To be called by the page with what it has done about it.</param>
public sealed record StoreTurn(int Number, Action<int, TurnAnswer> Answer)
{
    /// <summary>As it was when the page was opened.</summary>
    public static StoreTurn First { get; } = new(0, (_, _) => { });
}
