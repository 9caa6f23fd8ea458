using MotCua.Competence;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>By what the agency of a dossier is competent for it: looked up on the day asked about, never kept.</summary>
internal sealed class Authority(ICompetence competence, IProcedures procedures, IProcesses processes, Desk desk)
{
    /// <summary>By what it is decided now: the standing of today, or of the day of acceptance where the agency was competent then and finishes what it accepted.</summary>
    public async Task<Standing> MustHold(Dossier dossier, CancellationToken cancel)
    {
        var wording = NoSuchProcedure.Unless(await procedures.Version(new(dossier.ProcedureVersion), cancel));
        var today = NoAgency.Unless((await competence.On(wording, desk.Today, cancel)).Of(dossier.CompetentAgency, dossier.Case));
        var then = today.IsCompetent ? null : await Then(dossier, wording, cancel);

        // A part is opened at agencies that settle nothing by the wording; only an assignment takes the right away.
        var isByWordingAlone = today.Basis is null && then is { Basis: null };
        NotCompetentNow.With(Named(today)).Unless(today.IsCompetent || then is { IsCompetent: true } || isByWordingAlone);
        return today.IsCompetent ? today : then!;
    }

    /// <summary>By what it is decided, for telling; none where nothing says so.</summary>
    public async Task<AuthorityView?> Of(Dossier dossier, CancellationToken cancel)
    {
        if (await procedures.Version(new(dossier.ProcedureVersion), cancel) is not { } wording)
        {
            return null;
        }

        var standing = await Then(dossier, wording, cancel) is { IsCompetent: true } then ? then : (await competence.On(wording, desk.Today, cancel)).Of(dossier.CompetentAgency, dossier.Case);
        return standing is { IsCompetent: true, Basis: { } basis, Legal: { } legal } ? new(basis.Id, basis.Kind, basis.Document.Number, basis.Document.DatedOn, legal.Code.Value, legal.Name) : null;
    }

    /// <summary>What is not received yet goes to the agency that is competent now, where one is plainly meant: the one that takes all, or the one where it was handed in.</summary>
    public async Task FollowTheDay(Dossier dossier, CancellationToken cancel)
    {
        var wording = NoSuchProcedure.Unless(await procedures.Version(new(dossier.ProcedureVersion), cancel));
        var today = await competence.On(wording, desk.Today, cancel);
        var standing = NoAgency.Unless(today.Of(dossier.CompetentAgency, dossier.Case));
        if (standing.IsCompetent || (standing.Basis is null && CompetenceOn.Settles(wording, standing.Agency)))
        {
            return;
        }

        var next = await Next(dossier, wording, today, standing, cancel);
        NotCompetentNow.With(Named(standing)).If(next is null);
        dossier.GoTo(next.Code.Value, next.Name, (await processes.Of(wording, next.Level, cancel)).Id.Value, standing.Basis?.Cited, desk.Hand, desk.Now);
    }

    /// <summary>The agency that is plainly meant where this one is not competent any more; none where several are.</summary>
    public async Task<AgencyCard?> Next(Dossier dossier, ProcedureCard wording, CompetenceOn today, Standing standing, CancellationToken cancel)
    {
        var receiving = today.Of(dossier.ReceivingAgency, dossier.Case);
        return standing.Instead
            ?? (receiving is { IsCompetent: true } && standing.Basis is not null && receiving.Basis?.Id == standing.Basis.Id ? receiving.Agency : null)
            ?? await Before(dossier, wording, today, cancel);
    }

    /// <summary>What was taken by an assignment that is over goes back to who gave it.</summary>
    private async Task<AgencyCard?> Before(Dossier dossier, ProcedureCard wording, CompetenceOn today, CancellationToken cancel)
    {
        var handedIn = VietnamTime.DayOf(dossier.SubmittedAt ?? dossier.CreatedAt);
        var then = (await competence.On(wording, handedIn, cancel, handedIn)).Of(dossier.CompetentAgency, dossier.Case);
        return then is { Basis.Giver.Agencies: [var giver] } && today.Of(giver, dossier.Case) is { IsCompetent: true } back ? back.Agency : null;
    }

    private async Task<Standing?> Then(Dossier dossier, ProcedureCard wording, CancellationToken cancel)
    {
        // The hour of the deed, not the working hour from which the time is counted.
        if (dossier.Ledger.FirstOrDefault(entry => entry.Move is LedgerMove.Started) is not { } accepted)
        {
            return null;
        }

        var day = VietnamTime.DayOf(accepted.At);
        return (await competence.On(wording, day, cancel, day)).Of(dossier.CompetentAgency, dossier.Case);
    }

    private static string[] Named(Standing standing) => [standing.Agency.Name, standing.Basis?.Cited ?? "–", standing.Instead?.Name ?? "–"];
}

/// <summary>The assignment by which the agency of a dossier decides, and the agency that is legally competent.</summary>
public sealed record AuthorityView(AssignmentId Assignment, AssignmentKind Kind, string Number, DateOnly DatedOn, string Legal, string LegalName)
{
    /// <summary>As a paper says it.</summary>
    public string InWords => Kind is AssignmentKind.Delegated
        ? $"theo ủy quyền của {LegalName} tại {Number} ngày {DatedOn:dd/MM/yyyy}"
        : $"theo phân cấp tại {Number} ngày {DatedOn:dd/MM/yyyy}";
}
