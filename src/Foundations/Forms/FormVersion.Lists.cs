namespace MotCua.Forms;

/// <content>What the answers can be read back by, for papers that quote them.</content>
public sealed partial class FormVersion
{
    /// <summary>Every answer that a summary may name, by its question: single ones, and lists with the questions of their rows.</summary>
    public (IReadOnlyList<FieldPlace> Single, IReadOnlyList<FieldList> Lists) Readable(string language = "vi") =>
    (
        [.. book.Fields.Where(field => field.Widget is not FieldWidget.Rows).Select(field => new FieldPlace(field.Id, field.Definition.Label.In(language), field.Page))],
        [.. book.Fields.Where(field => field.Widget is FieldWidget.Rows).Select(field => new FieldList(field.Id, field.Definition.Label.In(language),
            [.. field.Fields.Select(inner => new FieldPlace(inner.Id, inner.Definition.Label.In(language), field.Page))]))]
    );
}

/// <summary>A list of the form, and the questions of each of its rows.</summary>
public sealed record FieldList(string Name, string Label, IReadOnlyList<FieldPlace> Fields);
