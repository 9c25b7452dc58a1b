namespace BorderWatch.TestKit;

/// <summary>An article made up for tests, with five claims: of the whole border, Eagle Pass rail, a figure, Texas without a port, Lukeville.</summary>
public static class GazetteArticle
{
    public const string Publisher = "Border Gazette";

    public const string Title = "Ports on the border with Mexico are closed to cattle";

    /// <summary>Says nothing that could be a claim.</summary>
    public const string LastSentence = "Nobody in the town of Wherever had a word to say about any of this when the paper asked around on the following morning, nor on the one after that.";

    public const string Text = $"""
        {Title}

        December 22, 2023

        EAGLE PASS, Texas (Gazette) — U.S. Customs and Border Protection closed the rail bridge at Eagle Pass on Monday.

        Officials said about 10,000 migrants crossed the southwest border a day in December.

        Two rail crossings in Texas were closed earlier this week.

        The vehicle crossing at Lukeville was closed on Dec. 4, 2023, the agency said.

        {LastSentence}
        """;
}
