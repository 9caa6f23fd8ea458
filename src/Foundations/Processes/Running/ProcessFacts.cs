using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MotCua.Processes.Running;

/// <summary>The kinds of value a fact may have.</summary>
public enum FactKind { Text, Number, Truth }

/// <summary>The few things about a dossier that gateways may ask.</summary>
[JsonConverter(typeof(ProcessFactsJson))]
public sealed class ProcessFacts : IEquatable<ProcessFacts>
{
    public static readonly ProcessFacts None = new(ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal));

    /// <summary>Every fact there is, with its kind; docs/bpmn.md says what each means.</summary>
    public static readonly IReadOnlyDictionary<string, FactKind> Known = new SortedDictionary<string, FactKind>(StringComparer.Ordinal)
    {
        ["answer"] = FactKind.Text,
        ["applicant"] = FactKind.Text,
        ["channel"] = FactKind.Text,
        ["elsewhere"] = FactKind.Truth,
        ["feeDue"] = FactKind.Number,
        ["found"] = FactKind.Truth,
        ["level"] = FactKind.Text,
        ["paid"] = FactKind.Truth,
        ["refusing"] = FactKind.Truth,
        ["supplemented"] = FactKind.Truth,
        ["variant"] = FactKind.Text,
    };

    private readonly ImmutableSortedDictionary<string, object> values;

    private ProcessFacts(ImmutableSortedDictionary<string, object> values) => this.values = values;

    public bool IsEmpty => values.IsEmpty;

    public IEnumerable<string> Names => values.Keys;

    public object? this[string name] => values.GetValueOrDefault(name);

    public ProcessFacts With(string name, string value) => Set(name, FactKind.Text, value);

    public ProcessFacts With(string name, decimal value) => Set(name, FactKind.Number, value);

    public ProcessFacts With(string name, bool value) => Set(name, FactKind.Truth, value);

    /// <summary>These facts, with what is told later in place of what was told before.</summary>
    public ProcessFacts And(ProcessFacts later) => later.IsEmpty ? this : IsEmpty ? later : new(values.SetItems(later.values));

    public JsonObject ToJson() => new(values.Select(fact => KeyValuePair.Create(fact.Key, fact.Value switch
    {
        string text => JsonValue.Create(text),
        decimal number => JsonValue.Create(number),
        var truth => (JsonNode?)JsonValue.Create((bool)truth),
    })));

    public bool Equals(ProcessFacts? other) => other is not null && values.SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as ProcessFacts);

    public override int GetHashCode() => values.Aggregate(17, (hash, fact) => HashCode.Combine(hash, fact.Key, fact.Value));

    private ProcessFacts Set(string name, FactKind kind, object value)
    {
        ProcessRefusals.NoSuchFact.With(name).Unless(Known.TryGetValue(name, out var known) && known == kind);
        return new(values.SetItem(name, value));
    }
}

internal sealed class ProcessFactsJson : JsonConverter<ProcessFacts>
{
    public override ProcessFacts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var facts = ProcessFacts.None;
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new JsonException("facts are an object");
        }

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            facts = reader.TokenType switch
            {
                JsonTokenType.String => facts.With(name, reader.GetString()!),
                JsonTokenType.Number => facts.With(name, reader.GetDecimal()),
                JsonTokenType.True or JsonTokenType.False => facts.With(name, reader.GetBoolean()),
                _ => throw new JsonException($"the fact {name} has no value"),
            };
        }

        return facts;
    }

    public override void Write(Utf8JsonWriter writer, ProcessFacts value, JsonSerializerOptions options) => value.ToJson().WriteTo(writer, options);
}
