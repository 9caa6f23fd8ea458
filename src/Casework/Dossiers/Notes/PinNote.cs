using MotCua.Kernel;

namespace MotCua.Dossiers.Notes;

/// <summary>A note is kept at the top, or let go again.</summary>
[Needs(DossierPermissions.View)]
public sealed record PinNote(DossierId Dossier, Guid Note, bool Pinned) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class PinNoteHandler(NotePad pad) : IHandler<PinNote, Done>
{
    public async Task<Done> Handle(PinNote request, CancellationToken cancel)
    {
        (await pad.Note(request.Dossier, request.Note, cancel)).Pin(request.Pinned);
        return default;
    }
}
