using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>The head lets a further request for more go out; it is counted, and the paper names who let it.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record ApproveSecondRequest(DossierId Dossier, Guid Request) : ICommand<Done>, ISendsLetter
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ApproveSecondRequestHandler(Database db, Desk desk, Waiting waiting, OutgoingSheets sheets, SheetSigning signing) : IHandler<ApproveSecondRequest, Done>, IPrepare<ApproveSecondRequest>, IDrawsLetter<ApproveSecondRequest>
{
    private SignedSheet? signed;

    /// <summary>The head signs off a rehearsal; a signing that fails leaves everything as it was.</summary>
    public async Task Prepare(ApproveSecondRequest request, CancellationToken cancel) => signed = await signing.Sign(await Draw(request, cancel), cancel);

    public async Task<UnsignedSheet> Draw(ApproveSecondRequest deed, CancellationToken cancel)
    {
        var (dossier, laid, _) = await Approved(deed, cancel);
        return await sheets.Supplement(dossier, laid.Officer, DossierPermissions.Sign, cancel);
    }

    public async Task<Done> Handle(ApproveSecondRequest request, CancellationToken cancel)
    {
        var (dossier, laid, seen) = await Approved(request, cancel);
        await waiting.BeginFor(dossier, ProcessMessages.SupplementReceived, By(laid), cancel);
        await signing.Enter(dossier, signed, seen, cancel);
        return default;
    }

    private async Task<(Dossier Dossier, SecondRequest Laid, int Seen)> Approved(ApproveSecondRequest request, CancellationToken cancel)
    {
        var laid = NoSuchSecondRequest.Unless(await db.SecondRequests.SingleOrDefaultAsync(one => one.Id == request.Request && one.Dossier == request.Dossier && one.DecidedAt == null, cancel));
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, laid.Agency));
        var dossier = await db.Dossier(laid.Dossier, cancel);
        var (seen, allowed) = (dossier.Version, (await desk.RulesOf(dossier, cancel)).SupplementsAllowed);
        laid.Decide(approved: true, null, desk.Hand.Name, desk.Now);
        dossier.HearTheHead(approved: true, null, desk.Hand, desk.Now);
        dossier.AskForMore(laid.Lines, By(laid), desk.Now, await desk.Calendars(cancel), allowed, laid.Ground, new(Signature(desk.Hand), laid.Ground));
        return (dossier, laid, seen);
    }

    private static Hand By(SecondRequest laid) => new(laid.Officer, laid.OfficerName, null);

    private static string Signature(Hand head) => head.Office is { Length: > 0 } office ? $"{head.Name}, {office}" : head.Name;
}
