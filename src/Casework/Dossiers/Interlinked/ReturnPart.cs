using MotCua.Kernel;

namespace MotCua.Dossiers.Interlinked;

/// <summary>A part is over: its result goes to the lead rather than over the counter, and the lead goes on.</summary>
internal sealed class ReturnPart(Database db, Routing routing, Desk desk) : IReactTo<PartAnswered>
{
    public async Task React(PartAnswered happened, CancellationToken cancel)
    {
        var part = await db.Dossier(happened.Part, cancel);
        var lead = await db.Dossier(happened.Lead, cancel);
        var calendars = await desk.Calendars(cancel);
        if (part.Stage is DossierStage.Settled && part.Paid >= part.Fee)
        {
            await routing.Finish(part, cancel);
            part.Deliver(new(desk.Now, lead.ReturnBy, lead.CompetentAgencyName, desk.Hand.Name, lead.Code), desk.Hand, desk.Now, calendars);
        }

        if (lead.OpenSteps.FirstOrDefault(step => step.Id == part.LeadStep) is { } waiting)
        {
            lead.TakeBack(part, await routing.Returned(lead, waiting, part.AnswerGiven, cancel), desk.Hand, desk.Now, calendars);
        }
    }
}
