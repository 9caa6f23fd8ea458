using MotCua.Bench.Load.Filled;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Bench.Casework;

/// <summary>The unit's queue as an officer of the busiest agency has it on the screen: every tab, its first page and one far down, and how much stands in each tab; and the queue of the quietest agency.</summary>
internal static class Queues
{
    private const int FarDown = 20;

    public static async Task<IReadOnlyList<Waits>> Measure(IServiceProvider house, int seconds)
    {
        var (busy, quiet) = (Officials.Officer(Mould.HotAgency), Officials.Officer(Spread.ColdAgency));
        List<Waits> waits = [];
        foreach (var tab in Enum.GetValues<QueueTab>())
        {
            waits.Add(await Waits.Of($"queue, {tab}", seconds, () => Page(house, busy, tab, null)));
            var after = await Down(house, busy, tab);
            waits.Add(await Waits.Of($"queue, {tab}, further down", seconds, () => Page(house, busy, tab, after)));
        }

        waits.Add(await Waits.Of("queue, how many in each tab", seconds, () => Officials.Ask(house, busy, new CountTabs(Role.Officer))));
        waits.Add(await Waits.Of("queue, All, quietest agency", seconds, () => Page(house, quiet, QueueTab.All, null)));
        return waits;
    }

    /// <summary>A page without a row would be quick and say nothing.</summary>
    private static async Task Page(IServiceProvider house, Actor officer, QueueTab tab, string? after)
    {
        var page = await Officials.Ask(house, officer, new FindQueue(Role.Officer, After: after, Tab: tab));
        if (page.Rows.Count == 0)
        {
            throw new InvalidOperationException($"Nothing stands in {tab} after {after}.");
        }
    }

    /// <summary>Twenty pages of a hundred further, or half of the way where there are fewer.</summary>
    private static async Task<string?> Down(IServiceProvider house, Actor officer, QueueTab tab)
    {
        List<string> marks = [];
        for (string? after = null; marks.Count < FarDown; marks.Add(after!))
        {
            var page = await Officials.Ask(house, officer, new FindQueue(Role.Officer, After: after, Take: 100, Tab: tab));
            if (page.Next is not { } next)
            {
                break;
            }

            after = next;
        }

        return marks.Count == FarDown ? marks[^1] : marks.Count > 0 ? marks[marks.Count / 2] : null;
    }
}
