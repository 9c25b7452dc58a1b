namespace BorderWatch.Web.Imports;

/// <summary>A file that was sent, on the disk of the server; deleted with this, unless it was handed on.</summary>
/// <param name="Name">As it was called where it came from, without folders.</param>
internal sealed record Upload(string Name, string Path, long Bytes) : IDisposable
{
    /// <summary>Also where more than one row in a hundred is rejected.</summary>
    public bool AnyShareRejected { get; init; }

    private bool _handedOn;

    /// <summary>Somebody else deletes it.</summary>
    public void HandOn() => _handedOn = true;

    public void Dispose()
    {
        if (!_handedOn) File.Delete(Path);
    }
}
