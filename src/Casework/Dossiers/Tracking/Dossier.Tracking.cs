using MotCua.Dossiers.Tracking;

namespace MotCua.Dossiers;

internal sealed partial class Dossier
{
    /// <summary>By what it is looked for; only ever added to, not loaded with the dossier.</summary>
    public List<DossierWord> Words { get; private init; } = [];

    /// <summary>Once it has a code it is found by that too.</summary>
    private void FindableBy(string code) => Words.AddRange(DossierWord.OfCode(Id, code, ReceivingAgency, CompetentAgency));
}
