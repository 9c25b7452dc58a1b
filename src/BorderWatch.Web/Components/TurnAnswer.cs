namespace BorderWatch.Web.Components;

/// <summary>What a page has done about a change of the store.</summary>
public enum TurnAnswer
{
    /// <summary>It shows the store as it is now.</summary>
    Read,

    /// <summary>It stays as it was, because somebody is filling something in on it.</summary>
    Left,

    /// <summary>It stays as it was, because the store could not be read.</summary>
    Failed,
}
