using MotCua.Kernel;

namespace MotCua.Dossiers.Notes;

/// <summary>The author takes a note back: it stays, struck out, with the hour.</summary>
[Needs(DossierPermissions.View)]
public sealed record StrikeNote(DossierId Dossier, Guid Note) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class StrikeNoteHandler(NotePad pad, Desk desk) : IHandler<StrikeNote, Done>
{
    public async Task<Done> Handle(StrikeNote request, CancellationToken cancel)
    {
        (await pad.Note(request.Dossier, request.Note, cancel)).Strike(desk.Hand, desk.Now);
        return default;
    }
}
