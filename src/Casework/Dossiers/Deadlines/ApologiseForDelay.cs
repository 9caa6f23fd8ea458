using MotCua.Calendar;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Deadlines;

/// <summary>The head says sorry and how many working days more it takes; the new date is worked out, the first stands for ever. At most once.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record ApologiseForDelay(DossierId Dossier, string Reason, int MoreWorkingDays, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ApologiseForDelayHandler(Desk desk, Issuing issuing) : IHandler<ApologiseForDelay, Done>
{
    public async Task<Done> Handle(ApologiseForDelay request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Sign, request.Version, cancel);
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, dossier.CompetentAgency));
        NotLate.If(dossier.FirstDue is null);
        var rules = await desk.RulesOf(dossier, cancel);
        var sheet = Guid.CreateVersion7(desk.Now);
        dossier.Apologise(request.Reason, new(request.MoreWorkingDays, TimeUnit.WorkingDay), rules.ExtensionsAllowed, desk.Hand, desk.Now, await desk.Calendars(cancel), sheet);
        await issuing.Apology(dossier, sheet, request.Reason.Trim(), cancel);
        return default;
    }
}
