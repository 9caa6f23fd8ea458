using MotCua.Kernel;

namespace MotCua.Reviews.Terms;

/// <summary>The terms of every year for which any are stated, the latest first.</summary>
[Needs(ReviewPermissions.View)]
public sealed record ViewTerms : IQuery<IReadOnlyList<ReviewTerms>>;

internal sealed class ViewTermsHandler(Stamped<TermsShelf> shelf) : IHandler<ViewTerms, IReadOnlyList<ReviewTerms>>
{
    public async Task<IReadOnlyList<ReviewTerms>> Handle(ViewTerms request, CancellationToken cancel) => [.. (await shelf.Get(cancel)).All.Reverse()];
}
