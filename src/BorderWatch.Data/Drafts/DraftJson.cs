using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>Claims and readings as the store keeps them for review.</summary>
internal static class DraftJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        IncludeFields = true, // the offsets of paragraphs are tuples
        Converters = { new Ids() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, s_options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, s_options) ?? throw new StoreException("An article under review cannot be read from the store: a part of it is empty.");

    /// <summary>The claims have a table of their own.</summary>
    public static string WriteReading(ArticleReading reading) => Write(reading with { Claims = [] });

    private sealed class Ids : JsonConverter<IdList>
    {
        public override IdList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonSerializer.Deserialize<string[]>(ref reader) ?? []);

        public override void Write(Utf8JsonWriter writer, IdList value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.ToArray());
    }
}
