using MotCua.Documents;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using static MotCua.Dossiers.Together.FilingRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>The result that a dossier waited for is there: the house takes it over and hands the dossier in, as its citizen agreed. Its clock begins only now. Done by the house; done again it changes nothing.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record HandInWaiting(DossierId Dossier, DossierId Issued) : ICommand<WhatBecame>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>What became of a dossier that waited: handed in; waiting still for another; not to be handed in, since the result was refused or something in it no longer holds; or not waiting at all.</summary>
public enum WhatBecame { HandedIn, WaitsStill, NoResult, Stuck, NotWaiting }

internal sealed class HandInWaitingHandler(Database db, AnswerReading answers, IVault vault, Looking looking, Confirmations confirmations, Issuing issuing, Desk desk) : IHandler<HandInWaiting, WhatBecame>
{
    public async Task<WhatBecame> Handle(HandInWaiting request, CancellationToken cancel)
    {
        DossierRefusals.NotYours.Unless(desk.Actor.Kind is ActorKind.System);
        var filing = NoSuchFiling.Unless(await db.FilingOf(request.Dossier, cancel));
        var member = filing.Member(request.Dossier);
        var draft = await db.Dossier(request.Dossier, cancel);
        if (!member.IsWaiting || !draft.IsDraft || member.Awaits.TrueForAll(one => one.From != request.Issued))
        {
            return WhatBecame.NotWaiting;
        }

        var issued = await db.Dossier(request.Issued, cancel);
        var result = NotYetIssued.Unless(issued.Result);
        if (result.IsRefusal)
        {
            draft.Tell("awaited-refused", desk.Hand, desk.Now, issued.PlainName);
            return WhatBecame.NoResult;
        }

        await TakeOver(draft, issued, [.. member.Awaits.Where(one => one.From == request.Issued).Select(one => one.Paper)], cancel);
        if (member.Awaits.Exists(one => draft.Papers.Exists(paper => paper.Key == one.Paper && paper.Source is PaperSource.Missing)))
        {
            return await Others(member, cancel) ? WhatBecame.WaitsStill : Stuck(member, draft, DossierRefusals.PapersMissing);
        }

        if ((await answers.Faults(draft, cancel)).Count > 0)
        {
            return Stuck(member, draft, MemberUnfinished);
        }

        await confirmations.Note(draft, signed: false, cancel);
        draft.Submit(desk.Hand, desk.Now, await desk.AnswerDue(draft, cancel), "submitted-on-result", issued.Code);
        await issuing.Acknowledgement(draft, cancel);
        member.HandedInAt = desk.Now;
        await looking.Note(draft, LookUpOccasion.Submitted, cancel);
        return WhatBecame.HandedIn;
    }

    /// <summary>What was issued lies in the citizen's vault; it stands for the paper, as if they had taken it from there.</summary>
    private async Task TakeOver(Dossier draft, Dossier issued, IReadOnlyCollection<string> papers, CancellationToken cancel)
    {
        if (issued.ResultPaperType is not { } type || (await vault.Of(draft.Applicant, type, cancel)).FirstOrDefault(item => item.Dossier == issued.Id.Value) is not { } item)
        {
            return;
        }

        foreach (var paper in papers)
        {
            draft.TakeResult(paper, item.Id.Value, new(item.Sha256, item.Title, item.Size, item.MediaType, 1, desk.Now));
        }

        await vault.NoteUse(item.Id, draft.Id.Value, cancel);
    }

    /// <summary>Whether some other result is still to come.</summary>
    private async Task<bool> Others(FilingMember member, CancellationToken cancel)
    {
        foreach (var from in member.Awaits.Select(one => one.From).Distinct())
        {
            if ((await db.Dossier(from, cancel)).Result is null)
            {
                return true;
            }
        }

        return false;
    }

    private WhatBecame Stuck(FilingMember member, Dossier draft, Refusal why)
    {
        member.StuckOn = why.Code;
        draft.Tell("not-handed-in", desk.Hand, desk.Now, null);
        return WhatBecame.Stuck;
    }
}

/// <summary>After a result was signed the dossiers that waited for it are handed in, one at a time, so that one that cannot go keeps none of the others, and never the signature.</summary>
internal sealed class HandInOnceIssued(Database db, Gate gate) : IDeliver<ResultIssued>
{
    public async Task Deliver(ResultIssued happened, Guid delivery, CancellationToken cancel)
    {
        if (await db.FilingOf(happened.Dossier, cancel) is not { } filing)
        {
            return;
        }

        foreach (var member in filing.InOrder.Where(member => member.IsWaiting && member.Awaits.Exists(one => one.From == happened.Dossier)).ToArray())
        {
            var done = await gate.Do(new HandInWaiting(member.Dossier, happened.Dossier), cancel);
            if (done.Refusal is { } refusal)
            {
                throw new RefusedException(refusal);
            }
        }
    }
}
