using MotCua.Kernel;

namespace MotCua.Guides.Walking;

/// <summary>The guides that are there, in their order.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindGuides : IQuery<IReadOnlyList<GuideHead>>;

internal sealed class FindGuidesHandler(Stamped<GuideShelf> shelf) : IHandler<FindGuides, IReadOnlyList<GuideHead>>
{
    public async Task<IReadOnlyList<GuideHead>> Handle(FindGuides request, CancellationToken cancel) => (await shelf.Get(cancel)).InOrder;
}
