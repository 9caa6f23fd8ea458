using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>The procedures in force with all they say, by code, a stretch after a code: the register as anybody may take it away.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindOpenProcedures(string? After = null, int Take = 100) : IQuery<OpenStretch>;

/// <summary>A stretch of the register, after which code the next begins, and what the whole is known by: how many, a mark that is another whenever anything is, and when it last moved.</summary>
public sealed record OpenStretch(IReadOnlyList<ProcedureCard> Cards, string? Next, int Total, string Mark, DateTimeOffset MovedAt);

internal sealed class FindOpenProceduresHandler(Database db, Stamped<Register> register, TimeProvider clock) : IHandler<FindOpenProcedures, OpenStretch>
{
    public async Task<OpenStretch> Handle(FindOpenProcedures query, CancellationToken cancel)
    {
        var today = clock.Today();
        var sight = (await register.Get(cancel)).Open(today);
        var start = query.After is null ? 0 : sight.After(query.After);
        ProcedureHead[] heads = [.. sight.Heads.Skip(start).Take(Math.Clamp(query.Take, 0, 500))];
        ProcedureVersionId[] ids = [.. heads.Select(head => head.Version)];

        // Past the memory of single cards, which a whole reading would only turn over.
        var documents = await db.ProcedureDocuments.AsNoTracking().Where(document => ids.Contains(document.Version)).ToDictionaryAsync(document => document.Version, document => document.Content, cancel);
        return new(
            [.. heads.Where(head => documents.ContainsKey(head.Version)).Select(head => new ProcedureCard(head, ProcedureText.Read(documents[head.Version])))],
            heads.Length > 0 && start + heads.Length < sight.Heads.Count ? heads[^1].Code.Value : null,
            sight.Heads.Count, sight.Mark, sight.MovedAt);
    }
}
