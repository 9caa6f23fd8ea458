using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Looking;

/// <summary>Everything that a blank of this procedure may name.</summary>
[Needs(BlankPermissions.Write)]
public sealed record FindBlankFields(string Procedure) : IQuery<BlankFieldList>;

/// <summary>The fields, and the procedure whose form gives some of them.</summary>
public sealed record BlankFieldList(string Procedure, string Name, IReadOnlyList<BlankField> Fields);

internal sealed class FindBlankFieldsHandler(BlankCatalogue catalogue) : IHandler<FindBlankFields, BlankFieldList>
{
    public async Task<BlankFieldList> Handle(FindBlankFields request, CancellationToken cancel)
    {
        var card = NoSuchProcedure.With(request.Procedure).Unless(await catalogue.Procedure(request.Procedure.Trim(), cancel));
        return new(card.Code.Value, card.Name, await catalogue.Of(card, cancel));
    }
}
