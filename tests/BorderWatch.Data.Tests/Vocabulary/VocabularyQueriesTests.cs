using BorderWatch.Data.Tests.Seeding;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Vocabulary;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Vocabulary;

public sealed class VocabularyQueriesTests(SeededStore store) : IClassFixture<SeededStore>
{
    /// <summary>Section 1 of the contract, what it says in its other sections of published_basis and reading, and the measures.</summary>
    private static readonly (string Field, string Values)[] s_coded =
    [
        ("closure_type", "rail,vehicle,pedestrian,cargo"),
        ("aspect", "announced,in_force_from,observed,reduced,ended,reason"),
        ("link", "stated,inferred"),
        ("status", "not_reported,inferred,announced,possibly_closed,closed,reduced,reopened"),
        ("measure", "crossings,encounters,losses,records"),
        ("unit", "crossings,encounters,apprehensions,people,USD"),
        ("period_kind", "per_day,per_month,fiscal_year,in_total,not_stated"),
        ("qualifier", "about,estimated,more_than,at_least,up_to,record"),
        ("source_kind", "news,agency,dataset"),
        ("origin_kind", "outlet,wire,agency,government,association"),
        ("published_basis", "in text,from the published copy,inferred"),
        ("reading", "consensus,earliest,latest,widest,agency,source:ID"),
        ("conflict_field", "start,end,closure_type,announced,reason,value,period,unit,name,quotation,count"),
        ("conflict_status", "open,explained,resolved"),
        ("spread_unit", "days,percent,values"),
        ("change", "added,changed,withdrawn,left,moved,noted"),
        ("counted", "all,border_patrol,ports_of_entry"),
        ("months_by", "stated,around,published"),
        ("comparable", "yes,roughly,no"),
        ("differs", "measure,place,period,rounding"),
        ("gap", "no_number,money,place_not_stated,place_too_fine,place_not_imported,period_not_stated,period_vague,period_not_months,months_not_imported,part_not_reported"),
        ("data_set", "encounters,crossings"),
        ("release_kind", "crossings,encounters-southwest,encounters-by-state,encounters-by-area,wait-times"),
        ("lane_mode", "commercial,passenger,pedestrian"),
        ("lane_kind", "standard,nexus_sentri,fast,ready"),
        ("entry_kind", "added,changed,withdrawn,accepted,imported,undone"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListAsync_Seed_IsEveryRowOfTheFileInItsOrder()
    {
        var vocabulary = await new VocabularyQueries(store.Articles.Database).ListAsync(Ct);

        Assert.Equal(
            SeedCsv.Read(SeedFolder.Path, "vocabulary.csv").Rows.Select(row => (row["field"], row["value"], row["label"], row["definition"])),
            vocabulary.Rows.Where(row => row is not { Field: "reading", Value: not null }).Select(row => (row.Field, row.Value ?? "", row.Label, row.Definition)));
    }

    [Fact]
    public async Task ListAsync_Readings_AreDefinedByTheirClasses()
    {
        var vocabulary = await new VocabularyQueries(store.Articles.Database).ListAsync(Ct);

        Assert.Equal(
            Readings.Named.Select(reading => (reading.Name, reading.Label, reading.Definition)).Append(("source:ID", "One source", OneSourceReading.OfAny)),
            vocabulary.Values("reading").Select(row => (row.Value!, row.Label, row.Definition)));
    }

    [Fact]
    public async Task Values_OfTheSeed_AreThoseOfTheContractInItsOrder()
    {
        var vocabulary = await new VocabularyQueries(store.Articles.Database).ListAsync(Ct);

        Assert.All(CodedFields.All, field => Assert.Equal(field.Values.Order(StringComparer.Ordinal), vocabulary.Values(field.Name).Select(row => row.Value!).Order(StringComparer.Ordinal)));
        Assert.Equal(s_coded, CodedFields.All.Select(field => (field.Name, string.Join(',', vocabulary.Values(field.Name).Select(row => row.Value)))));
        Assert.All(CodedFields.All, field => Assert.NotNull(vocabulary.Field(field.Name)));
    }

    [Fact]
    public async Task Definitions_OfTheSeed_AreSentencesAndEachIsItsOwn()
    {
        var vocabulary = await new VocabularyQueries(store.Articles.Database).ListAsync(Ct);

        Assert.All(vocabulary.Rows, row => Assert.Matches(@"^\S.*\.$", row.Definition));
        Assert.All(CodedFields.All, field => Assert.Distinct(vocabulary.Values(field.Name).Select(row => row.Label)));
    }

    [Fact]
    public async Task Column_ThatMeansSomethingElseInOneFile_IsThatOfTheFile()
    {
        var vocabulary = await new VocabularyQueries(store.Articles.Database).ListAsync(Ct);

        Assert.Equal("events.date_edtf", vocabulary.Column("events", "date_edtf")?.Field);
        Assert.Equal("date_edtf", vocabulary.Column("event-claims", "date_edtf")?.Field);
        Assert.Null(vocabulary.Column("events", "height"));
    }

    [Theory]
    [InlineData("closures", "closure_type", "closure_type")]
    [InlineData("sources", "kind", "source_kind")]
    [InlineData("closures", "status", "status")]
    [InlineData("conflicts", "status", "conflict_status")]
    [InlineData("conflicts", "field", "conflict_field")]
    [InlineData("vocabulary", "field", null)]
    [InlineData("sources", "title", null)]
    public void Coded_Column_HasTheValuesOfItsField(string file, string column, string? field)
    {
        Assert.Equal(field, CodedFields.OfColumn(file, column)?.Name);
    }

    [Fact]
    public async Task ListAsync_StoreWithoutAVocabulary_IsEmpty()
    {
        await using var plain = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("news-1");
        await pack.LoadAsync(plain, ct: Ct);

        var vocabulary = await new VocabularyQueries(plain.Database).ListAsync(Ct);

        Assert.Empty(vocabulary.Rows);
        Assert.Null(vocabulary.Field("status"));
        Assert.Empty(vocabulary.Values("status"));
    }
}
