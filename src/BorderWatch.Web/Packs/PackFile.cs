using System.Security.Cryptography;

namespace BorderWatch.Web.Packs;

/// <summary>One file of a pack.</summary>
/// <param name="Path">Inside the ZIP, with '/' between folders.</param>
internal sealed record PackFile(string Path, byte[] Bytes)
{
    /// <summary>As a data package writes it: "sha256:…".</summary>
    public string Hash { get; } = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
