using BorderWatch.Data.Seeding;
using BorderWatch.Data.Vocabulary;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>A vocabulary that is not exactly that of the program is refused with its line.</summary>
public sealed class SeedVocabularyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    // Unknown.
    [InlineData("closure_type,cargo,", "closure_type,boat,", "closure_type,boat,", "value", "\"boat\" is not one of rail, vehicle, pedestrian, cargo")]
    [InlineData("unit,USD,", "unit,usd,", "unit,usd,", "value", "\"usd\" is not one of crossings,")]
    [InlineData("unit,USD,", "units,USD,", "units,USD,", "field", "\"units\" is not a field with listed values")]
    [InlineData("unit,USD,", "reading,earliest,", "reading,earliest,", "value", "the values of reading are defined by the program")]
    [InlineData("events.date_edtf,,", "Events.date_edtf,,", "Events.date_edtf,,", "field", "is not a column such as")]
    [InlineData("events.date_edtf,,", "events.,,", "events.,,", "field", "is not a column such as")]
    [InlineData("events.date_edtf,,", ",,", ",,", "field", "must not be empty")]
    // Missing: named where the other values of the field stand.
    [InlineData("aspect,reason,reason,Why it was closed. Dates nothing.\n", "", "aspect,ended,", "value", "\"reason\" of aspect is not defined")]
    [InlineData("unit,,Unit,", "units,,Unit,", "unit,USD,", "value", "no row describes the field \"unit\"")]
    // Twice.
    [InlineData("origins,,", "sources,,", "sources,,Origins", "value", "\"sources\" is there already")]
    [InlineData("unit,people,", "unit,crossings,", "unit,crossings,people", "value", "\"unit\" \"crossings\" is there already")]
    // Cells.
    [InlineData("latitude,,Latitude,", "latitude,,,", "latitude,,,", "label", "must not be empty")]
    [InlineData("latitude,,Latitude,\"Degrees north, WGS 84.\"", "latitude,,Latitude,", "latitude,,Latitude,", "definition", "must not be empty")]
    public async Task LoadAsync_BadVocabulary_NamesItsLineAndChangesNothing(string text, string becomes, string at, string column, string reason)
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await StoreDump.OfAsync(store.Database);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("vocabulary.csv", text, becomes);
        var line = Array.FindIndex(pack.Read("vocabulary.csv").Split('\n'), row => row.StartsWith(at, StringComparison.Ordinal)) + 1;

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Equal(("vocabulary.csv", line, column), (refused.File, refused.Line, refused.Column));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_VocabularyWithoutAnyValue_IsRefused()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path).Write("vocabulary.csv", "field,value,label,definition\n");

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Equal("vocabulary.csv, line 1, column field: no row describes the field \"closure_type\".", refused.Message);
    }

    [Fact]
    public async Task LoadAsync_ChangedVocabulary_ReplacesIt()
    {
        await using var store = await TestDatabase.SeededAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("vocabulary.csv", "unit,USD,USD,", "unit,USD,dollars,");

        await pack.LoadAsync(store, ct: Ct);

        var vocabulary = await new VocabularyQueries(store.Database).ListAsync(Ct);
        Assert.Equal("dollars", vocabulary.Values("unit").Single(row => row.Value == "USD").Label);
    }

    [Fact]
    public async Task LoadAsync_VocabularyOfASecondPack_IsRefusedByItsName()
    {
        await using var store = await TestDatabase.SeededAsync();
        using var pack = TestPack.Empty().Write("vocabulary.csv", await File.ReadAllTextAsync(Path.Combine(SeedFolder.Path, "vocabulary.csv"), Ct));

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, "mine", Ct));

        Assert.Equal("mine/vocabulary.csv, line 2, column value: \"closure_type\" is there already.", refused.Message);
    }
}
