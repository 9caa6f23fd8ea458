using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Filters;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>How much stands in each part of a queue, counted no further than a thousand.</summary>
[Needs(DossierPermissions.View)]
public sealed record CountTabs(Role Role, QueueNarrowing? Narrowing = null) : IQuery<IReadOnlyDictionary<QueueTab, CappedCount>>;

internal sealed class CountTabsHandler(QueueReading reading) : IHandler<CountTabs, IReadOnlyDictionary<QueueTab, CappedCount>>
{
    public async Task<IReadOnlyDictionary<QueueTab, CappedCount>> Handle(CountTabs request, CancellationToken cancel)
    {
        var queue = await reading.Narrowed(request.Role, request.Narrowing, cancel);
        var hours = await reading.Hours(cancel);
        Dictionary<QueueTab, CappedCount> counts = [];
        foreach (var tab in Enum.GetValues<QueueTab>())
        {
            counts[tab] = CappedCount.Of(await hours.Part(queue, tab).OrderBy(work => work.Due).Take(CappedCount.Cap + 1).CountAsync(cancel));
        }

        return counts;
    }
}
