using MotCua.Kernel;
using MotCua.Reviews.Checking;

namespace MotCua.Reviews.Costs;

/// <summary>The cost sheet of a review is written: as things are, and as they would be.</summary>
[Needs(ReviewPermissions.Fill)]
public sealed record WriteCosts(ReviewId Review, CostSheet Before, CostSheet After, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class WriteCostsHandler(Workbench bench) : IHandler<WriteCosts, Done>
{
    public async Task<Done> Handle(WriteCosts request, CancellationToken cancel)
    {
        (await bench.Mine(request.Review, request.Version, cancel)).Cost(request.Before, request.After);
        return default;
    }
}
