using MotCua.Forms.Formula;
using MotCua.Forms.Schema;

namespace MotCua.Forms.Design;

/// <summary>A definition made ready to run: formulas parsed, schema compiled, fields in reading order.</summary>
internal sealed class FormBook
{
    public FormBook(FormDefinition definition)
    {
        Definition = definition;
        Schema = JsonSchema.Compile(definition.Schema, Filling.AnswerFormats.Rules);
        Pages = [.. definition.Pages.Select(page => new BookPage(page))];
        Fields = [.. Pages.SelectMany(page => page.Fields)];
    }

    public FormDefinition Definition { get; }

    public JsonSchema Schema { get; }

    public IReadOnlyList<BookPage> Pages { get; }

    public IReadOnlyList<BookField> Fields { get; }
}

/// <summary>A page ready to run.</summary>
internal sealed class BookPage
{
    public BookPage(PageDefinition definition)
    {
        Definition = definition;
        ShowWhen = BookField.Parse(definition.ShowWhen);
        Fields = [.. definition.Fields.Select(field => new BookField(field, definition.Id))];
    }

    public PageDefinition Definition { get; }

    public FormFormula? ShowWhen { get; }

    public IReadOnlyList<BookField> Fields { get; }
}

/// <summary>A question ready to run.</summary>
internal sealed class BookField
{
    public BookField(FieldDefinition definition, string page)
    {
        Definition = definition;
        Page = page;
        ShowWhen = Parse(definition.ShowWhen);
        Compute = Parse(definition.Compute);
        Must = [.. definition.Must.Select(rule => (FormFormula.Parse(rule.That), rule.Say))];
        Fields = [.. definition.Fields.Select(field => new BookField(field, page))];
    }

    public FieldDefinition Definition { get; }

    public string Id => Definition.Id;

    public FieldWidget Widget => Definition.Widget;

    public string Page { get; }

    public FormFormula? ShowWhen { get; }

    public FormFormula? Compute { get; }

    public IReadOnlyList<(FormFormula That, FormText Say)> Must { get; }

    public IReadOnlyList<BookField> Fields { get; }

    public static FormFormula? Parse(string? formula) => formula is null ? null : FormFormula.Parse(formula);
}
