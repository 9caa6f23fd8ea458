using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Processing;

/// <summary>Questions whose hour passed without an answer are written down as unanswered, a stretch at a time; done by the house.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record NoteSilence(int Take = 100) : ICommand<int>;

internal sealed class NoteSilenceHandler(Database db, Desk desk) : IHandler<NoteSilence, int>
{
    public async Task<int> Handle(NoteSilence request, CancellationToken cancel)
    {
        var now = desk.Now;
        var silent = await db.Set<Consultation>().AsNoTracking()
            .Where(asked => asked.AnsweredAt == null && asked.SilentSince == null && ((asked.AgainUntil == null && asked.DueAt < now) || asked.AgainUntil < now))
            .OrderBy(asked => asked.DueAt).Take(request.Take)
            .Select(asked => new { asked.Id, Dossier = EF.Property<DossierId>(asked, "DossierId") }).ToListAsync(cancel);
        foreach (var one in silent)
        {
            (await db.Dossier(one.Dossier, cancel)).NoteSilence(one.Id, desk.Hand, now);
        }

        return silent.Count;
    }
}
