namespace BorderWatch.Data.Reading.Claims;

/// <summary>Whether a sentence may only say again what the article tells elsewhere.</summary>
internal enum Restatement
{
    None,

    /// <summary>"It stopped at sunset", "the closing cost": of what is already claimed, so that only its date is new.</summary>
    PointsBack,

    /// <summary>"Traffic is flowing again": so it stands, and it may have begun earlier.</summary>
    Standing,
}
