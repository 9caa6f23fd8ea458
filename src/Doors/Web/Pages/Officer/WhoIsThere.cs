using System.Collections.Concurrent;
using MotCua.Dossiers;
using MotCua.Dossiers.Presence;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer;

/// <summary>Who still has a dossier before them, as their pages with script tell this server every half minute; forgotten soon after they stop.</summary>
public sealed class StillOpen(TimeProvider clock)
{
    private const int Most = 20_000;
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(90);

    private readonly ConcurrentDictionary<(Guid Dossier, Guid Officer), (PresentOfficial Who, DateTimeOffset Seen)> open = new();

    public void Tell(DossierId dossier, Actor actor)
    {
        var now = clock.GetUtcNow();
        if (open.Count >= Most)
        {
            foreach (var gone in open.Where(one => now - one.Value.Seen > AMoment).Select(one => one.Key).ToArray())
            {
                open.TryRemove(gone, out _);
            }
        }

        open.AddOrUpdate((dossier.Value, actor.Id), _ => (new(actor.Id, actor.Name, actor.Office, now), now), (_, before) => (before.Who, now));
    }

    public IEnumerable<PresentOfficial> With(DossierId dossier, Guid but)
    {
        var since = clock.GetUtcNow() - AMoment;
        return open.Where(one => one.Key.Dossier == dossier.Value && one.Key.Officer != but && one.Value.Seen >= since).Select(one => one.Value.Who);
    }
}

/// <summary>The other officials who have a dossier before them: who opened it in the last minutes, and who still has it open.</summary>
public sealed class WhoIsThere(Gate gate, StillOpen still, IActorProvider actors)
{
    public async Task<IReadOnlyList<PresentOfficial>> With(DossierId dossier, CancellationToken cancel)
    {
        var opened = await gate.Ask(new FindPresent(dossier), cancel);
        return opened.Refusal is not null ? [] : [.. opened.Value.Concat(still.With(dossier, actors.Current.Id)).DistinctBy(one => one.Officer)];
    }
}
