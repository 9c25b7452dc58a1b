using System.Text;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>Bad seed files: each refusal names file, line and column, and the store stays exactly as it was.</summary>
public sealed class SeedRefusalTests(SeededStore seed) : IClassFixture<SeededStore>
{
    private const string Afp = "afp-2023-12-22";

    /// <summary>File, text that stands in it once, what it becomes, line, column, part of the reason.</summary>
    private static readonly (string File, string Text, string Becomes, long Line, string? Column, string Reason)[] s_table =
    [
        // Headers.
        ("closures.csv", "closure_id,port_slug,closure_type", "closure_id,port_slug", 1, "closure_type", "the header lacks this column"),
        ("closures.csv", "closure_id,port_slug,closure_type", "closure_id,port_slug,closure_type,note", 1, "note", "a column too many"),
        ("closures.csv", "closure_id,port_slug,", "port_slug,closure_id,", 1, "port_slug", "should have \"closure_id\" here"),
        ("closures.csv", "closure_id,port_slug,", "Closure_Id,port_slug,", 1, "Closure_Id", "should have \"closure_id\" here"),

        ("closures.csv", "closure_id,port_slug,", "closure_id,\"port_slug,", 1, null, "quote"),

        // Field counts and quotes.
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-rail,el-paso", 4, null, "2 fields where the header has 3"),
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-rail,el-paso,rail,rail", 4, null, "4 fields where the header has 3"),
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-rail,el-paso,\"rail", 4, null, "quote"),
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-rail,\"el\"-paso,rail", 4, null, "quote"),
        ("closures.csv", "lukeville-vehicle,lukeville,vehicle", "lukeville-vehicle,\"luke\nville\"\" x\",vehicle", 5, "port_slug", "there is no port"),

        // Line numbers after a line break inside a quoted cell, and after an empty line.
        ("events.csv", "more-enforcement-agreed,Both", "more enforcement,Both", 4, "event_id", "is not an id"),
        ("events.csv", "Biden is said to have asked for the call,\nmore-enforcement-agreed,", "\"Biden is said\r\nto have asked\nfor the call\",\nmore enforcement,", 6, "event_id", "is not an id"),
        ("events.csv", "Biden is said to have asked for the call,\nmore-enforcement-agreed,", "\"Biden is said\nto have asked for the call\",\n\nmore enforcement,", 6, "event_id", "is not an id"),
        ("events.csv", "Biden is said to have asked for the call,\nmore-enforcement-agreed,", "\"Biden is said\nto have asked\nfor the call\",\n\"more\"enforcement,", 6, null, "quote"),
        ("events.csv", "Biden is said to have asked for the call,\nmore-enforcement-agreed,Both", "\"Biden is said\nto have asked\nfor the call\",\nmore-enforcement-agreed,more,Both", 6, null, "4 fields where the header has 3"),

        // Dates.
        ("closure-claims.csv", "On Tuesday,2023-12-19,,,authorities,to limit illegal entries on freight trains,afp,Tuesday", "On Tuesday,2023-13-19,,,authorities,,afp,Tuesday", 2, "date_edtf", "month 13 does not exist (at character 6)"),
        ("closure-claims.csv", "On Tuesday,2023-12-19,,,authorities,to limit illegal entries on freight trains,afp,Tuesday", "On Tuesday,2023-12,,,authorities,,afp,Tuesday", 2, "date_edtf", "\"2023-12\" is a period"),
        ("closure-claims.csv", "On Tuesday,2023-12-19,,,authorities,to limit illegal entries on freight trains,afp,Tuesday", "On Tuesday,2023-12-18/2023-12-19,,,authorities,,afp,Tuesday", 2, "date_edtf", "is a period"),
        ("closure-claims.csv", "On Tuesday,2023-12-19,,,authorities,to limit illegal entries on freight trains,afp,Tuesday", "On Tuesday,[1000-01-01..2023-12-19],,,authorities,,afp,Tuesday", 2, "date_edtf", "more than ten years"),
        ("event-claims.csv", "yesterday,2023-12-21", "yesterday,2023-12", 2, "date_edtf", "is a period"),
        ("event-claims.csv", "yesterday,2023-12-21", "yesterday,21 December", 2, "date_edtf", "is not an EDTF date"),
        ("figure-claims.csv", "in recent weeks,2023-12~", "in recent weeks,2023-12~~", 2, "period_edtf", "at character 9"),
        ("sources.csv", "for migration talks,2023-12-22,", "for migration talks,2023-12-22/..,", 2, "published_edtf", "a last day"),
        ("sources.csv", "for migration talks,2023-12-22,", "for migration talks,,", 2, "published_edtf", "a last day"),
        ("closure-claims.csv", "On Tuesday,2023-12-19,,,authorities,to limit illegal entries on freight trains,afp,Tuesday", "On Tuesday,2023-12-19,8:00,,authorities,,afp,Tuesday", 2, "time_local", "is not a time of day"),

        // References.
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-rail,juarez,rail", 4, "port_slug", "there is no port \"juarez\""),
        ("closure-claims.csv", $"{Afp}.p7.1,{Afp},", $"{Afp}.p7.1,afp-2023-12-23,", 2, "source_id", "there is no source \"afp-2023-12-23\""),
        ("figure-claims.csv", "US border police,afp,", "US border police,police,", 2, "origin_id", "there is no origin \"police\""),
        ("figure-claims.csv", "p5.1,crossings-per-day,", "p5.1,crossings-per-hour,", 2, "figure_id", "there is no figure \"crossings-per-hour\""),
        ("event-claims.csv", "p1.1,biden-lopez-obrador-call,", "p1.1,a-call,", 2, "event_id", "there is no event \"a-call\""),
        ("claim-closures.csv", $"{Afp}.p7.1,", $"{Afp}.p7.9,", 2, "claim_id", "there is no closure claim"),
        ("claim-closures.csv", $"{Afp}.p7.1,", $"{Afp}.p5.1,", 2, "claim_id", "there is no closure claim"), // a figure claim
        ("claim-closures.csv", $"{Afp}.p7.1,eagle-pass-rail", $"{Afp}.p7.1,eagle-pass-cargo", 2, "closure_id", "there is no closure \"eagle-pass-cargo\""),
        ("figure-ports.csv", "people-eagle-pass,", "people-laredo,", 2, "figure_id", "there is no figure \"people-laredo\""),
        ("figure-ports.csv", "people-eagle-pass,eagle-pass", "people-eagle-pass,juarez", 2, "port_slug", "there is no port \"juarez\""),

        // Ids.
        ("ports.csv", "2402,el-paso,", "2402,lukeville,", 17, "port_slug", "the port \"lukeville\" is there already"),
        ("ports.csv", "2402,el-paso,", "2602,el-paso,", 17, "port_code", "the port code \"2602\" is there already"),
        ("origins.csv", "usa-today,USA TODAY", "afp,USA TODAY", 3, "origin_id", "the origin \"afp\" is there already"),
        ("sources.csv", "usa-today-2023-12-21,USA TODAY", $"{Afp},USA TODAY", 3, "source_id", "the source \"afp-2023-12-22\" is there already"),
        ("closures.csv", "el-paso-rail,el-paso,rail", "eagle-pass-rail,eagle-pass,rail", 4, "closure_id", "the closure \"eagle-pass-rail\" is there already"),
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-trains,el-paso,rail", 4, "closure_id", "must be \"el-paso-rail\""),
        ("closure-claims.csv", $"{Afp}.p7.2,", $"{Afp}.p7.1,", 3, "claim_id", "is there already"),
        ("figure-claims.csv", $"{Afp}.p5.1,", $"{Afp}.p7.1,", 2, "claim_id", "is there already"), // that of a closure claim
        ("figures.csv", "people-per-day,crossings", "crossings-per-day,crossings", 3, "figure_id", "is there already"),
        ("events.csv", "biden-asks-for-call,", "biden-lopez-obrador-call,", 3, "event_id", "is there already"),
        ("claim-closures.csv", "afp-2023-12-22.p7.2,el-paso-rail", "afp-2023-12-22.p7.1,eagle-pass-rail", 3, "closure_id", "is linked to \"eagle-pass-rail\" already"),
        ("figure-ports.csv", "losses-rail-per-day,el-paso", "losses-rail-per-day,eagle-pass", 4, "port_slug", "is linked to \"eagle-pass\" already"),
        ("closure-claims.csv", $"{Afp}.p7.1,", "usa-today-2023-12-21.p99.1,", 2, "claim_id", "must begin with its source, \"afp-2023-12-22.\""),
        ("closure-claims.csv", $"{Afp}.p7.1,", $"{Afp}-p7.1,", 2, "claim_id", "must begin with its source, \"afp-2023-12-22.\""),
        ("events.csv", "biden-asks-for-call,", "Biden-asks-for-call,", 3, "event_id", "is not an id"),
        ("events.csv", "biden-asks-for-call,", ",", 3, "event_id", "must not be empty"),

        // Vocabulary, numbers and other forms.
        ("closures.csv", "el-paso-rail,el-paso,rail", "el-paso-train,el-paso,train", 4, "closure_type", "\"train\" is not one of rail, vehicle, pedestrian, cargo"),
        ("closure-claims.csv", "rail bridge,in_force_from,On Tuesday,2023-12-19,,,authorities,to limit illegal entries on freight trains,afp,Tuesday", "rail bridge,began,On Tuesday,2023-12-19,,,authorities,,afp,Tuesday", 2, "aspect", "is not one of announced,"),
        ("claim-closures.csv", "afp-2023-12-22.p7.1,eagle-pass-rail,stated", "afp-2023-12-22.p7.1,eagle-pass-rail,guessed", 2, "link", "is not one of stated, inferred"),
        ("claim-closures.csv", "afp-2023-12-22.p7.1,eagle-pass-rail,stated", "afp-2023-12-22.p7.1,eagle-pass-rail,", 2, "link", "must be one of stated, inferred"),
        ("figures.csv", "crossings-per-day,crossings,crossings,", "crossings-per-day,crossings,migrants,", 2, "unit", "is not one of crossings,"),
        ("figures.csv", "crossings-per-day,crossings,", "crossings-per-day,passages,", 2, "measure", "is not one of"),
        ("figures.csv", "Texas,in_total", "Texas,in_all", 7, "period_kind", "is not one of"),
        ("figure-claims.csv", "10000,10000,about", "10000,10000,roughly", 2, "qualifier", "is not one of"),
        ("origins.csv", "afp,AFP,wire", "afp,AFP,agent", 2, "kind", "is not one of"),
        ("sources.csv", ",from the published copy,https://www.malaymail", ",a guess,https://www.malaymail", 2, "published_basis", "is not one of"),
        ("sources.csv", "https://www.malaymail", "www.malaymail", 2, "url", "is not a web address"),
        ("figure-claims.csv", "10000,10000,about", "\"10,000\",10000,about", 2, "value_low", "is not a number"),
        ("figure-claims.csv", "10000,10000,about", "10000,1e4,about", 2, "value_high", "is not a number"),
        ("figure-claims.csv", "10000,10000,about", "10000,9999,about", 2, "value_high", "must not be below value_low"),
        ("ports.csv", "28.705483", "north", 23, "latitude", "is not a number"),
        ("ports.csv", "28.705483", "90.1", 23, "latitude", "between -90 and 90"),
        ("ports.csv", "-100.511977", "", 23, "longitude", "between -180 and 180"),
        ("ports.csv", "El Paso,TX", "El Paso,Texas", 17, "state", "two-letter"),
        ("ports.csv", "El Paso,TX", "El Paso,", 17, "state", "must not be empty"),
        ("ports.csv", "America/Denver,31.764363", "Mountain,31.764363", 17, "time_zone", "IANA"),
        ("ports.csv", "America/Denver,31.764363", "America/Juarez,31.764363", 17, "time_zone", "IANA"), // it is America/Ciudad_Juarez
        ("event-claims.csv", ",1;2,,yesterday", ",1-2,,yesterday", 2, "paragraph", "is not a number"),
        ("event-claims.csv", ",1;2,,yesterday", ",0,,yesterday", 2, "paragraph", "counted from 1"),

        // Conflicts.
        ("conflict_notes.csv", "conflict_id,subject,", "conflict_id,", 1, "status", "should have \"subject\" here"),
        ("conflict_notes.csv", "san-ysidro-pedestrian.closure_type,,open", "san-ysidro-pedestrian.type,,open", 2, "conflict_id", "does not end in a field: one of start, end,"),
        ("conflict_notes.csv", "san-ysidro-pedestrian.closure_type,,open", "san-ysidro-foot.closure_type,,open", 2, "conflict_id", "there is no closure \"san-ysidro-foot\""),
        ("conflict_notes.csv", "people-per-day.value,,open", "people-per-hour.value,,open", 12, "conflict_id", "there is no figure \"people-per-hour\""),
        ("conflict_notes.csv", "crossings-southwest-border-per-day.unit,", "crossings-per-day.unit,", 11, "conflict_id", "there are no figures \"crossings-per-day\""),
        ("conflict_notes.csv", "people-per-day.value,,open", "people-per-day.value,People,open", 12, "subject", "must be empty"),
        ("conflict_notes.csv", "agency.name,Agency,", "agency.name,,", 16, "subject", "must not be empty"),
        ("conflict_notes.csv", "agency.name,Agency,", "The Agency.name,Agency,", 16, "conflict_id", "is not an id"),
        ("conflict_notes.csv", "people-per-day.value,,open", "people-per-day.value,,unclear", 12, "status", "\"unclear\" is not one of open, explained, resolved"),
        ("conflict_notes.csv", "One person: three spellings of one name.", "", 18, "reason", "must not be empty"),
        ("conflict_notes.csv", "One person: three spellings of one name.", new string('r', 301), 18, "reason", "has 301 characters; 300 is the most"),
        ("conflict_notes.csv", "of one name.,BorderWatch,2026-11-21T09:00:00Z", "of one name.,BorderWatch,2026-11-21", 18, "noted_at", "is not a time in UTC"),
        ("conflict_notes.csv", "of one name.,BorderWatch,2026-11-21T09:00:00Z", "of one name.,,2026-11-21T09:00:00Z", 18, "author", "must not be empty"),
        ("conflict_notes.csv", "adviser.name,White House adviser,", "agency.name,White House adviser,", 18, "noted_at", "has a note of this time on \"agency.name\" already"),
        ("conflict_values.csv", "\"two, where trade stopped\",usa-today-2023-12-21", "\"two, where trade stopped\",usa-2023-12-21", 2, "source_id", "there is no source \"usa-2023-12-21\""),
        ("conflict_values.csv", "ports.count,\"two, where", "eagle-pass-rail.start,\"two, where", 2, "conflict_id", "there is no conflict entered by hand \"eagle-pass-rail.start\""),
        ("conflict_values.csv", "7;8,,usa-today", "7;8,,usa", 4, "origin_id", "there is no origin \"usa\""),
        ("conflict_values.csv", "7;8,,usa-today", "7-8,,usa-today", 4, "paragraph", "is not a number"),
    ];

    public static TheoryData<string, string, string, long, string?, string> Table() => [.. s_table];

    [Theory]
    [MemberData(nameof(Table))]
    public async Task LoadAsync_BadFile_NamesFileLineAndColumnAndChangesNothing(string file, string text, string becomes, long line, string? column, string reason)
    {
        var store = seed.Both;
        var before = await StoreDump.OfAsync(store.Database);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change(file, text, becomes);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: TestContext.Current.CancellationToken));

        Assert.Equal((file, line, column), (refused.File, refused.Line, refused.Column));
        Assert.StartsWith($"{file}, line {line}{(column is null ? "" : $", column {column}")}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Theory]
    [InlineData("kirby-quotation.quotation,other words in quotation marks,ny-breaking-2023-12-21,1,10,daily-mail\n", "", "\"kirby-quotation.quotation\" has 1 value in conflict_values.csv")]
    [InlineData(",other words in quotation marks,", ",“key ports of entry can be reopened”,", "\"kirby-quotation.quotation\" has 1 value in conflict_values.csv")] // all say the same
    public async Task LoadAsync_ConflictByHandWithoutTwoValues_NamesTheNote(string text, string becomes, string reason)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("conflict_values.csv", text, becomes);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: TestContext.Current.CancellationToken));

        Assert.Equal(("conflict_notes.csv", 17, "conflict_id"), (refused.File, refused.Line, refused.Column));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    public async Task LoadAsync_EmptyFile_MissesItsHeader(string text)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path).Write("events.csv", text);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: TestContext.Current.CancellationToken));

        Assert.Equal(("events.csv", 1, "event_id"), (refused.File, refused.Line, refused.Column));
    }

    [Fact]
    public async Task LoadAsync_FileInWindows1252_IsRefused()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path);
        await File.WriteAllBytesAsync(Path.Combine(pack.Folder, "ports.csv"), Windows1252(pack.Read("ports.csv")), TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: TestContext.Current.CancellationToken));

        Assert.Equal("ports.csv, line 8, column mexican_town: is not UTF-8. Save the file as UTF-8 (a spreadsheet calls it \"CSV UTF-8\").", refused.Message);
    }

    [Fact]
    public async Task LoadAsync_BadFileOfAnotherPack_IsNamedWithIt()
    {
        await using var store = await TestDatabase.SeededAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Supplement).Change("origins.csv", "union-pacific,", "Union-Pacific,");

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, SeedLoader.Supplement, TestContext.Current.CancellationToken));

        Assert.Equal("supplement-cbp/origins.csv", refused.File);
        Assert.StartsWith("supplement-cbp/origins.csv, line 2, column origin_id: \"Union-Pacific\" is not an id", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_LinkThatAnotherPackHas_IsRefused()
    {
        await using var store = await TestDatabase.SeededAsync();
        using var pack = TestPack.Empty().Row("claim-closures.csv", ("claim_id", $"{Afp}.p7.1"), ("closure_id", "eagle-pass-rail"), ("link", "inferred"));

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, "mine", TestContext.Current.CancellationToken));

        Assert.Equal($"mine/claim-closures.csv, line 2, column closure_id: \"{Afp}.p7.1\" is linked to \"eagle-pass-rail\" already.", refused.Message);
    }

    [Fact]
    public async Task LoadAsync_NoSourceAtAll_IsRefused()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Port("alpha");

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: TestContext.Current.CancellationToken));

        Assert.StartsWith("sources.csv, line 1: ", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>What Excel writes for "CSV": .NET has no Windows-1252 without a further package, but both have Latin letters at the same bytes.</summary>
    private static byte[] Windows1252(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        Assert.NotEqual(-1, bytes.AsSpan().IndexOf((byte[])[0x4A, 0x75, 0xE1, 0x72, 0x65, 0x7A])); // "Juárez"
        return bytes;
    }
}
