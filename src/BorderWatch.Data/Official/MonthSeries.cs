using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace BorderWatch.Data.Official;

/// <summary>The counts of one thing, month by month, as the store packs them into one cell.</summary>
/// <param name="First">The month of the first number.</param>
/// <param name="Months">A number for each month; <see cref="NotReported"/> for none, which is not zero.</param>
public sealed record MonthSeries(YearMonth First, IReadOnlyList<int> Months)
{
    public const int NotReported = -1;

    /// <summary>The month of the last number.</summary>
    public YearMonth Last => First.Plus(Months.Count - 1);

    /// <returns>Null where nothing is reported.</returns>
    public int? this[YearMonth month] =>
        month.Index - First.Index is var index && index >= 0 && index < Months.Count && Months[index] != NotReported ? Months[index] : null;

    internal static byte[] Pack(ReadOnlySpan<int> months)
    {
        var packed = new byte[months.Length * sizeof(int)];
        for (var index = 0; index < months.Length; index++) BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(index * sizeof(int)), months[index]);
        return packed;
    }

    /// <summary>The numbers in a cell; on a machine of the usual byte order without copying.</summary>
    internal static ReadOnlySpan<int> Unpack(ReadOnlySpan<byte> packed)
    {
        if (BitConverter.IsLittleEndian) return MemoryMarshal.Cast<byte, int>(packed);
        var months = new int[packed.Length / sizeof(int)];
        for (var index = 0; index < months.Length; index++) months[index] = BinaryPrimitives.ReadInt32LittleEndian(packed[(index * sizeof(int))..]);
        return months;
    }
}
