using MotCua.Procedures;

namespace MotCua.Dossiers;

/// <content>Under another wording of its procedure.</content>
internal sealed partial class Dossier
{
    /// <summary>From now on it is worked on under another wording. What the new wording no longer asks for and nobody handed in falls away; one that was not yet received is asked for what is new. Nothing more is asked of a dossier that was received, and what was promised does not move.</summary>
    public void Reword(ProcedureCard wording, IReadOnlyList<DossierPaper> asked, string decision, Hand by, DateTimeOffset now)
    {
        (ProcedureVersion, ProcedureName, PlainName) = (wording.Version.Value, wording.Name, wording.SpokenName);
        (ResultName, ResultPaperType) = (wording.ResultName ?? wording.Name, wording.ResultPaperType);
        var kept = Papers.Where(paper => paper.Files.Count > 0 || paper.Source is not PaperSource.Missing || asked.Any(one => one.Key == paper.Key)).ToList();
        Papers = AcceptedAt is null ? [.. kept, .. asked.Where(one => kept.TrueForAll(paper => paper.Key != one.Key))] : kept;
        Note(now, "reworded", by, decision);
    }
}
