using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Moving;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using static MotCua.Dossiers.Ceding.CedingRefusals;

namespace MotCua.Dossiers.Ceding;

/// <summary>An approved hand-over is carried out: the open steps go on at the new agency, the clock runs on from the first date; or it is noted why the dossier stays. Done by the house in the name of who approved.</summary>
[Needs(CedingPermissions.Carry)]
public sealed record CedeDossier(CessionId Cession, DossierId Dossier) : ICommand<bool>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class CedeDossierHandler(Database db, Desk desk, Succession succession, Relocation relocation, IProcesses processes, ResultNumbers numbers) : IHandler<CedeDossier, bool>
{
    public async Task<bool> Handle(CedeDossier request, CancellationToken cancel)
    {
        var cession = NotChosen.Unless(await db.Cessions.SingleOrDefaultAsync(one => one.Id == request.Cession && one.Dossier == request.Dossier, cancel));
        if (cession.State is CessionState.Done or CessionState.Stayed)
        {
            return cession.State is CessionState.Done;
        }

        NotApproved.Unless(cession.State is CessionState.Approved);
        var dossier = await db.Dossier(request.Dossier, cancel);
        var (refusal, where) = await Carry(cession, dossier, cancel);
        cession.Carried(refusal, where, desk.Now);
        return refusal is null;
    }

    private async Task<(Refusal? Refusal, string? Where)> Carry(Cession cession, Dossier dossier, CancellationToken cancel)
    {
        if (!dossier.MayBeCeded || dossier.CompetentAgency != cession.From)
        {
            return (dossier.Lead is null ? Over : Part, null);
        }

        var (old, next) = (await succession.Of(dossier, cession.From, desk.Today, cancel), await succession.Of(dossier, cession.To!, desk.Today, cancel));
        if (old is { IsCompetent: true } || next is not { IsCompetent: true, Agency: { } agency })
        {
            return (StillCompetent, null);
        }

        var target = await Process(dossier, agency, cancel);
        var (from, to) = await relocation.Graphs(dossier.Process, target, cancel);
        var moved = await relocation.Of(dossier, dossier.Process, [], from, to, cancel, agency.Code.Value);
        if (moved.State is not { } state)
        {
            return (moved.Refusal, moved.Where);
        }

        var assignment = await succession.Assignment(new(cession.Assignment), cancel);
        var knows = await db.Set<DossierWord>().AnyAsync(word => word.Dossier == dossier.Id && word.Agency == agency.Code.Value, cancel);
        dossier.Cede(agency.Code.Value, agency.Name, (assignment.EndedBy ?? assignment.Document).Number, cession.Cited, cession.Reason, cession.Hand, desk.Now, await desk.Calendars(cancel), knows);
        if (dossier.Draft is { } draft)
        {
            // What waits for its signature was numbered by the agency that is competent no more.
            dossier.Propose(draft with { Number = await numbers.New(dossier, draft.IsRefusal, cancel) });
        }

        dossier.GoOnAt(target, state.ToJson(), moved.Steps, "ceded", cession.Cited, cession.Hand, desk.Now, await desk.Calendars(cancel));
        return (null, null);
    }

    /// <summary>The version on which it was received goes on where the new agency works by the same process; else the one by which that agency works.</summary>
    private async Task<Guid> Process(Dossier dossier, AgencyCard agency, CancellationToken cancel)
    {
        var now = await processes.Get(new(dossier.Process), cancel);
        var theirs = await processes.Of(await succession.Wording(dossier, cancel), agency.Level, cancel);
        return theirs.Code == now.Code && theirs.Level == now.Level ? dossier.Process : theirs.Id.Value;
    }
}

/// <summary>Carries an approved hand-over out; broken off, it begins again and meets what is done already.</summary>
internal sealed class CedeOnceApproved(Gate gate) : IDeliver<CessionApproved>
{
    public async Task Deliver(CessionApproved happened, Guid message, CancellationToken cancel)
    {
        if ((await gate.Do(new CedeDossier(happened.Cession, happened.Dossier), cancel)).Refusal is { } refusal)
        {
            throw new RefusedException(refusal);
        }
    }
}
