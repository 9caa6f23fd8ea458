using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Interlinked;

/// <summary>The lead is stopped, or goes on without the part: what was open of it is stopped too.</summary>
internal sealed class CallOffPart(Database db, Routing routing, Desk desk) : IReactTo<PartCalledOff>
{
    public async Task React(PartCalledOff happened, CancellationToken cancel)
    {
        var open = await db.Dossiers.Where(one => one.Lead == happened.Lead && one.LeadStep == happened.Step && one.EndedAt == null).Select(one => one.Id).ToListAsync(cancel);
        foreach (var id in open)
        {
            var part = await db.Dossier(id, cancel);
            var lead = await db.Dossier(happened.Lead, cancel);
            if (part.Result is not null)
            {
                continue;
            }

            await routing.Stop(part, cancel);
            part.Stop(lead.Code!, desk.Hand, desk.Now, await desk.Calendars(cancel), null);
        }
    }
}
