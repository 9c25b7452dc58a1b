using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace BorderWatch.Data.Official.Import;

/// <summary>A file to be imported, opened: plain, gzip or ZIP. What is read from it is hashed on the way.</summary>
internal sealed class ImportFile : Stream
{
    private readonly Stream _file;
    private readonly ZipArchive? _zip;
    private readonly Stream _content;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _begin;
    private int _given;
    private long _read;

    private ImportFile(Stream file, ZipArchive? zip, Stream content)
    {
        (_file, _zip, _content) = (file, zip, content);
        var begin = new byte[64 * 1024];
        _begin = begin[..content.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false)];
    }

    /// <summary>The first bytes of the content, at most 64 KiB; reading starts before them all the same.</summary>
    public ReadOnlySpan<byte> Begin => _begin;

    /// <summary>The last byte that was read; 0 before any was.</summary>
    public byte LastByte { get; private set; }

    /// <summary>Of the file, compressed or not, 0 to 1.</summary>
    public double Share => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What is in memory already.</summary>
    public static ImportFile Of(MemoryStream content) => new(content, null, content);

    /// <exception cref="ImportException">There is no such file, it cannot be read, or it is a ZIP that does not hold one file.</exception>
    public static ImportFile Open(string path)
    {
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 81_920);
            Span<byte> magic = stackalloc byte[4];
            magic = magic[..file.ReadAtLeast(magic, 4, throwOnEndOfStream: false)];
            file.Position = 0;
            if (magic.StartsWith<byte>([0x1f, 0x8b])) return new ImportFile(file, null, new GZipStream(file, CompressionMode.Decompress));
            if (!magic.StartsWith("PK\x03\x04"u8)) return new ImportFile(file, null, file);

            var zip = new ZipArchive(file, ZipArchiveMode.Read);
            // What a Mac puts beside each file, and folders, are nobody's data.
            var entries = zip.Entries.Where(entry => entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
            if (entries.Count != 1) throw new ImportException($"The ZIP holds {entries.Count} files{(entries.Count == 0 ? "" : $" ({string.Join(", ", entries.Take(5).Select(entry => entry.Name))}{(entries.Count > 5 ? ", …" : "")})")}; it must hold one. Unpack it and import the file that is meant.");
            return new ImportFile(file, zip, entries[0].Open());
        }
        catch (ImportException)
        {
            file?.Dispose();
            throw;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            file?.Dispose();
            throw new ImportException($"The file cannot be read: {error.Message}", error);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        if (_given < _begin.Length)
        {
            read = Math.Min(buffer.Length, _begin.Length - _given);
            _begin.AsSpan(_given, read).CopyTo(buffer);
            _given += read;
        }
        else
        {
            read = _content.Read(buffer);
        }

        if (read == 0) return 0;
        _hash.AppendData(buffer[..read]);
        LastByte = buffer[read - 1];
        _read += read;
        return read;
    }

    /// <summary>SHA-256 of all that was read, in lower-case hexadecimal digits; once.</summary>
    public string Hash() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <summary>
    /// All was read: of a gzip file that is cut short the rest is missing without a word, but at its end stands how long the
    /// content was (RFC 1952, ISIZE).
    /// </summary>
    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public void CheckWhole()
    {
        if (_content is not GZipStream) return;
        Span<byte> size = stackalloc byte[4];
        _file.Seek(-4, SeekOrigin.End);
        _file.ReadExactly(size);
        if (BinaryPrimitives.ReadUInt32LittleEndian(size) != (uint)_read) throw new InvalidDataException("its content is not as long as its end says.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            _content.Dispose();
            _zip?.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
