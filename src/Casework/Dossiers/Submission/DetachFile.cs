using MotCua.Dossiers.Together;
using MotCua.Kernel;

namespace MotCua.Dossiers.Submission;

/// <summary>The citizen takes a file back before handing in.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record DetachFile(DossierId Dossier, string Paper, string Sha256) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DetachFileHandler(Desk desk, Gathering gathering) : IHandler<DetachFile, Done>
{
    public async Task<Done> Handle(DetachFile request, CancellationToken cancel)
    {
        foreach (var (dossier, paper) in await gathering.Likes(await desk.Own(request.Dossier, null, cancel), request.Paper, cancel))
        {
            dossier.Detach(paper, request.Sha256);
        }

        return default;
    }
}
