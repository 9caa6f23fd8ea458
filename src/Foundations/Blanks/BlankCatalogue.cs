using MotCua.Documents;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Blanks;

/// <summary>Everything that a blank of a procedure may name today: what every dossier has, and the questions of the form that citizens fill in for it.</summary>
internal sealed class BlankCatalogue(IProcedures procedures, IForms forms, TimeProvider clock)
{
    public async Task<ProcedureCard?> Procedure(string code, CancellationToken cancel) =>
        ProcedureCode.TryParse(code, out var read) ? await procedures.InForce(read, clock.Today(), cancel) : null;

    public async Task<IReadOnlyList<BlankField>> Of(ProcedureCard card, CancellationToken cancel)
    {
        var form = card.IsInternal ? await forms.OfRequest(card.Code.Value, card.Name, clock.Today(), cancel) : await forms.Of(card.Code.Value, card.Name, clock.Today(), cancel);
        var (single, lists) = form.Readable();
        return
        [
            .. BlankFields.Common, BlankFields.PaperList,
            .. single.Select(field => Of(BlankFields.Form + field.Name, field.Label)),
            .. lists.Select(list => new BlankField(BlankFields.Form + list.Name, list.Label, "") { Rows = [.. list.Fields.Select(field => Of(field.Name, field.Label))] }),
        ];
    }

    public static WordCatalogue Known(IReadOnlyList<BlankField> fields) => new(
        [.. fields.Where(field => field.Rows is null).Select(field => field.Name)],
        fields.Where(field => field.Rows is not null).ToDictionary(field => field.Name, field => (IReadOnlyCollection<string>)[.. field.Rows!.Select(row => row.Name)]));

    /// <summary>Every field shows an example, or its own label where only the form knows one.</summary>
    public static WordValues Examples(IReadOnlyList<BlankField> fields, string title) => new(fields.Where(field => field.Rows is null).ToDictionary(field => field.Name, field => field.Example))
    {
        Title = title,
        Lists = fields.Where(field => field.Rows is not null).ToDictionary(field => field.Name, field => (IReadOnlyList<IReadOnlyDictionary<string, string>>)[.. Enumerable.Range(1, 2).Select(_ => field.Rows!.ToDictionary(row => row.Name, row => row.Example))]),
    };

    private static BlankField Of(string name, string label) => new(name, label, $"‹{label}›");
}
