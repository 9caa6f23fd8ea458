using MotCua.Kernel;
using MotCua.Reviews.Checking;

namespace MotCua.Reviews.Proposing;

/// <summary>A proposal that was not submitted yet is taken back.</summary>
[Needs(ReviewPermissions.Fill)]
public sealed record DropProposal(ReviewId Review, Guid Proposal, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class DropProposalHandler(Workbench bench) : IHandler<DropProposal, Done>
{
    public async Task<Done> Handle(DropProposal request, CancellationToken cancel)
    {
        (await bench.Mine(request.Review, request.Version, cancel)).TakeBack(request.Proposal);
        return default;
    }
}
