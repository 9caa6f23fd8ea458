using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>The kinds of paper that procedures ask for or issue, by code; a page at a time after a code.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindPaperTypes(string? After = null, int Take = 1000) : IQuery<IReadOnlyList<PaperType>>;

internal sealed class FindPaperTypesHandler(Stamped<Register> register) : IHandler<FindPaperTypes, IReadOnlyList<PaperType>>
{
    public async Task<IReadOnlyList<PaperType>> Handle(FindPaperTypes query, CancellationToken cancel) =>
        [.. (await register.Get(cancel)).Papers.Values
            .Where(paper => query.After is null || string.CompareOrdinal(paper.Code, query.After) > 0)
            .OrderBy(paper => paper.Code, StringComparer.Ordinal).Take(Math.Clamp(query.Take, 1, 1000))];
}
