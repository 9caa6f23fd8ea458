using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>What was written of a decision so far is kept, finished or not, without completing the step. Whoever had not seen what another kept meanwhile is told first.</summary>
[Needs(DossierPermissions.View)]
public sealed record KeepDraft(DossierId Dossier, Guid? Work, bool Refuses, Guid? Blank, DraftTyped Typed, int? Saved = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class KeepDraftHandler(Database db, Desk desk, Routing routing, BlankPaper blanks) : IHandler<KeepDraft, Done>
{
    private const int LongestText = 4000;
    private const int LongestTitle = 300;
    private const int LongestOpinion = 2000;

    public async Task<Done> Handle(KeepDraft request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.View, null, cancel);
        NotInProcess.Unless(dossier.Stage is DossierStage.Accepted or DossierStage.Processing);
        NotYourAgency.Unless(desk.May(await routing.Signs(dossier, dossier.StepOf(work), cancel) ? DossierPermissions.Sign : DossierPermissions.Process, work.Agency, dossier));
        var typed = request.Typed;
        DraftTooLong.If(typed.Text?.Length > LongestText || typed.Title?.Length > LongestTitle || typed.Opinion?.Length > LongestOpinion);
        var blank = await blanks.For(dossier, request.Refuses, cancel);
        BlankChanged.If(request.Blank is { } seen && seen != blank?.Version.Value);
        NoBlank.If(blank is null && typed.Passages.Count > 0);
        var kept = await blanks.Kept(dossier, request.Refuses, cancel);
        DraftChanged.With(kept?.By ?? "").If(request.Saved is { } version && version != (kept?.Version ?? 0));
        if (kept is null)
        {
            db.Add(kept = DraftWriting.Of(dossier.Id, request.Refuses));
        }

        kept.Keep(blank?.Version.Value, blank is null ? typed : typed with { Passages = await blanks.Typed(dossier, typed, request.Refuses, blank, cancel) }, desk.Hand, desk.Now);
        return default;
    }
}
