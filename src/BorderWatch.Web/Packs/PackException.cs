namespace BorderWatch.Web.Packs;

/// <summary>A file that was brought is no pack, or not as it was made; the message says what and where.</summary>
public sealed class PackException(string message) : Exception(message);
