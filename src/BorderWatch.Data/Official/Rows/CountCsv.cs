using System.Buffers.Text;
using System.Text;

namespace BorderWatch.Data.Official.Rows;

/// <summary>Puts together the bytes of a CSV in one buffer, which is handed on when it is full.</summary>
internal sealed class CountCsv
{
    private const int Size = 64 * 1024;

    // No row of counts is longer: names are limited at import.
    private const int LongestRow = 8 * 1024;

    private readonly Stream _target;
    private readonly byte[] _buffer = new byte[Size];
    private int _length;

    public CountCsv(Stream target, bool byteOrderMark, string heading)
    {
        _target = target;
        if (byteOrderMark) Text(Encoding.UTF8.Preamble);
        Text(Encoding.UTF8.GetBytes(heading + "\r\n"));
    }

    /// <summary>Another row may not have room.</summary>
    public bool IsFull => _length > Size - LongestRow;

    public void Text(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Separator() => _buffer[_length++] = (byte)',';

    public void Number(long number)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>"2023-12"</summary>
    public void Month(int index)
    {
        var (year, month) = (index / 12, (index % 12) + 1);
        Utf8Formatter.TryFormat(year, _buffer.AsSpan(_length), out _, new System.Buffers.StandardFormat('D', 4));
        _buffer[_length + 4] = (byte)'-';
        Utf8Formatter.TryFormat(month, _buffer.AsSpan(_length + 5), out _, new System.Buffers.StandardFormat('D', 2));
        _length += 7;
    }

    public async ValueTask FlushAsync(CancellationToken ct)
    {
        if (_length == 0) return;
        await _target.WriteAsync(_buffer.AsMemory(0, _length), ct);
        await _target.FlushAsync(ct);
        _length = 0;
    }
}
