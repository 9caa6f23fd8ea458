using MotCua.Bench.Load.Filled;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Bench.Casework;

/// <summary>The unit's queue as an officer of the busiest agency has it on the screen: every tab, its first page and one far down, and how much stands in each tab; and the queue of the quietest agency.</summary>
internal static class Queues
{
    private const int FarDown = 20;

    public static async Task<IReadOnlyList<Line>> Of(IServiceProvider house)
    {
        var (busy, quiet) = (Officials.Officer(Mould.HotAgency), Officials.Officer(Spread.ColdAgency));
        List<Line> lines = [];
        foreach (var tab in Enum.GetValues<QueueTab>())
        {
            var after = await Down(house, busy, tab);
            Add($"{tab}", () => Page(house, busy, tab, null));
            Add($"{tab}, further down", () => Page(house, busy, tab, after));
        }

        Add("how many in each tab", () => Officials.Ask(house, busy, new CountTabs(Role.Officer)));
        Add("All, quietest agency", () => Page(house, quiet, QueueTab.All, null));
        return lines;

        void Add(string what, Func<Task> ask) => lines.Add(new($"queue, {what}", ask, () => 0));
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
