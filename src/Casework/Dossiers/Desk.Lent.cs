using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What the official may do by own right, by what others have lent, and in the stead of those who are away; as it stands at this moment.</content>
internal sealed partial class Desk
{
    private Loan? acting;

    public bool May(string permission, string agency, Dossier dossier) => Actor.MayAt(permission, agency, Today, Matters(dossier));

    public bool Concerns(string permission, Dossier dossier) => dossier.Agencies.Any(agency => May(permission, agency, dossier));

    /// <summary>The loan by which the official holds the permission there; none where it is their own.</summary>
    public Loan? LentFor(string permission, string agency, Dossier dossier) => Actor.LentAt(permission, agency, Today, Matters(dossier));

    /// <summary>An open piece that the official may act on: nobody's yet, their own, that of one whom they stand in for, or any where they direct.</summary>
    public bool MayActOn(Dossier dossier, OpenWork work) => May(DossierPermissions.For(work.Role), work.Agency, dossier)
        && (work.Officer is not { } officer || officer.Value == Actor.Id || StandingIn(officer, dossier, work) is not null || May(DossierPermissions.Direct, work.Agency, dossier));

    /// <summary>The piece of work meant, at an agency where the official directs, whoever has it and whatever kind it is.</summary>
    public async Task<(Dossier Dossier, OpenWork Work)> Directing(DossierId id, Guid? work, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        WorkDone.If(work is not null && dossier.Work.All(one => one.Id != work));
        var here = dossier.Work.Where(one => (work is null || one.Id == work) && May(DossierPermissions.Direct, one.Agency, dossier)).ToArray();
        NotYourAgency.If(here.Length == 0);
        SayWhichWork.Unless(here.Length == 1);
        dossier.MustBeAt(version);
        ActInsteadOf(null);
        return (dossier, here[0]);
    }

    /// <summary>In whose stead the official would do it: of the one who has it and is away, or of the one whose right it is.</summary>
    public Loan? InsteadOf(Dossier dossier, OpenWork work) => work.Officer is { } officer && officer.Value != Actor.Id
        ? StandingIn(officer, dossier, work)
        : LentFor(DossierPermissions.For(work.Role), work.Agency, dossier);

    /// <summary>Of a queue what the official may do: where the right is lent for some matters only, dossiers of those matters.</summary>
    public IQueryable<OpenWork> Reached(IQueryable<OpenWork> queue, DbSet<Dossier> dossiers, Role role)
    {
        var permission = DossierPermissions.For(role);
        Grant[] lent = [.. Actor.Grants.Where(grant => grant.Permission == permission && grant.Lent is not null && grant.Period.Contains(Today))];
        string[] some = [.. lent.Select(grant => grant.Agency).OfType<string>().Distinct().Where(agency => !Actor.MayAt(permission, agency, Today))];
        if (some.Length == 0)
        {
            return queue;
        }

        string[] matters = [.. lent.SelectMany(grant => grant.Lent!.Matters).Distinct()];
        return queue.Where(work => !some.Contains(work.Agency)
            || dossiers.Any(dossier => dossier.Id == work.Dossier && (matters.Contains(dossier.Procedure) || matters.Contains(dossier.Field))));
    }

    /// <summary>Oneself, and those whom one stands in for today.</summary>
    public IReadOnlyList<OfficerId> Hands => [new(Actor.Id), .. Actor.Grants.Where(grant => grant.Period.Contains(Today)).Select(grant => grant.Lent).OfType<Loan>().Select(loan => new OfficerId(loan.Giver)).Distinct()];

    /// <summary>The names by which the matter goes where authority is lent for some matters only.</summary>
    private static string[] Matters(Dossier dossier) => [dossier.Procedure, dossier.Field];

    private Loan? StandingIn(OfficerId officer, Dossier dossier, OpenWork work) => Actor.Grants.FirstOrDefault(grant =>
        grant.Lent is { } loan && loan.Giver == officer.Value && loan.Reaches(Matters(dossier))
        && grant.Permission == DossierPermissions.For(work.Role) && grant.Agency == work.Agency && grant.Period.Contains(Today))?.Lent;

    private bool IsLentForOtherMatters(Dossier dossier) => dossier.Work.Any(work => !May(DossierPermissions.For(work.Role), work.Agency, dossier)
        && Actor.Grants.Any(grant => grant.Lent is not null && grant.Permission == DossierPermissions.For(work.Role) && grant.Agency == work.Agency && grant.Period.Contains(Today)));

    private void ActInsteadOf(Loan? loan) => acting = loan;
}
