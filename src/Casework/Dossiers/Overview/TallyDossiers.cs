using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Overview;

/// <summary>How many dossiers were received, ended and are under way in a period, as the form of settlement counts them: each column is counted by itself. A file handed in once is one dossier, of its lead; parts of it at other agencies are counted beside. Internal requests are left out, or counted alone when asked for.</summary>
[Needs(DossierPermissions.Oversee)]
public sealed record TallyDossiers(DateTimeOffset From, DateTimeOffset Until, bool Internal = false) : IQuery<DossierTally>;

/// <summary>Received in the period online or otherwise and carried over from before; ended in time or late; under way in time or late; and how many stand at each stage now.</summary>
public sealed record DossierTally(int Online, int Otherwise, int Carried, int EndedInTime, int EndedLate, int OpenInTime, int OpenLate, IReadOnlyDictionary<DossierStage, int> Stages)
{
    /// <summary>Of those late, the ones that are late by the law's own time as well; the rest missed only a shorter promise of the province.</summary>
    public int EndedLateByLaw { get; init; }

    public int OpenLateByLaw { get; init; }

    /// <summary>The same of the parts that agencies do of files led by others, each by its own time.</summary>
    public DossierTally? Parts { get; init; }

    public int Received => Online + Otherwise + Carried;

    public int Ended => EndedInTime + EndedLate;

    public int Open => OpenInTime + OpenLate;

    /// <summary>These without those.</summary>
    internal DossierTally Less(DossierTally parts) => new(Online - parts.Online, Otherwise - parts.Otherwise, Carried - parts.Carried, EndedInTime - parts.EndedInTime, EndedLate - parts.EndedLate,
        OpenInTime - parts.OpenInTime, OpenLate - parts.OpenLate, Stages.Select(stage => (stage.Key, Count: stage.Value - parts.Stages.GetValueOrDefault(stage.Key))).Where(stage => stage.Count > 0).ToDictionary(stage => stage.Key, stage => stage.Count))
    {
        EndedLateByLaw = EndedLateByLaw - parts.EndedLateByLaw,
        OpenLateByLaw = OpenLateByLaw - parts.OpenLateByLaw,
        Parts = parts,
    };
}

internal sealed class TallyDossiersHandler(Database db, Desk desk) : IHandler<TallyDossiers, DossierTally>
{
    public async Task<DossierTally> Handle(TallyDossiers request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.Oversee, desk.Today);
        var dossiers = db.Dossiers.AsNoTracking();
        dossiers = agencies is [""] ? dossiers : dossiers.Where(dossier => agencies.Contains(dossier.CompetentAgency));

        // Parts and internal requests are few and have indexes of their own: counted by themselves and taken off.
        var requests = await Count(dossiers.Where(dossier => dossier.RequestedBy != null && (!request.Internal || dossier.Lead == null)), request, cancel);
        if (request.Internal)
        {
            return requests;
        }

        var parts = await Count(dossiers.Where(dossier => dossier.Lead != null && dossier.RequestedBy == null), request, cancel);
        return (await Count(dossiers, request, cancel)).Less(requests).Less(parts);
    }

    private static async Task<DossierTally> Count(IQueryable<Dossier> dossiers, TallyDossiers request, CancellationToken cancel)
    {
        var (from, until) = (request.From, request.Until);
        var taken = dossiers.Where(dossier => dossier.AcceptedAt >= from && dossier.AcceptedAt < until);
        var ended = dossiers.Where(dossier => dossier.EndedAt >= from && dossier.EndedAt < until);
        var open = dossiers.Where(dossier => dossier.AcceptedAt < until && (dossier.EndedAt == null || dossier.EndedAt >= until));
        return new(
            await taken.CountAsync(dossier => dossier.Channel == DossierChannel.Online, cancel),
            await taken.CountAsync(dossier => dossier.Channel != DossierChannel.Online, cancel),
            await dossiers.CountAsync(dossier => dossier.AcceptedAt < from && (dossier.EndedAt == null || dossier.EndedAt >= from), cancel),
            await ended.CountAsync(dossier => !dossier.EndedLate, cancel),
            await ended.CountAsync(dossier => dossier.EndedLate, cancel),
            await open.CountAsync(dossier => dossier.FirstDue == null || dossier.FirstDue >= until, cancel),
            await open.CountAsync(dossier => dossier.FirstDue < until, cancel),
            (await dossiers.GroupBy(dossier => dossier.Stage).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(one => one.Key, one => one.Count))
        {
            EndedLateByLaw = await ended.CountAsync(dossier => dossier.EndedLate && (dossier.LawDue == null || dossier.EndedAt > dossier.LawDue), cancel),
            OpenLateByLaw = await open.CountAsync(dossier => dossier.FirstDue < until && (dossier.LawDue == null || dossier.LawDue < until), cancel),
        };
    }
}
