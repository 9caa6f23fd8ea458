using MotCua.Forms.Design;

namespace MotCua.Modules.Tests.Forms.Design;

public sealed class FormDesignTests
{
    private const string Good = """
        {
          "code": "thu", "procedures": ["9.000001"], "title": { "vi": "Thử" },
          "schema": {
            "type": "object", "additionalProperties": false, "required": ["ten", "co"],
            "properties": {
              "ten": { "type": "string" },
              "co": { "type": "string", "enum": ["co", "khong"] },
              "con": { "type": "array", "items": { "type": "object", "properties": { "tuoi": { "type": "integer" } } } }
            }
          },
          "pages": [
            { "id": "mot", "title": { "vi": "Một" }, "fields": [
              { "id": "ten", "widget": "text", "label": { "vi": "Tên" } },
              { "id": "co", "widget": "radio", "label": { "vi": "Có không?" }, "noun": { "vi": "có hay không" }, "options": [{ "value": "co", "label": { "vi": "Có" } }, { "value": "khong", "label": { "vi": "Không" } }] },
              { "id": "con", "widget": "rows", "label": { "vi": "Con" }, "noun": { "vi": "con" }, "showWhen": "co == 'co'", "fields": [
                { "id": "tuoi", "widget": "number", "label": { "vi": "Tuổi" }, "must": [{ "that": "item.tuoi < 18", "say": { "vi": "Dưới 18" } }] }
              ] }
            ] }
          ]
        }
        """;

    public static TheoryData<string> Shipped => [.. DemoForms.Codes];

    [Fact]
    public void A_consistent_design_has_no_fault() => Assert.Empty(FormDesign.Check(FormDefinition.Read(Good)));

    [Theory]
    [InlineData("\"id\": \"ten\"", "\"id\": \"ho\"", "not-in-schema")]
    [InlineData("\"id\": \"ten\"", "\"id\": \"ho\"", "not-asked")]
    [InlineData("\"id\": \"ten\"", "\"id\": \"Tên\"", "bad-id")]
    [InlineData("co == 'co'", "coo == 'co'", "unknown-name")]
    [InlineData("co == 'co'", "co == ", "bad-formula")]
    [InlineData("co == 'co'", "count(con) > 0", "hangs-on-itself")]
    [InlineData("item.tuoi < 18", "item.nam < 18", "unknown-name")]
    [InlineData("\"value\": \"khong\"", "\"value\": \"chua\"", "options-differ")]
    [InlineData("\"widget\": \"text\"", "\"widget\": \"date\"", "widget-does-not-fit")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"chữ\"", "not-a-schema")]
    [InlineData("\"vi\": \"Có không?\" }, \"noun\": { \"vi\": \"có hay không\" }", "\"vi\": \"Có không?\" }", "no-noun")]
    [InlineData("\"label\": { \"vi\": \"Tên\" }", "\"label\": { \"vi\": \"Tên\" }, \"prefill\": { \"fact\": \"land.plot\" }", "unknown-fact")]
    [InlineData("\"label\": { \"vi\": \"Tên\" }", "\"label\": { \"vi\": \"Tên\" }, \"means\": \"child.shoe_size\"", "unknown-concept")]
    [InlineData("\"label\": { \"vi\": \"Tên\" }", "\"label\": { \"vi\": \"Tên\" }, \"means\": \"child.born_on\"", "concept-does-not-fit")]
    [InlineData("\"label\": { \"vi\": \"Có không?\" }", "\"label\": { \"vi\": \"Có không?\" }, \"means\": \"child.sex\"", "concept-does-not-fit")]
    [InlineData("\"label\": { \"vi\": \"Tên\" }", "\"label\": { \"vi\": \"Tên\" }, \"autocomplete\": \"ten\"", "unknown-autocomplete")]
    [InlineData("\"label\": { \"vi\": \"Tên\" }", "\"label\": { \"vi\": \"Tên\" }, \"errors\": { \"requierd\": { \"vi\": \"x\" } }", "unknown-keyword")]
    public void A_design_that_contradicts_itself_is_told_so(string said, string changed, string rule)
    {
        Assert.Contains(said, Good, StringComparison.Ordinal);

        var faults = FormDesign.Check(FormDefinition.Read(Good.Replace(said, changed, StringComparison.Ordinal)));

        Assert.Contains(faults, fault => fault.Rule == rule);
    }

    [Theory, MemberData(nameof(Shipped))]
    public void Every_shipped_form_is_consistent(string code)
    {
        var definition = FormDefinition.Read(DemoForms.Text(code));

        Assert.Empty(FormDesign.Check(definition));
        Assert.Equal(code, definition.Code);
    }

    [Fact]
    public void At_least_twelve_forms_are_shipped_and_no_two_serve_one_procedure()
    {
        var procedures = DemoForms.Codes.SelectMany(code => FormDefinition.Read(DemoForms.Text(code)).Procedures).ToArray();

        Assert.True(DemoForms.Codes.Count() >= 12);
        Assert.Equal(procedures.Length, procedures.Distinct().Count());
        Assert.Contains("1.001193", procedures);
        Assert.Contains("1.000894", procedures);
        Assert.Contains("1.000656", procedures);
    }

    [Fact]
    public void The_general_request_is_consistent_too()
    {
        var form = GeneralRequest.For("Thông báo tổ chức lễ hội");

        using var stream = typeof(FormDesign).Assembly.GetManifestResourceStream("generic-form.json")!;
        using var reader = new StreamReader(stream);
        Assert.Empty(FormDesign.Check(FormDefinition.Read(reader.ReadToEnd())));
        Assert.True(form.IsGenerated);
        Assert.Equal("Thông báo tổ chức lễ hội", form.Title.Vi);
    }
}
