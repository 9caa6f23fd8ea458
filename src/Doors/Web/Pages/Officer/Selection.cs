using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer;

/// <summary>A dossier ticked in a list: which piece of its work, in which version it was seen, and what it is called.</summary>
public sealed record Ticked(DossierId Dossier, Guid? Work, int? Version, string Name)
{
    private const char Between = '~';

    /// <summary>What a tick in the list says.</summary>
    public static string Of(DossierRow row) => string.Join(Between, row.Id, row.Work, "", row.Code ?? row.RequestNumber);

    public static string Of(DossierId dossier, Guid work, int version, string name) => string.Join(Between, dossier, work, version, name);

    public static Ticked? Read(string text) => text.Split(Between, 4) is [var dossier, var work, var version, var name] && DossierId.TryParse(dossier, out var id)
        ? new(id, Guid.TryParse(work, out var piece) ? piece : null, int.TryParse(version, out var seen) ? seen : null, name)
        : null;
}

/// <summary>What became of one ticked dossier: done, or refused and why.</summary>
public sealed record TickedOutcome(Ticked Row, Refusal? Refusal)
{
    public bool Done => Refusal is null;
}

/// <summary>One deed for each ticked dossier, each by itself through the gate: one that is refused stops no other. Nothing is ever closed this way.</summary>
public static class Selection
{
    /// <summary>As many as a page shows.</summary>
    public const int Most = 50;

    public static async Task<IReadOnlyList<TickedOutcome>> Each<T>(Gate gate, IEnumerable<string> ticks, Func<Ticked, ICommand<T>> deed, CancellationToken cancel)
    {
        List<TickedOutcome> outcomes = [];
        foreach (var row in ticks.Select(Ticked.Read).OfType<Ticked>().DistinctBy(row => (row.Dossier, row.Work)).Take(Most))
        {
            outcomes.Add(new(row, (await gate.Do(deed(row), cancel)).Refusal));
        }

        return outcomes;
    }

    /// <summary>The key of one row's deed, so that the whole selection sent twice is done once.</summary>
    public static string? KeyOf(string? key, Ticked row) => string.IsNullOrEmpty(key) ? null : $"{key}/{row.Work ?? row.Dossier.Value}";
}
