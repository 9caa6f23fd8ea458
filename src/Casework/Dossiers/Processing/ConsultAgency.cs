using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>Another agency, or a unit of any agency, is asked for its opinion, to be given within so many working days; the dossier stays where it is, and its clock runs unless a law is named by which it waits.</summary>
[Needs(DossierPermissions.Process)]
public sealed record ConsultAgency(DossierId Dossier, string Agency, string Question, int WithinWorkingDays, string? StopsBy = null, int? Version = null, UnitId? Unit = null) : ICommand<Guid>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ConsultAgencyHandler(Desk desk, IOrganisation organisation) : IHandler<ConsultAgency, Guid>
{
    private const int MostDays = 30;

    public async Task<Guid> Handle(ConsultAgency request, CancellationToken cancel)
    {
        var dossier = await desk.InHand(request.Dossier, DossierPermissions.Process, request.Version, cancel);
        NoAgency.Unless(AgencyCode.TryParse(request.Agency, out var code));
        var asked = NoAgency.Unless(await organisation.Agency(code, desk.Today, cancel));
        var unit = request.Unit is { } id ? NoSuchAddressee.Unless(await organisation.Unit(id, desk.Today, cancel)) : null;
        NoSuchAddressee.Unless(unit is null || unit.Agency == asked.Id);
        DaysOutOfRange.With($"{MostDays}").Unless(request.WithinWorkingDays is >= 1 and <= MostDays);
        var calendar = await desk.CalendarOf(asked.Code.Value, cancel);
        var due = calendar.Add(calendar.NextWorkingMoment(desk.Now), WorkingCalendar.WorkingDay * request.WithinWorkingDays);
        return dossier.Consult(asked.Code.Value, asked.Name, unit, request.Question, request.StopsBy, desk.Hand, desk.Now, due, await desk.Calendars(cancel)).Id;
    }
}
