using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Processes.Bpmn;

namespace MotCua.Dossiers.Tracking;

/// <summary>Reads how the parts of a file stand at the other agencies; a dossier without parts costs nothing.</summary>
internal sealed class PartReading(Database db, Desk desk)
{
    public async Task<IReadOnlyList<PartView>> Of(Dossier lead, CancellationToken cancel)
    {
        if (lead.Steps.TrueForAll(step => step.Kind is not NodeKind.Call))
        {
            return [];
        }

        var calendars = await desk.Calendars(cancel);
        List<PartView> parts = [];
        foreach (var part in await db.Dossiers.AsNoTracking().Include(part => part.Steps).AsSplitQuery().Where(part => part.Lead == lead.Id).OrderBy(part => part.Id).ToListAsync(cancel))
        {
            var due = DueView.Of(part.Read(calendars, desk.Now), (await desk.RulesOf(part, cancel)).Due, calendars.Of(part.CompetentAgency), desk.Now);
            parts.Add(new(part.Id, part.Code!, part.ProcedureName, part.PlainName, part.CompetentAgencyName, part.Stage, NationalStates.Of(part.Stage) ?? 1, due,
                part.OpenSteps.FirstOrDefault()?.Name, part.Result));
        }

        return parts;
    }

    public async Task<LeadView?> LeadOf(Dossier part, CancellationToken cancel) => part.Lead is { } lead
        ? await db.Dossiers.Where(one => one.Id == lead).Select(one => new LeadView(one.Id, one.Code!, one.PlainName, one.CompetentAgencyName)).SingleOrDefaultAsync(cancel)
        : null;
}
