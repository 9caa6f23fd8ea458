using MotCua.Calendar;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Deadlines;

/// <summary>The head says sorry, under their own signature, and how many working days more it takes; the new date is worked out, the first stands for ever. At most once.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record ApologiseForDelay(DossierId Dossier, string Reason, int MoreWorkingDays, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ApologiseForDelayHandler(Desk desk, SheetSigning signing) : IHandler<ApologiseForDelay, Done>, IPrepare<ApologiseForDelay>
{
    private SignedSheet? signed;

    /// <summary>Draws the sheet with the date that will follow, and signs it.</summary>
    public async Task Prepare(ApologiseForDelay request, CancellationToken cancel)
    {
        var dossier = await Mine(request, cancel);
        if (dossier.MayBeExtended(request.Reason, More(request), (await desk.RulesOf(dossier, cancel)).ExtensionsAllowed))
        {
            var calendars = await desk.Calendars(cancel);
            var due = dossier.DueAfter(More(request), desk.Now, calendars);
            signed = await signing.Sign(dossier, SheetKind.Apology, OneStopForms.Apology, frame => new ApologySheet(
                frame.Head, dossier.Code!, Issuing.Applicant(dossier), dossier.ProcedureName, dossier.AcceptedAt!.Value, dossier.FirstDue!.Value, request.Reason.Trim(), due!.Value, frame.Signer, frame.VerifyAddress)
            {
                MoreDays = request.MoreWorkingDays,
                DaysLate = dossier.DaysLate(desk.Now, calendars),
            }, cancel);
        }
    }

    public async Task<Done> Handle(ApologiseForDelay request, CancellationToken cancel)
    {
        var dossier = await Mine(request, cancel);
        var (allowed, seen) = ((await desk.RulesOf(dossier, cancel)).ExtensionsAllowed, dossier.Version);
        dossier.Apologise(request.Reason, More(request), allowed, desk.Hand, desk.Now, await desk.Calendars(cancel), signed?.Id ?? Guid.Empty);
        var sheet = KernelRefusals.ChangedMeanwhile.Unless(signed);
        KernelRefusals.ChangedMeanwhile.Unless(sheet.Facts is ApologySheet said && said.NewDueAt == dossier.Due);
        await signing.Enter(dossier, sheet, seen, cancel);
        return default;
    }

    private async Task<Dossier> Mine(ApologiseForDelay request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Sign, request.Version, cancel);
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, dossier.CompetentAgency));
        NotLate.If(dossier.FirstDue is null);
        return dossier;
    }

    private static TimeLimit More(ApologiseForDelay request) => new(request.MoreWorkingDays, TimeUnit.WorkingDay);
}
