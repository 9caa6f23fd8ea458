using System.Text.Json.Nodes;
using MotCua.Forms.Design;
using MotCua.Forms.Filling;

namespace MotCua.Forms;

/// <summary>One version of an e-form in force: asks, fills in what is known, reads what is posted, checks, reads back.</summary>
public sealed partial class FormVersion
{
    private static readonly Dictionary<string, HeldFact> NoFacts = [];

    private readonly FormBook book;

    internal FormVersion(FormVersionId id, int number, FormBook book, bool generated) =>
        (Id, Number, this.book, IsGenerated, Title) = (id, number, book, generated, book.Definition.Title);

    public FormVersionId Id { get; }

    public int Number { get; }

    public string Code => book.Definition.Code;

    public FormText Title { get; internal init; }

    public FormText? Intro => book.Definition.Intro;

    /// <summary>Made by the house for a procedure that nobody has written a form for.</summary>
    public bool IsGenerated { get; }

    /// <summary>The JSON Schema of the answers, for machines that file without a browser.</summary>
    public string AnswerSchema => book.Definition.Schema.GetRawText();

    /// <summary>The pages asked with these answers, in order.</summary>
    public IReadOnlyList<string> PagesFor(JsonObject answers, DateOnly today)
    {
        var sheet = AnswerSheet.Of(book, answers, today);
        return [.. book.Pages.Where(sheet.AsksPage).Select(page => page.Definition.Id)];
    }

    /// <summary>Fills every empty field that a fact is held for; what was answered stays.</summary>
    public JsonObject Prefill(JsonObject answers, IReadOnlyDictionary<string, HeldFact> facts)
    {
        var filled = (JsonObject)answers.DeepClone();
        foreach (var field in book.Fields.Where(field => field.Definition.Prefill is not null && AnswerPath.Read(filled, field.Id) is null))
        {
            if (facts.TryGetValue(field.Definition.Prefill!.Fact, out var fact))
            {
                AnswerPath.Write(filled, field.Id, FormPost.Coerce(field.Widget, fact.Value));
            }
        }

        return filled;
    }

    /// <summary>Where the answers differ from what is held: for the officer who compares.</summary>
    public IReadOnlyList<FactDifference> Differences(JsonObject answers, IReadOnlyDictionary<string, HeldFact> facts, string language = "vi") =>
    [
        .. book.Fields
            .Where(field => field.Definition.Prefill is not null && facts.ContainsKey(field.Definition.Prefill.Fact) && AnswerPath.Read(answers, field.Id) is not null)
            .Select(field => (Field: field, Told: AnswerPath.Read(answers, field.Id), Fact: facts[field.Definition.Prefill!.Fact]))
            .Where(one => !JsonNode.DeepEquals(one.Told, FormPost.Coerce(one.Field.Widget, one.Fact.Value)))
            .Select(one => new FactDifference(one.Field.Id, one.Field.Definition.Label.In(language), one.Told!.ToString(), one.Fact.Value, one.Fact.Source)),
    ];

    /// <summary>Every answered question for which a fact is held, and whether the answer is that fact: what always is need not be asked.</summary>
    public IReadOnlyList<FactComparison> Compare(JsonObject answers, IReadOnlyDictionary<string, HeldFact> facts, string language = "vi")
    {
        var other = Differences(answers, facts, language).Select(one => one.Name).ToHashSet();
        return
        [
            .. book.Fields
                .Where(field => field.Definition.Prefill is not null && facts.ContainsKey(field.Definition.Prefill.Fact) && AnswerPath.Read(answers, field.Id) is not null)
                .Select(field => new FactComparison(field.Id, field.Definition.Label.In(language), !other.Contains(field.Id))),
        ];
    }

    /// <summary>Reads the posted boxes of one page into the answers.</summary>
    public JsonObject Bind(string page, IReadOnlyDictionary<string, IReadOnlyList<string>> posted, JsonObject answers) =>
        book.Pages.FirstOrDefault(one => one.Definition.Id == page) is { } found ? new FormPost(posted).Bind(found, answers) : answers;

    /// <summary>Reads the posted boxes of these questions alone, on whatever page they stand.</summary>
    public JsonObject Mend(IReadOnlyCollection<string> fields, IReadOnlyDictionary<string, IReadOnlyList<string>> posted, JsonObject answers) =>
        new FormPost(posted).Bind(book.Fields.Where(field => fields.Contains(field.Id)), answers);

    /// <summary>Every question of the form, whether asked with these answers or not, and the page on which it stands.</summary>
    public IReadOnlyList<FieldPlace> Places(string language = "vi") =>
        [.. book.Fields.Where(field => field.Widget is not FieldWidget.Computed).Select(field => new FieldPlace(field.Id, field.Definition.Label.In(language), field.Page))];

    /// <summary>One more empty row of a list.</summary>
    public JsonObject AddRow(JsonObject answers, string field)
    {
        var changed = (JsonObject)answers.DeepClone();
        if (IsRows(field))
        {
            // What stands on the page counts: a list that must have a row already shows an empty one.
            var rows = AnswerPath.Read(changed, field) as JsonArray ?? (new SchemaMap(book.Definition.Schema).Find(field) is { Required: true } ? [new JsonObject()] : []);
            AnswerPath.Write(changed, field, new JsonArray([.. rows.Select(row => row?.DeepClone()), new JsonObject()]));
        }

        return changed;
    }

    public JsonObject RemoveRow(JsonObject answers, string field, int index)
    {
        var changed = (JsonObject)answers.DeepClone();
        if (IsRows(field) && AnswerPath.Read(changed, field) is JsonArray rows && index >= 0 && index < rows.Count)
        {
            rows.RemoveAt(index);
        }

        return changed;
    }

    /// <summary>Checks all answers; take <see cref="AnswerVerdict.On"/> for one page.</summary>
    public AnswerVerdict Check(JsonObject answers, DateOnly today, string language = "vi") => new AnswerCheck(book, language).Check(answers, today);

    /// <summary>One page with its answers and, where given, its mistakes; nothing when the page is not asked with these answers.</summary>
    public FormPage? Page(
        string page, JsonObject answers, DateOnly today, IReadOnlyDictionary<string, HeldFact>? facts = null, IReadOnlyList<FieldError>? errors = null, string language = "vi") =>
        new PageDrawing(book, AnswerSheet.Of(book, answers, today, keepEmptyRows: true), language, facts ?? NoFacts)
            .Draw(page, errors ?? [], Check(answers, today, language).Errors);

    /// <summary>The answers as they are read: the page "check your answers", the officer's view, the printed request.</summary>
    public IReadOnlyList<SummaryPage> Summary(JsonObject answers, DateOnly today, string language = "vi") =>
        new AnswerSummary(book, AnswerSheet.Of(book, answers, today), language).Read();

    private bool IsRows(string field) => book.Fields.Any(one => one.Id == field && one.Widget is FieldWidget.Rows);
}

/// <summary>A question of the form by name, and the page on which it stands.</summary>
public sealed record FieldPlace(string Name, string Label, string Page);

/// <summary>An answer that is not what the state holds.</summary>
public sealed record FactDifference(string Name, string Label, string Told, string Held, string Source);

/// <summary>An answered question for which the State holds a fact, and whether the answer was the same.</summary>
public sealed record FactComparison(string Name, string Label, bool Same);
