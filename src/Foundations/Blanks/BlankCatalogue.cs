using MotCua.Documents;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks;

/// <summary>Everything that a blank may name today: what every dossier has, what its kind of letter says, and the questions of the forms that citizens fill in for its procedures.</summary>
internal sealed class BlankCatalogue(IProcedures procedures, IForms forms, TimeProvider clock)
{
    /// <summary>The claim with the codes as the register writes them; refused when something in it is not there.</summary>
    public async Task<BlankClaim> Sound(BlankKind kind, BlankClaim claim, CancellationToken cancel)
    {
        TooWide.Unless(claim.IsOfProcedures || kind.MayReachWide);
        switch (claim.Reach)
        {
            case BlankReach.Province:
                return BlankClaim.Province;
            case BlankReach.Field:
                var fields = await procedures.Fields(clock.Today(), cancel);
                var named = claim.Of is [var only] ? only.Trim() : "";
                return BlankClaim.Field(NoSuchField.With(named).At("Field").Unless(fields.FirstOrDefault(field => string.Equals(field, named, StringComparison.OrdinalIgnoreCase))));
            default:
                NoProcedures.At("Procedures").If(claim.Of.Count is 0 or > BlankClaim.MostProcedures);
                return BlankClaim.Procedures((await Cards(claim, strict: true, cancel)).Select(card => card.Code.Value));
        }
    }

    /// <summary>The procedures of the claim as they are in force; those that are not are refused, or left out.</summary>
    public async Task<IReadOnlyList<ProcedureCard>> Cards(BlankClaim claim, bool strict, CancellationToken cancel)
    {
        List<ProcedureCard> cards = [];
        foreach (var code in claim.IsOfProcedures ? claim.Of : [])
        {
            var card = ProcedureCode.TryParse(code.Trim(), out var read) ? await procedures.InForce(read, clock.Today(), cancel) : null;
            if (strict)
            {
                NoSuchProcedure.With(code).At("Procedures").Unless(card);
            }

            if (card is not null)
            {
                cards.Add(card);
            }
        }

        return cards;
    }

    /// <summary>What a blank of the kind may name; of several procedures what the forms of all of them ask, and of the rest who lacks it.</summary>
    public async Task<IReadOnlyList<BlankField>> Of(BlankKind kind, IReadOnlyList<ProcedureCard> cards, CancellationToken cancel)
    {
        List<(string Code, IReadOnlyList<BlankField> Asked)> each = [];
        foreach (var card in cards)
        {
            each.Add((card.Code.Value, await Asked(card, cancel)));
        }

        return [.. BlankFields.Of(kind), .. BlankFields.Common, BlankFields.PaperList, .. InAll(each)];
    }

    public static WordCatalogue Known(BlankKind kind, IReadOnlyList<BlankField> fields)
    {
        var there = fields.Where(field => field.LackedBy.Count == 0).ToList();
        return new(
            [.. there.Where(field => field.Rows is null).Select(field => field.Name)],
            there.Where(field => field.Rows is not null).ToDictionary(field => field.Name, field => (IReadOnlyCollection<string>)[.. field.Rows!.Select(row => row.Name)]))
        {
            Lacking = fields.Where(field => field.LackedBy.Count > 0).ToDictionary(field => field.Name, field => string.Join(", ", field.LackedBy)),
            TakesPassages = kind.IsWritten,
        };
    }

    /// <summary>Every field shows an example, or its own label where only the form knows one.</summary>
    public static WordValues Examples(IReadOnlyList<BlankField> fields, string title) => new(fields.Where(field => field.Rows is null).ToDictionary(field => field.Name, field => field.Example))
    {
        Title = title,
        Lists = fields.Where(field => field.Rows is not null).ToDictionary(field => field.Name, field => (IReadOnlyList<IReadOnlyDictionary<string, string>>)[.. Enumerable.Range(1, 2).Select(_ => field.Rows!.ToDictionary(row => row.Name, row => row.Example))]),
    };

    private async Task<IReadOnlyList<BlankField>> Asked(ProcedureCard card, CancellationToken cancel)
    {
        var form = card.IsInternal ? await forms.OfRequest(card.Code.Value, card.Name, clock.Today(), cancel) : await forms.Of(card.Code.Value, card.Name, clock.Today(), cancel);
        var (single, lists) = form.Readable();
        return
        [
            .. single.Select(field => Of(BlankFields.Form + field.Name, field.Label)),
            .. lists.Select(list => new BlankField(BlankFields.Form + list.Name, list.Label, "") { Rows = [.. list.Fields.Select(field => Of(field.Name, field.Label))] }),
        ];
    }

    // A question of the same name that is one answer here and a list there is in neither.
    private static IEnumerable<BlankField> InAll(IReadOnlyList<(string Code, IReadOnlyList<BlankField> Asked)> each)
    {
        foreach (var field in each.SelectMany(one => one.Asked).DistinctBy(field => field.Name))
        {
            var alike = each.Select(one => one.Asked.FirstOrDefault(other => other.Name == field.Name && (other.Rows is null) == (field.Rows is null))).ToList();
            yield return field with
            {
                Rows = field.Rows?.Where(row => alike.All(one => one?.Rows is not { } rows || rows.Any(other => other.Name == row.Name))).ToList(),
                LackedBy = [.. each.Where((_, at) => alike[at] is null).Select(one => one.Code)],
            };
        }
    }

    private static BlankField Of(string name, string label) => new(name, label, $"‹{label}›");
}
