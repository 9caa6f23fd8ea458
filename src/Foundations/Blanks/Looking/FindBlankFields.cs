using MotCua.Kernel;

namespace MotCua.Blanks.Looking;

/// <summary>Everything that a blank of this kind may name: for these procedures what their forms ask too, without any what all dossiers have.</summary>
[Needs(BlankPermissions.Write)]
public sealed record FindBlankFields(BlankKind Kind, IReadOnlyList<string> Procedures) : IQuery<BlankFieldList>;

/// <summary>The fields, the procedures whose forms give some of them, and what a blank of the kind must show.</summary>
public sealed record BlankFieldList(BlankKind Kind, IReadOnlyList<BlankProcedure> Procedures, IReadOnlyList<BlankField> Fields, IReadOnlyList<BlankNeed> Needs);

/// <summary>A procedure that a blank is for, by the name it has today; without one where it is no longer in force.</summary>
public sealed record BlankProcedure(string Code, string? Name);

internal sealed class FindBlankFieldsHandler(BlankCatalogue catalogue) : IHandler<FindBlankFields, BlankFieldList>
{
    public async Task<BlankFieldList> Handle(FindBlankFields request, CancellationToken cancel)
    {
        var cards = await catalogue.Cards(BlankClaim.Procedures(request.Procedures.Take(BlankClaim.MostProcedures)), strict: true, cancel);
        var fields = await catalogue.Of(request.Kind, cards, cancel);
        return new(request.Kind, [.. cards.Select(card => new BlankProcedure(card.Code.Value, card.Name))], [.. fields.Where(field => field.LackedBy.Count == 0)], BlankNeeds.Of(request.Kind));
    }
}
