using System.Text;
using BorderWatch.Data.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests;

/// <summary>What filters are made of: a small store's ids, and FsCheck generators of every kind of value.</summary>
internal static class FilterSamples
{
    /// <summary>Three ports in two states and three sources; the newest publication day is 22 December 2023.</summary>
    public static StoreFacts Facts { get; } = new()
    {
        Ports =
        [
            new() { Slug = "san-ysidro", Name = "San Ysidro", State = "CA", Closures = 1, Figures = 1 },
            new() { Slug = "el-paso", Name = "El Paso", State = "TX", Closures = 1, Figures = 1 },
            new() { Slug = "eagle-pass", Name = "Eagle Pass", State = "TX", Closures = 2, Figures = 1 },
        ],
        Sources =
        [
            new() { SourceId = "the-hill-2023-12-21", Publisher = "The Hill", Kind = "news", PublishedOn = new(2023, 12, 21) },
            new() { SourceId = "usa-today-2023-12-21", Publisher = "USA TODAY", Kind = "news", PublishedOn = new(2023, 12, 21) },
            new() { SourceId = "afp-2023-12-22", Publisher = "AFP", Kind = "news", PublishedOn = new(2023, 12, 22) },
        ],
        Closures = 4,
        Figures = 9,
    };

    public static Gen<IdList> Ports { get; } = Ids(Facts.Ports.Select(port => port.Slug));

    public static Gen<IdList> States { get; } = Ids(Facts.States);

    public static Gen<IdList> Sources { get; } = Ids(Facts.Sources.Select(source => source.SourceId));

    public static Gen<(DateOnly? From, DateOnly? To)> Ranges { get; } =
        Gen.Two(Days()).Select(days => days.Item1 > days.Item2 ? (days.Item2, days.Item1) : (days.Item1, days.Item2));

    /// <summary>Every way to look at the claims, as a URL says it: what is a default is never asked for.</summary>
    public static Gen<Viewpoint> Views { get; } =
        from asOf in Days()
        from known in Days()
        from reading in Gen.Elements<Data.Rules.Reading?>([null, .. Readings.For(Facts.Sources.Select(source => source.SourceId))])
        select new Viewpoint { AsOf = asOf, Known = known, Reading = reading }.WithoutDefaults(Facts);

    /// <summary>What a person or a program may put into a search box: trimmed, up to 200 characters, any script, every sign that means something in a URL.</summary>
    public static Gen<string?> Texts { get; } =
        from size in Gen.Choose(0, 200)
        from length in Gen.Elements(0, 1, 2, 5, 20, size)
        from runes in Gen.ArrayOf(Runes(), length)
        let text = Cut(string.Concat(runes.Select(rune => rune.ToString())))
        select text.Length == 0 ? null : text;

    public static Gen<IdList> Ids(IEnumerable<string> ids) => Gen.SubListOf(ids).Select(some => new IdList(some));

    public static Gen<string?> Sorts(IEnumerable<string> columns) =>
        Gen.Elements<string?>([null, .. columns.SelectMany(column => new[] { column, "-" + column })]);

    /// <summary>Query strings as they may come in: good ones with signs inserted, and any text at all, but never half a character, which no browser can send.</summary>
    public static Gen<string?> Queries { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>().Select(text => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))),
        Gen.ArrayOf(Gen.Elements(
            "port", "type", "state", "source", "from", "to", "q", "asof", "known", "reading", "earliest", "source:", "sort", "page", "measure", "unit", "utm_source", "prot", "=", "=", "=", "=", "&", "&", "&", ",", "?", "%", "%2", "%41", "+", "-",
            "el-paso", "rail", "TX", "afp-2023-12-22", "2023-12-18", "2023-12-22", "people", "1", "10001", "title", "\0", "😀")).Select(parts => (string?)string.Concat(parts)));

    private static Gen<DateOnly?> Days() => Gen.Frequency(
        (2, Gen.Constant((DateOnly?)null)),
        (4, Gen.Choose(0, 40).Select(days => (DateOnly?)new DateOnly(2023, 12, 1).AddDays(days))),
        (1, Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(number => (DateOnly?)DateOnly.FromDayNumber(number))));

    private static Gen<Rune> Runes() => Gen.Frequency(
        (4, Gen.Elements("&=%+,;?#/\\\"'<>_*~ ()[]{}|^`@!$:".EnumerateRunes().ToArray())),
        (4, Gen.Choose('a', 'z').Select(letter => new Rune(letter))),
        (2, Gen.Elements("áéñÑçßøĳ世界مرحبا😀🇲🇽\u200B\u0301\u00A0".EnumerateRunes().ToArray())),
        (1, Gen.Choose(1, 0x10FFFF).Where(value => Rune.IsValid(value) && !Rune.IsControl(new Rune(value))).Select(value => new Rune(value))));

    private static string Cut(string text)
    {
        while (text.Length > 200) text = text[..^(char.IsLowSurrogate(text[^1]) ? 2 : 1)];
        return text.Trim();
    }
}
