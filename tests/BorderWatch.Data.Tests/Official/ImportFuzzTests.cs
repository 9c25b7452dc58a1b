using BorderWatch.Data.Official.Import;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>Files as they come out of bad disks and wrong programs: each is imported whole or refused in words, and a refusal changes nothing.</summary>
public sealed class ImportFuzzTests
{
    // The number to look at more: BORDERWATCH_FUZZ=10000 takes some minutes.
    private static readonly int s_files = int.TryParse(Environment.GetEnvironmentVariable("BORDERWATCH_FUZZ"), out var files) ? files : 400;

    // Every import that succeeds makes the store larger, and looking at all of it slower: then begun anew.
    private const int InOneStore = 200;

    [Fact]
    public async Task Files_Damaged_AreImportedOrRefusedWhole()
    {
        var random = new Random(20231222); // a fixed seed, so that a failure can be looked at
        var (imported, refused) = (0, 0);

        for (var file = 0; file < s_files; file += InOneStore)
        {
            var (some, others) = await BringAsync(Math.Min(InOneStore, s_files - file), random);
            (imported, refused) = (imported + some, refused + others);
        }

        Assert.True(imported > 0 && refused > 0, $"{imported} imported, {refused} refused");
    }

    private static async Task<(int Imported, int Refused)> BringAsync(int files, Random random)
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(Sample(0));
        var before = await store.DumpAsync();
        var (imported, refused) = (0, 0);
        for (var file = 0; file < files; file++)
        {
            var damaged = Damage(Sample(random.Next(7)), random);
            try
            {
                var result = await store.ImportAsync(damaged, anyShareRejected: random.Next(2) == 0);
                if (result.IsNew) before = await store.DumpAsync();
                imported++;
            }
            catch (ImportException error)
            {
                Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
                if (refused++ % 10 == 0) Assert.Equal(before, await store.DumpAsync());
            }
        }

        Assert.Equal(before, await store.DumpAsync());
        Assert.Equal(["ok"], await store.LinesAsync("PRAGMA integrity_check;"));
        return (imported, refused);
    }

    private static byte[] Sample(int kind) => kind switch
    {
        0 => AgencyFiles.Crossings("2025-02", Enumerable.Range(0, 200).Select(index => CountedCrossing.Trucks(2000 + (index / 12), (index % 12) + 1, index))),
        1 => AgencyFiles.Crossings("2019-03-excel", Enumerable.Range(0, 50).Select(index => CountedCrossing.Trucks(2000 + (index / 12), (index % 12) + 1, index))),
        2 => AgencyFiles.Southwest(Enumerable.Range(0, 50).Select(index => $"{2020 + (index / 12)},FYTD,{"OCT"},U.S. Border Patrol,FMUA,Other {index},Title 8,Apprehensions,{index}")),
        4 => WaitFiles.Json(WaitFiles.Night),
        5 => WaitFiles.Rss(escaped: false, WaitFiles.Night),
        6 => AgencyFiles.Gzip(WaitFiles.Rss(escaped: true, WaitFiles.Night)),
        _ => AgencyFiles.Gzip(AgencyFiles.ByState(Enumerable.Range(0, 50).Select(index => $"2021,FYTD,APR,Southwest Land Border,TX,FMUA,LAND {index},Title 8,{index}"))),
    };

    private static byte[] Damage(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0: bytes[place] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes.RemoveRange(place, bytes.Count - place); break;
                case 2: bytes.RemoveRange(place, Math.Min(random.Next(1, 40), bytes.Count - place)); break;
                case 3: bytes.InsertRange(place, Enumerable.Repeat((byte)"\",\n\0 {]<&"[random.Next(9)], random.Next(1, 5))); break;
                case 4: bytes.InsertRange(place, Enumerable.Repeat((byte)'9', random.Next(1, 5_000))); break;
                case 5: bytes.InsertRange(place, bytes.GetRange(random.Next(bytes.Count / 2), Math.Min(100, bytes.Count / 2))); break;
                default: bytes.Insert(place, (byte)random.Next(256)); break;
            }

            if (bytes.Count == 0) break;
        }

        return [.. bytes];
    }
}
