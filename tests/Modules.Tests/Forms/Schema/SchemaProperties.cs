using System.Globalization;
using System.Text.Json;
using CsCheck;
using MotCua.Forms.Schema;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Modules.Tests.Forms.Schema;

public sealed class SchemaProperties
{
    private static readonly Gen<object?> Leaf = Gen.OneOf(
        Gen.Int.Select(number => (object?)number), Gen.String.AlphaNumeric.Select(text => (object?)text), Gen.Bool.Select(truth => (object?)truth), Gen.Const((object?)null));

    private static readonly Gen<object?> Value = Gen.Recursive<object?>((depth, inner) => depth > 3 ? Leaf : Gen.OneOf(
        Leaf,
        inner.Array[0, 4].Select(items => (object?)items),
        Gen.Dictionary(Gen.String[Gen.Char["abcde"], 1, 2], inner)[0, 4].Select(members => (object?)members)));

    [Fact]
    public void A_value_is_the_constant_it_is_and_no_other() =>
        Gen.Select(Value, Value).Sample((left, right) =>
        {
            var (one, two) = (JsonSerializer.SerializeToElement(left), JsonSerializer.SerializeToElement(right));
            var schema = JsonSchema.Compile(JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { ["const"] = one }));
            return schema.Accepts(one) && schema.Accepts(two) == JsonElement.DeepEquals(one, two);
        });

    [Fact]
    public void Silent_and_telling_runs_agree() =>
        Gen.Select(Value, Gen.Int[0, 4], Gen.Bool).Sample((value, limit, strict) =>
        {
            var schema = JsonSchema.Compile(JsonSerializer.SerializeToElement(new Dictionary<string, object>
            {
                ["anyOf"] = new object[] { new { maxItems = limit, maxProperties = limit }, new { type = "string" } },
                ["not"] = new { @const = limit },
                ["unevaluatedProperties"] = strict ? new { type = "number" } : true,
            }));
            var instance = JsonSerializer.SerializeToElement(value);
            return schema.Accepts(instance) == (schema.Check(instance).Count == 0);
        });

    [Fact]
    public void Numbers_compare_as_decimals_do() =>
        Gen.Select(Gen.Decimal[-1_000_000m, 1_000_000m], Gen.Decimal[-1_000_000m, 1_000_000m]).Sample((left, right) =>
            JsonNumber.Parse(Text(left)).CompareTo(JsonNumber.Parse(Text(right))) == left.CompareTo(right));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
