using MotCua.Dossiers.Result;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>The official finishes a step by one of its ways out; one that leads to a signature brings the proposed result with it. Where several pieces are open at once the work says which.</summary>
[Needs(DossierPermissions.View)]
public sealed record CompleteStep(DossierId Dossier, string Choice, string? Opinion = null, ProposedResult? Result = null, int? Version = null, string? IdempotencyKey = null, Guid? Work = null) : ICommand<Done>, IOnce, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>What is proposed for signature: a title and the lines of the text.</summary>
public sealed record ProposedResult(string Title, IReadOnlyList<string> Lines)
{
    /// <summary>The version of the blank that the officer had before the eyes; none where the page showed none.</summary>
    public Guid? Blank { get; init; }

    /// <summary>The version of what was kept of the draft that the page showed; refused when another kept something since.</summary>
    public int? Saved { get; init; }

    /// <summary>The passages of the blank as the officer rewrote them.</summary>
    public IReadOnlyDictionary<string, string> Passages { get; init; } = new Dictionary<string, string>();
}

internal sealed class CompleteStepHandler(Desk desk, Routing routing, Separation separation, ResultNumbers numbers, BlankPaper blanks) : IHandler<CompleteStep, Done>
{
    public async Task<Done> Handle(CompleteStep request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, request.Version, cancel);
        NotInProcess.Unless(dossier.Stage is DossierStage.Accepted or DossierStage.Processing);
        var step = dossier.StepOf(work);
        NotYourAgency.Unless(desk.May(await routing.Signs(dossier, step, cancel) ? DossierPermissions.Sign : DossierPermissions.Process, work.Agency, dossier));
        await separation.MustHold(dossier, step, new(desk.Actor.Id), cancel);
        var (course, choice, toSignature, refuses) = await routing.Next(dossier, step, request.Choice, cancel);
        if (toSignature)
        {
            ReasonMissing.If(refuses && string.IsNullOrWhiteSpace(request.Opinion) && request.Result is null);
            dossier.Propose(await Draft(dossier, refuses, request, cancel));
        }

        dossier.Complete(work, choice, request.Opinion, desk.Hand, desk.Now, await desk.Calendars(cancel), course);
        return default;
    }

    private async Task<ResultDraft> Draft(Dossier dossier, bool refuses, CompleteStep request, CancellationToken cancel)
    {
        var proposed = request.Result ?? new(refuses ? "" : dossier.ResultName, request.Opinion is { Length: > 0 } opinion ? [opinion] : []);
        var kept = await blanks.Proposed(dossier, request.Result, refuses, cancel);
        var blank = await blanks.Chosen(dossier, refuses, kept, proposed, cancel);
        string[] lines = [.. proposed.Lines.Select(line => line.Trim()).Where(line => line.Length > 0)];

        // A blank has words of its own, and a certified copy is the paper that was copied; nothing else is signed with nothing in it.
        ResultEmpty.If(lines.Length == 0 && blank is null && (refuses || !dossier.AsksForCertifiedCopy));

        // The number comes late: whoever wants the next of its series waits until this deed is done.
        var draft = new ResultDraft(await numbers.For(dossier, refuses, cancel), proposed.Title.Trim(), lines, refuses, desk.Hand.Name);
        return blank is null ? draft : await blanks.Bound(dossier, draft, request.Opinion, blank, proposed.Passages, cancel);
    }
}
