using System.Text.Json;
using MotCua.Forms.Schema;

namespace MotCua.Modules.Tests.Forms.Schema;

public sealed class JsonSchemaTests
{
    [Fact]
    public void A_violation_says_where_and_what()
    {
        var schema = JsonSchema.Compile("""{"properties":{"con":{"properties":{"ho/ten":{"type":"string","minLength":2}},"required":["ngay_sinh"]}}}""");

        var violations = schema.Check(Json("""{"con":{"ho/ten":"A"}}""")).OrderByDescending(violation => violation.InstancePath.Length).ToArray();

        Assert.Equal(["/con/ho~1ten", "/con"], violations.Select(violation => violation.InstancePath));
        Assert.Equal(["minLength", "required"], violations.Select(violation => violation.Keyword));
        Assert.EndsWith("#/properties/con/properties/ho~1ten/minLength", violations[0].SchemaPath, StringComparison.Ordinal);
        Assert.Equal(("2", "1"), (violations[0].Parameters["limit"], violations[0].Parameters["actual"]));
        Assert.Equal("ngay_sinh", violations[1].Parameters["property"]);
    }

    [Theory]
    [InlineData("""{"type":"integer"}""", "1.0", true)]
    [InlineData("""{"type":"integer"}""", "1.5", false)]
    [InlineData("""{"const":1}""", "1.00", true)]
    [InlineData("""{"multipleOf":0.01}""", "19.99", true)]
    [InlineData("""{"multipleOf":7}""", "1e999999999", false)]
    [InlineData("""{"maximum":5}""", "1e999999999", false)]
    [InlineData("""{"maximum":5}""", "-1e999999999", true)]
    [InlineData("""{"maxLength":1}""", "\"\ud83d\udc32\"", true)]
    [InlineData("""{"pattern":"^\\d+$"}""", "\"12\\n\"", false)]
    [InlineData("""{"pattern":"^\\d+$"}""", "\"\\u0663\"", false)]
    [InlineData("""{"pattern":"^\\p{L}[\\p{L} ]*$"}""", "\"Nguyễn Thị Hòa\"", true)]
    [InlineData("""{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"required":["b"]}}""", """{"a":1}""", false)]
    [InlineData("""{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"required":["b"]}}""", """{"a":2}""", true)]
    [InlineData("""{"contains":{"const":2},"maxContains":1}""", "[2,2]", false)]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", false)]
    [InlineData("""{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}""", """{"b":1}""", false)]
    [InlineData("""{"prefixItems":[true],"items":{"$ref":"#/$defs/so"},"$defs":{"so":{"type":"number"}}}""", """["a",1,2]""", true)]
    [InlineData("""{"prefixItems":[true],"items":{"$ref":"#/$defs/so"},"$defs":{"so":{"type":"number"}}}""", """["a","b"]""", false)]
    public void Keywords_mean_what_the_standard_says(string schema, string instance, bool accepted) =>
        Assert.Equal(accepted, JsonSchema.Compile(schema).Accepts(Json(instance)));

    [Fact]
    public void Formats_are_only_notes_until_asserted()
    {
        const string Schema = """{"format":"date"}""";

        Assert.True(JsonSchema.Compile(Schema).Accepts(Json("\"31/02/2023\"")));
        Assert.False(JsonSchema.Compile(Schema, new SchemaRules { AssertFormats = true }).Accepts(Json("\"31/02/2023\"")));
    }

    [Theory]
    [InlineData("""{"$ref":"#/$defs/khong-co"}""")]
    [InlineData("""{"$ref":"https://example.com/elsewhere"}""")]
    [InlineData("""{"pattern":"("}""")]
    [InlineData("""{"pattern":"(?i)a"}""")]
    [InlineData("""{"multipleOf":0}""")]
    [InlineData("""{"properties":{"a":1}}""")]
    public void A_wrong_schema_is_not_compiled(string schema) =>
        Assert.Throws<SchemaFault>(() => JsonSchema.Compile(schema));

    [Fact]
    public void A_schema_without_end_is_stopped()
    {
        var schema = JsonSchema.Compile("""{"$ref":"#"}""");

        Assert.Throws<SchemaFault>(() => schema.Accepts(Json("1")));
    }

    [Fact]
    public void A_pattern_made_to_stall_does_not()
    {
        var linear = JsonSchema.Compile("""{"pattern":"^(a+)+$"}""");
        var backtracking = JsonSchema.Compile("""{"pattern":"^(?=a)(a+)+$"}""");
        var text = Json($"\"{new string('a', 40)}!\"");

        Assert.False(linear.Accepts(text));
        Assert.False(backtracking.Accepts(text));
    }

    [Fact]
    public void The_metaschema_accepts_itself()
    {
        var metaschema = JsonSchema.Compile("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""");

        Assert.True(metaschema.Accepts(MetaSchemas.Find("https://json-schema.org/draft/2020-12/schema")!.Value));
        Assert.False(metaschema.Accepts(Json("""{"type":"chữ"}""")));
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
