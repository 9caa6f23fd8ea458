using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>What a leader must have before the eyes to sign: the text, who prepared it, with what opinion, and in what capacity it would be signed now.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record ViewDecision(DossierId Dossier, Guid Work) : IQuery<DecisionView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A decision as it waits for a signature; the paper will be signed in the version that was seen.</summary>
public sealed record DecisionView(DossierId Dossier, Guid Work, int Version, ResultDraft Draft, string Title, string Step, string? Opinion, string? OpinionBy, DateTimeOffset? OpinionAt, string Capacity, IReadOnlyList<ChoiceView> WaysBack)
{
    /// <summary>In whose stead it would be signed, and by which document.</summary>
    public string? InsteadOf { get; init; }

    public string? Document { get; init; }

    public IReadOnlyList<ApartView> Apart { get; init; } = [];

    public bool IsBarred => Apart.Any(done => done.IsMine);
}

internal sealed class ViewDecisionHandler(Desk desk, Routing routing, Separation separation, Signatory signatory) : IHandler<ViewDecision, DecisionView>
{
    public async Task<DecisionView> Handle(ViewDecision request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.Sign, null, cancel);
        var step = dossier.StepOf(work);
        var draft = NotToBeSigned.Unless(dossier.Draft);
        var before = dossier.Steps.Where(one => one.LeftAt is not null).MaxBy(one => one.LeftAt);
        var by = await signatory.By(dossier, work.Agency, cancel);
        var apart = await separation.DoneBefore(dossier, step, cancel);
        return new(dossier.Id, work.Id, dossier.Version, draft, draft.Title.Length > 0 ? draft.Title : dossier.ResultName, step.Name, before?.Note, before?.OfficerName, before?.LeftAt,
            SigningBlock.InOneLine((await signatory.For(dossier, work.Agency, cancel)).Block), await routing.Choices(dossier, step, cancel))
        {
            InsteadOf = by?.GiverName,
            Document = by?.Number,
            Apart = [.. apart.Select(done => new ApartView(done.Name, done.OfficerName, done.Officer?.Value == desk.Actor.Id))],
        };
    }
}
