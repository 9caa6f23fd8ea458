using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Counting;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Proposing;

/// <summary>Something is proposed in a review: about which part of the wording, in words; a shorter time in the unit of the published one.</summary>
[Needs(ReviewPermissions.Fill)]
public sealed record MakeProposal(ReviewId Review, ProposalKind Kind, string Target, string Words, decimal? NewLimit = null, int? Version = null) : ICommand<Guid>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class MakeProposalHandler(Workbench bench, IProcedures procedures) : IHandler<MakeProposal, Guid>
{
    public async Task<Guid> Handle(MakeProposal request, CancellationToken cancel)
    {
        var review = await bench.Mine(request.Review, request.Version, cancel);
        WordsMissing.At(nameof(request.Words)).If(string.IsNullOrWhiteSpace(request.Words));
        var card = await bench.Wording(review, cancel);
        var name = await Name(request, card, cancel);
        var limit = request.Kind is ProposalKind.ShortenTime ? NoLimit.Unless(Suggesting.LimitOf(card.Content)) : null;
        NotShorter.At(nameof(request.NewLimit)).If(limit is not null && (request.NewLimit is not > 0 || request.NewLimit >= limit.Value));
        var proposal = new Proposal
        {
            Id = Guid.CreateVersion7(),
            Procedure = review.Procedure,
            Kind = request.Kind,
            Target = request.Target.Trim(),
            TargetName = name,
            Words = request.Words.Trim(),
            LimitBefore = limit?.Value,
            LimitAfter = limit is null ? null : request.NewLimit,
            LimitUnit = limit?.Unit,
        };
        review.Propose(proposal);
        return proposal.Id;
    }

    private async Task<string> Name(MakeProposal request, ProcedureCard card, CancellationToken cancel) => request.Kind switch
    {
        ProposalKind.DropPaper or ProposalKind.ReusePaper or ProposalKind.DropField =>
            NoSuchTarget.At(nameof(request.Target)).Unless((await bench.Parts(card, cancel)).FirstOrDefault(part => part.Target == request.Target
                && part.Scope == (request.Kind is ProposalKind.DropField ? QuestionScope.Field : QuestionScope.Paper))).Name,
        // A step of the published order by its place, or one of the process by its key.
        ProposalKind.DropStep => NoSuchTarget.At(nameof(request.Target)).Unless(request.Target.Length is > 0 and <= 200 ? request.Target : null) is var step
            && Questions.PartsOf(card.Content).FirstOrDefault(part => part.Scope is QuestionScope.Step && part.Target == step) is { } told ? told.Name : request.Target,
        ProposalKind.Merge => ProcedureCode.TryParse(request.Target, out var other) && other.Value != card.Code.Value && await procedures.InForce(other, bench.Today, cancel) is { } found
            ? found.Name : throw new RefusedException(NoSuchTarget.At(nameof(request.Target))),
        ProposalKind.Decentralise => LevelCodes.Parse(request.Target) is not Levels.None ? request.Target : throw new RefusedException(NoSuchTarget.At(nameof(request.Target))),
        _ => "",
    };
}
