using MotCua.Forms;
using MotCua.Procedures;
using MotCua.Processes;

namespace MotCua.Dossiers.Together;

/// <summary>What of the procedures chosen is interlinked already: one done within another, or a published procedure that does several of them by one dossier.</summary>
internal sealed record InterlinkedAmong(IReadOnlyList<(ProcedureCard Inner, ProcedureCard Outer)> Within, IReadOnlyList<(ProcedureCard Instead, IReadOnlyList<ProcedureCard> Does)> Instead);

/// <summary>Reads from processes and forms which procedures the law interlinks: an interlinked one begins with the same declaration as its first part, and its process calls the others.</summary>
internal sealed class Interlinks(IProcedures procedures, IProcesses processes, IForms forms, Desk desk)
{
    public async Task<InterlinkedAmong> Of(IReadOnlyList<ProcedureCard> chosen, CancellationToken cancel)
    {
        List<(ProcedureCard, ProcedureCard)> within = [];
        List<(ProcedureCard, IReadOnlyList<ProcedureCard>)> instead = [];
        HashSet<string> seen = [];
        foreach (var card in chosen)
        {
            var calls = await processes.Calls(card, cancel);
            var first = await forms.Of(card.Code.Value, card.Name, desk.Today, cancel);
            within.AddRange(chosen.Where(other => other != card && calls.Count > 0 && (calls.Contains(other.Code.Value) || first.Procedures.Contains(other.Code.Value))).Select(other => (other, card)));
            foreach (var code in first.Procedures.Where(code => chosen.All(one => one.Code.Value != code) && seen.Add(code)))
            {
                if (ProcedureCode.TryParse(code, out var known) && await procedures.InForce(known, desk.Today, cancel) is { } whole
                    && await processes.Calls(whole, cancel) is { Count: > 0 } does && chosen.Where(one => does.Contains(one.Code.Value)).ToArray() is { Length: > 0 } parts)
                {
                    instead.Add((whole, [card, .. parts]));
                }
            }
        }

        return new(within, instead);
    }
}
