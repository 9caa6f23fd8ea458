using MotCua.Forms;

namespace MotCua.Web.Pages.Shared;

/// <summary>What the registers say about somebody and nobody must type again: the questions of a page answered so, by where the answer comes from.</summary>
public sealed record HeldAnswers(IReadOnlyList<IGrouping<string, FieldView>> Sources, IReadOnlyList<SummaryPage> Summary)
{
    public static readonly HeldAnswers None = new([], []);

    /// <summary>A telephone and an address for letters stay open to be changed; what is wrong must be seen.</summary>
    public static HeldAnswers Of(FormPage asked, IReadOnlyList<SummaryPage> summary) => new(
        [.. asked.Fields.Where(field => field is { Source: { Length: > 0 }, Error: null, Widget: not (FieldWidget.Phone or FieldWidget.Email or FieldWidget.Rows) }).GroupBy(field => field.Source!)],
        summary);

    public bool Has(FieldView field) => Sources.Any(source => source.Any(held => held.Name == field.Name));

    public string Readable(FieldView field) => Summary.SelectMany(page => page.Rows).FirstOrDefault(row => row.Name == field.Name)?.Value ?? field.Value;
}
