using MotCua.Kernel;
using MotCua.Processes.Bpmn;

namespace MotCua.Dossiers.Interlinked;

/// <summary>A part is opened at its agency: received at once, with its own clock, under the code of the lead.</summary>
internal sealed class OpenPart(Database db, Opening opening, Routing routing, Desk desk) : IReactTo<PartCalled>
{
    public async Task React(PartCalled happened, CancellationToken cancel)
    {
        var lead = await db.Dossier(happened.Lead, cancel);
        var step = lead.OpenSteps.First(one => one.Id == happened.Step);
        var opened = await opening.OpenPart(happened.Procedure, step.Agency, lead.Channel, lead.CompetentAgency, cancel);
        var part = Dossier.AsPart(DossierId.New(), opened.RequestNumber, opened.Grounds with { Fee = 0 }, opened.Places, lead, step, desk.Now);
        lead.TakeOver(opened.Grounds.Fee);
        db.Add(part);
        var number = lead.Steps.Count(one => one.Kind is NodeKind.Call && one.Order <= step.Order);
        var (reception, course) = await routing.Begin(part, cancel);
        part.Accept($"{lead.Code}/{number}", desk.Hand, desk.Now, await desk.Calendars(cancel), reception, course);
    }
}
