using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>One kind of paper, with the procedures in force today that ask for it, take it in place of another, or issue it.</summary>
[Needs(ProcedurePermissions.SeeInternal)]
public sealed record ViewPaperType(string Code) : IQuery<PaperTypeView>;

/// <summary>The kind, and where it is used.</summary>
public sealed record PaperTypeView(PaperType Type, IReadOnlyList<PaperUse> Uses);

/// <summary>How a procedure uses a kind of paper: asks for it, takes it in place of another, or results in it.</summary>
public enum PaperUsage { Asked, ServesAsWell, Issued }

/// <summary>One use: in which procedure, under what name.</summary>
public sealed record PaperUse(PaperUsage How, string Procedure, string ProcedureName, string Paper, bool Required);

internal sealed class ViewPaperTypeHandler(Stamped<Register> register, Database db, TimeProvider clock) : IHandler<ViewPaperType, PaperTypeView>
{
    public async Task<PaperTypeView> Handle(ViewPaperType query, CancellationToken cancel)
    {
        var known = await register.Get(cancel);
        var type = ProcedureRefusals.NoSuchPaperType.Unless(known.Papers.GetValueOrDefault(query.Code));
        // The documents that name the code at all are few among thousands.
        var named = $"\"{type.Code}\"";
        var naming = (await db.ProcedureDocuments.AsNoTracking().Where(document => document.Content.Contains(named)).Select(document => document.Version).ToListAsync(cancel)).ToHashSet();
        List<PaperUse> uses = [];
        foreach (var head in known.ByName(clock.Today()).Concat(known.Internal(clock.Today())).Where(head => naming.Contains(head.Version)))
        {
            var card = await known.Card(head, db, cancel);
            uses.AddRange(card.Components.Where(component => component.Kinds.Accept(type.Code))
                .Select(component => new PaperUse(component.PaperType == type.Code ? PaperUsage.Asked : PaperUsage.ServesAsWell, head.Code.Value, card.Name, component.PlainName ?? component.Name, component.Required)));
            uses.AddRange(card.Content.Results.Where(result => result.PaperTypes.Contains(type.Code))
                .Select(result => new PaperUse(PaperUsage.Issued, head.Code.Value, card.Name, result.Name, true)));
        }

        return new(type, [.. uses.OrderBy(use => use.How).ThenBy(use => use.Procedure, StringComparer.Ordinal)]);
    }
}
