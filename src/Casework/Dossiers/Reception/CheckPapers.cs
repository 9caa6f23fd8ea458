using MotCua.Kernel;

namespace MotCua.Dossiers.Reception;

/// <summary>What the clerk or officer found about one paper; at the counter also that it was handed over on paper.</summary>
public sealed record PaperFinding(string Paper, PaperVerdict Verdict, bool OnPaper = false, string? Remark = null);

/// <summary>The checklist of the dossier is gone through.</summary>
[Needs(DossierPermissions.View)]
public sealed record CheckPapers(DossierId Dossier, IReadOnlyList<PaperFinding> Findings, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class CheckPapersHandler(Desk desk) : IHandler<CheckPapers, Done>
{
    public async Task<Done> Handle(CheckPapers request, CancellationToken cancel)
    {
        var permission = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted ? DossierPermissions.Receive : DossierPermissions.Process;
        var dossier = await desk.InHand(request.Dossier, permission, request.Version, cancel);
        dossier.Check(request.Findings);
        return default;
    }
}
