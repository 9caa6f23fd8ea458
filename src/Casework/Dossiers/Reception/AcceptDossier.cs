using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>The one-stop takes the dossier, with what the clerk found about its papers last: it gets its code, the clock starts, the receipt states the promised hour.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record AcceptDossier(DossierId Dossier, int? Version = null, string? IdempotencyKey = null, IReadOnlyList<PaperFinding>? Findings = null) : ICommand<AcceptedDossier>, IOnce, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The official code and the promised moment; none when the procedure states no countable limit.</summary>
public sealed record AcceptedDossier(DossierId Dossier, string Code, DateTimeOffset? Due);

internal sealed class AcceptDossierHandler(Desk desk, Numbers numbers, Routing routing, Issuing issuing, Authority authority) : IHandler<AcceptDossier, AcceptedDossier>
{
    public async Task<AcceptedDossier> Handle(AcceptDossier request, CancellationToken cancel)
    {
        var dossier = await desk.InHand(request.Dossier, DossierPermissions.Receive, request.Version, cancel);
        NotAwaitingReception.Unless(dossier.Stage is DossierStage.Submitted);
        await authority.FollowTheDay(dossier, cancel);
        dossier.Check(request.Findings ?? []);

        var calendars = await desk.Calendars(cancel);
        var day = VietnamTime.DayOf(calendars.Of(dossier.CompetentAgency).ReceivedAt(desk.Now));
        var format = (await desk.RulesOf(dossier, cancel)).CodeFormat;
        var agency = new AgencyCode(dossier.ReceivingAgency);
        var number = await numbers.Next($"dossier/{agency}/{day:yyyyMMdd}", cancel);
        var (reception, course) = await routing.Begin(dossier, cancel);
        dossier.Accept(format.Write(agency, day, number), desk.Hand, desk.Now, calendars, reception, course);
        await issuing.Receipt(dossier, cancel);
        return new(dossier.Id, dossier.Code!, dossier.Due);
    }
}
