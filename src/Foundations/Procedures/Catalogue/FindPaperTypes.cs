using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>The kinds of paper that procedures ask for or issue.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindPaperTypes : IQuery<IReadOnlyList<PaperType>>;

internal sealed class FindPaperTypesHandler(Stamped<Register> register) : IHandler<FindPaperTypes, IReadOnlyList<PaperType>>
{
    public async Task<IReadOnlyList<PaperType>> Handle(FindPaperTypes query, CancellationToken cancel) =>
        [.. (await register.Get(cancel)).Papers.Values.OrderBy(paper => paper.Code, StringComparer.Ordinal)];
}
