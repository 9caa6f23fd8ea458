using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Notes;

/// <summary>The notes of a dossier, pinned ones first, then the newest; for officials only.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindNotes(DossierId Dossier, int Take = 100) : IQuery<IReadOnlyList<NoteRow>>;

/// <summary>One note as colleagues read it.</summary>
public sealed record NoteRow(Guid Id, string Text, DateTimeOffset At, string Author, string? Office, bool Mine, bool Pinned, DateTimeOffset? StruckAt, string? StruckBy);

internal sealed class FindNotesHandler(Database db, NotePad pad, Desk desk) : IHandler<FindNotes, IReadOnlyList<NoteRow>>
{
    public async Task<IReadOnlyList<NoteRow>> Handle(FindNotes request, CancellationToken cancel)
    {
        await pad.Admit(request.Dossier, cancel);
        var me = desk.Actor.Id;
        return await db.Set<DossierNote>().AsNoTracking().Where(note => note.Dossier == request.Dossier)
            .OrderByDescending(note => note.Pinned).ThenByDescending(note => note.Id).Take(Math.Clamp(request.Take, 1, 200))
            .Select(note => new NoteRow(note.Id, note.Text, note.At, note.AuthorName, note.Office, note.Author == me, note.Pinned, note.StruckAt, note.StruckBy))
            .ToListAsync(cancel);
    }
}
