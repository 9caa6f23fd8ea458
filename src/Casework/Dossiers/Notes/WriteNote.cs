using MotCua.Kernel;

namespace MotCua.Dossiers.Notes;

/// <summary>An official writes a note on a dossier for colleagues.</summary>
[Needs(DossierPermissions.View)]
public sealed record WriteNote(DossierId Dossier, string Text, bool Pinned = false, string? IdempotencyKey = null) : ICommand<Guid>, IOnce, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class WriteNoteHandler(Database db, NotePad pad, Desk desk) : IHandler<WriteNote, Guid>
{
    public async Task<Guid> Handle(WriteNote request, CancellationToken cancel)
    {
        await pad.Admit(request.Dossier, cancel);
        var note = DossierNote.Of(request.Dossier, request.Text, request.Pinned, desk.Hand, desk.Now);
        db.Add(note);
        return note.Id;
    }
}
