using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using static MotCua.Dossiers.Together.FilingRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>All dossiers of a filing are handed in at once, or none; what waits for the result of another stays the citizen's draft, and the house hands it in with their consent once the result is there.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record HandInFiling(FilingId Filing, DossierChannel ReturnBy, bool Agrees, int? Version = null, string? IdempotencyKey = null) : ICommand<HandedInTogether>, IOnce, IConcerns
{
    public Guid Subject => Filing.Value;
}

/// <summary>What was handed in, each with its number and the hour by which it is answered, and what waits.</summary>
public sealed record HandedInTogether(FilingId Filing, IReadOnlyList<Submitted> HandedIn, IReadOnlyList<DossierId> Waiting);

internal sealed class HandInFilingHandler(Database db, Gathering gathering, AnswerReading answers, Looking looking, Confirmations confirmations, Issuing issuing, Desk desk) : IHandler<HandInFiling, HandedInTogether>
{
    public async Task<HandedInTogether> Handle(HandInFiling request, CancellationToken cancel)
    {
        var filing = await gathering.Own(request.Filing, request.Version, cancel);
        FilingHandedIn.Unless(filing.IsOpen);
        List<Dossier> dossiers = [];
        foreach (var member in filing.InOrder)
        {
            dossiers.Add(await db.Dossier(member.Dossier, cancel));
        }

        await RefuseUnfinished(dossiers, cancel);
        var plan = Gathering.Papers(dossiers);
        RefuseMissing(dossiers, plan);
        NotAgreed.If(plan.Awaited.Count > 0 && !request.Agrees);

        List<Submitted> handedIn = [];
        List<DossierId> waiting = [];
        for (var place = 0; place < dossiers.Count; place++)
        {
            var (dossier, member) = (dossiers[place], filing.Member(dossiers[place].Id));
            dossier.ChooseReturn(request.ReturnBy);
            member.Awaits = [.. plan.Awaited.Where(one => one.Slot.Member == place).Select(one => new AwaitedPaper(one.Slot.Key, one.Slot.Name, dossiers[one.From].Id))];
            if (member.Awaits.Count > 0)
            {
                member.AgreedAt = desk.Now;
                dossier.Tell("waits-for-result", desk.Hand, desk.Now, string.Join("; ", plan.Awaited.Where(one => one.Slot.Member == place).Select(one => dossiers[one.From].PlainName).Distinct()));
                waiting.Add(dossier.Id);
                continue;
            }

            var due = await desk.AnswerDue(dossier, cancel);
            await confirmations.Note(dossier, signed: false, cancel);
            dossier.Submit(desk.Hand, desk.Now, due);
            await issuing.Acknowledgement(dossier, cancel);
            await looking.Note(dossier, LookUpOccasion.Submitted, cancel);
            member.HandedInAt = desk.Now;
            handedIn.Add(new(dossier.Id, dossier.RequestNumber, desk.Now, due));
        }

        filing.HandIn(desk.Now);
        return new(filing.Id, handedIn, waiting);
    }

    private async Task RefuseUnfinished(IEnumerable<Dossier> dossiers, CancellationToken cancel)
    {
        foreach (var dossier in dossiers)
        {
            // An open filing has drafts only: whoever reads anything else read it while another window handed it in.
            KernelRefusals.ChangedMeanwhile.Unless(dossier.IsDraft);
            MemberUnfinished.With(dossier.PlainName).If((await answers.Faults(dossier, cancel)).Count > 0);
        }
    }

    private static void RefuseMissing(List<Dossier> dossiers, PaperPlan plan)
    {
        if (plan.Groups.FirstOrDefault(group => group.Slots.Any(slot => slot is { Required: true, IsHere: false })) is { } group)
        {
            var slot = group.Slots.First(one => one is { Required: true, IsHere: false });
            throw new RefusedException(PaperMissing.With(slot.Name, dossiers[slot.Member].PlainName));
        }
    }
}
