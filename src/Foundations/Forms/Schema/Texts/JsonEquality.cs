using System.Text.Json;

namespace MotCua.Forms.Schema.Texts;

/// <summary>When two JSON values are the same: 1 is 1.0, the order of members does not count.</summary>
internal sealed class JsonEquality : IEqualityComparer<JsonElement>
{
    public static readonly JsonEquality Instance = new();

    public bool Equals(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Number => JsonNumber.Of(left) == JsonNumber.Of(right),
            JsonValueKind.String => left.GetString() == right.GetString(),
            JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => Equals(pair.First, pair.Second)),
            JsonValueKind.Object => left.GetPropertyCount() == right.GetPropertyCount()
                && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && Equals(member.Value, other)),
            _ => true,
        };
    }

    public int GetHashCode(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => JsonNumber.Of(value).GetHashCode(),
        JsonValueKind.String => string.GetHashCode(value.GetString(), StringComparison.Ordinal),
        JsonValueKind.Array => value.EnumerateArray().Aggregate(17, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        JsonValueKind.Object => value.EnumerateObject().Aggregate(0, (hash, member) =>
            hash ^ HashCode.Combine(string.GetHashCode(member.Name, StringComparison.Ordinal), GetHashCode(member.Value))),
        _ => (int)value.ValueKind,
    };
}
