using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Procedures.Catalogue;

/// <summary>Wordings offered while somebody is still typing.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record SuggestProcedures(string Prefix, int Limit = 8) : IQuery<IReadOnlyList<Suggestion>>;

internal sealed class SuggestProceduresHandler(ProcedureSearch search) : IHandler<SuggestProcedures, IReadOnlyList<Suggestion>>
{
    public async Task<IReadOnlyList<Suggestion>> Handle(SuggestProcedures query, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(query.Prefix) ? [] : (await search.Current(cancel)).Suggest(query.Prefix, Math.Clamp(query.Limit, 1, 20));
}
