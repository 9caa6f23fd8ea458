using MotCua.Calendar;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Deadlines;

/// <summary>The head says sorry, under their own signature, and how many working days more it takes; the new date is worked out, the first stands for ever. At most once.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record ApologiseForDelay(DossierId Dossier, string Reason, int MoreWorkingDays, int? Version = null) : ICommand<Done>, ISendsLetter
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ApologiseForDelayHandler(Desk desk, SheetSigning signing) : IHandler<ApologiseForDelay, Done>, IPrepare<ApologiseForDelay>, IDrawsLetter<ApologiseForDelay>
{
    private SignedSheet? signed;

    /// <summary>Signs the letter off a rehearsal; a signing that fails leaves everything as it was.</summary>
    public async Task Prepare(ApologiseForDelay request, CancellationToken cancel) => signed = await signing.Sign(await Draw(request, cancel), cancel);

    /// <summary>With the date that will follow.</summary>
    public async Task<UnsignedSheet> Draw(ApologiseForDelay deed, CancellationToken cancel)
    {
        var dossier = await Mine(deed, cancel);
        var (allowed, calendars) = ((await desk.RulesOf(dossier, cancel)).ExtensionsAllowed, await desk.Calendars(cancel));
        var late = dossier.DaysLate(desk.Now, calendars);
        dossier.Apologise(deed.Reason, More(deed), allowed, desk.Hand, desk.Now, calendars, Guid.Empty);
        return await signing.Draw(dossier, SheetKind.Apology, OneStopForms.Apology, frame => new ApologySheet(
            frame.Head, dossier.Code!, Issuing.Applicant(dossier), dossier.ProcedureName, dossier.AcceptedAt!.Value, dossier.FirstDue!.Value, deed.Reason.Trim(), dossier.Due!.Value, frame.Signer, frame.VerifyAddress)
        {
            MoreDays = deed.MoreWorkingDays,
            DaysLate = late,
        }, cancel);
    }

    public async Task<Done> Handle(ApologiseForDelay request, CancellationToken cancel)
    {
        var dossier = await Mine(request, cancel);
        var (allowed, seen) = ((await desk.RulesOf(dossier, cancel)).ExtensionsAllowed, dossier.Version);
        dossier.Apologise(request.Reason, More(request), allowed, desk.Hand, desk.Now, await desk.Calendars(cancel), signed?.Id ?? Guid.Empty);
        var sheet = KernelRefusals.ChangedMeanwhile.Unless(signed);
        KernelRefusals.ChangedMeanwhile.Unless(sheet.Drawn.Facts is ApologySheet said && said.NewDueAt == dossier.Due);
        await signing.Enter(dossier, sheet, seen, cancel);
        return default;
    }

    private async Task<Dossier> Mine(ApologiseForDelay request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Sign, request.Version, cancel);
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, dossier.CompetentAgency));
        NotLate.If(dossier.FirstDue is null);
        var most = (await desk.RulesOf(dossier, cancel)).ApologyMostWorkingDays;
        DaysOutOfRange.With($"{most}").Unless(request.MoreWorkingDays >= 1 && request.MoreWorkingDays <= most);
        return dossier;
    }

    private static TimeLimit More(ApologiseForDelay request) => new(request.MoreWorkingDays, TimeUnit.WorkingDay);
}
