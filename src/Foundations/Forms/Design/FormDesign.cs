using System.Text.Json;
using MotCua.Forms.Filling;
using MotCua.Forms.Formula;
using MotCua.Forms.Schema;

namespace MotCua.Forms.Design;

/// <summary>One thing wrong with a design: where, which rule, and the words that matter.</summary>
internal sealed record DesignFault(string Where, string Rule, string Detail)
{
    public override string ToString() => $"{Where}: {Rule} ({Detail})";
}

/// <summary>Holds a definition against itself: schema and questions must speak of the same fields, conditions of real ones.</summary>
internal sealed class FormDesign
{
    private const int MostFieldsOnAPage = 14;

    private static readonly Lazy<JsonSchema> Metaschema = new(() =>
        JsonSchema.Compile("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""", new SchemaRules { AssertFormats = true }));

    private readonly FormDefinition definition;
    private readonly SchemaMap map;
    private readonly List<DesignFault> faults = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> concepts = new(StringComparer.Ordinal);

    private FormDesign(FormDefinition definition) => (this.definition, map) = (definition, new SchemaMap(definition.Schema));

    public static IReadOnlyList<DesignFault> Check(FormDefinition definition)
    {
        var design = new FormDesign(definition);
        design.CheckHead();
        if (design.faults.Count == 0)
        {
            design.CheckPages();
            design.CheckLeaves();
            design.CheckFormulas();
        }

        return design.faults;
    }

    private void CheckHead()
    {
        FaultIf(!AnswerPath.IsFieldId(definition.Code.Replace('-', '_')), "form", "bad-code", definition.Code);
        FaultIf(string.IsNullOrWhiteSpace(definition.Title.Vi), "form", "no-title", definition.Code);
        FaultIf(definition.Pages.Count == 0, "form", "no-pages", definition.Code);
        foreach (var violation in Metaschema.Value.Check(definition.Schema))
        {
            faults.Add(new("schema", "not-a-schema", $"{violation.InstancePath} {violation.Keyword}"));
        }

        if (faults.Count > 0)
        {
            return;
        }

        try
        {
            JsonSchema.Compile(definition.Schema, AnswerFormats.Rules);
        }
        catch (SchemaFault fault)
        {
            faults.Add(new("schema", "not-a-schema", fault.Message));
        }

        var isObject = definition.Schema.ValueKind == JsonValueKind.Object && definition.Schema.TryGetProperty("type", out var type)
            && type.ValueKind == JsonValueKind.String && type.GetString() == "object";
        FaultIf(!isObject, "schema", "not-an-object", "type");
    }

    private void CheckPages()
    {
        foreach (var page in definition.Pages)
        {
            FaultIf(definition.Pages.Count(one => one.Id == page.Id) > 1, page.Id, "page-twice", page.Id);
            FaultIf(page.Fields.Count is 0 or > MostFieldsOnAPage, page.Id, "fields-on-page", $"{page.Fields.Count}");
            foreach (var field in page.Fields)
            {
                CheckField(field, field.Id, map.Find(field.Id)?.Schema);
                foreach (var inner in field.Fields)
                {
                    CheckField(inner, $"{field.Id}.{inner.Id}", map.FindInRow(field.Id, inner.Id)?.Schema);
                }
            }
        }
    }

    private void CheckField(FieldDefinition field, string id, JsonElement? schema)
    {
        FaultIf(!AnswerPath.IsFieldId(id), id, "bad-id", id);
        FaultIf(!ids.Add(id), id, "field-twice", id);
        FaultIf(string.IsNullOrWhiteSpace(field.Label.Vi), id, "no-label", id);
        FaultIf(field.Noun is null && (field.Label.Vi.Contains('?', StringComparison.Ordinal) || field.Widget is FieldWidget.Rows), id, "no-noun", field.Label.Vi);
        FaultIf((field.Widget is FieldWidget.Rows) != (field.Fields.Count > 0), id, "rows-without-fields", id);
        FaultIf((field.Widget is FieldWidget.Computed) != (field.Compute is not null), id, "computed-without-formula", id);
        FaultIf(field.Prefill is { } prefill && !HeldFact.Names.Contains(prefill.Fact), id, "unknown-fact", field.Prefill?.Fact ?? "");
        CheckMeaning(field, id);
        if (schema is not { } about)
        {
            faults.Add(new(id, "not-in-schema", id));
            return;
        }

        WidgetMatch.Check(field, map, about, (rule, detail) => faults.Add(new(id, rule, detail)));
    }

    /// <summary>A concept must be known, be asked once in a form and not in rows, and be asked so that every form can take the answer over.</summary>
    private void CheckMeaning(FieldDefinition field, string id)
    {
        if (field.Means is not { } means)
        {
            return;
        }

        var known = Concept.All.TryGetValue(means, out var concept);
        FaultIf(!known, id, "unknown-concept", means);
        FaultIf(known && !concept!.Fits(field), id, "concept-does-not-fit", $"{means} / {field.Widget}");
        FaultIf(!concepts.Add(means), id, "concept-twice", means);
        FaultIf(field.Id != id, id, "concept-in-rows", means);
    }

    private void CheckLeaves()
    {
        foreach (var leaf in map.Leaves().Where(leaf => !ids.Contains(leaf)))
        {
            faults.Add(new(leaf, "not-asked", leaf));
        }
    }

    private void CheckFormulas()
    {
        foreach (var page in definition.Pages)
        {
            CheckFormula(page.Id, page.ShowWhen, null);
            foreach (var field in page.Fields)
            {
                CheckFormulasOf(field, field.Id, null);
                foreach (var inner in field.Fields)
                {
                    CheckFormulasOf(inner, $"{field.Id}.{inner.Id}", field);
                }
            }
        }
    }

    private void CheckFormulasOf(FieldDefinition field, string id, FieldDefinition? rows)
    {
        foreach (var (formula, mayNameItself) in field.Must.Select(rule => (rule.That, true)).Append((field.ShowWhen ?? "true", false)).Append((field.Compute ?? "true", false)))
        {
            var names = CheckFormula(id, formula, rows);
            FaultIf(!mayNameItself && names.Contains(rows is null ? id : $"item.{field.Id}"), id, "hangs-on-itself", formula);
        }

        foreach (var rule in field.Must)
        {
            FaultIf(string.IsNullOrWhiteSpace(rule.Say.Vi), id, "rule-without-words", rule.That);
        }
    }

    private IReadOnlyList<string> CheckFormula(string where, string? formula, FieldDefinition? rows)
    {
        try
        {
            var names = formula is null ? [] : FormFormula.Parse(formula).Names;
            foreach (var name in names)
            {
                var known = name.StartsWith("item.", StringComparison.Ordinal) ? rows is not null && rows.Fields.Any(field => field.Id == name[5..]) : ids.Contains(name);
                FaultIf(!known, where, "unknown-name", name);
            }

            return names;
        }
        catch (FormulaFaultException fault)
        {
            faults.Add(new(where, "bad-formula", $"{formula}: {fault.Message}"));
            return [];
        }
    }

    private void FaultIf(bool condition, string where, string rule, string detail)
    {
        if (condition)
        {
            faults.Add(new(where, rule, detail));
        }
    }
}
