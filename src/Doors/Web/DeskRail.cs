using MotCua.Kernel;

namespace MotCua.Web;

/// <summary>One line of the rail: a place of work, and how much waits there.</summary>
public sealed record RailItem(string Name, string Href, string Icon, string Permission, int? Count = null);

/// <summary>Places of work that belong together.</summary>
public sealed record RailGroup(string Name, IReadOnlyList<RailItem> Items);

/// <summary>The rail at the left of every desk page: only what this officer may do.</summary>
public sealed class DeskRail(TimeProvider clock)
{
    private static readonly RailGroup[] Groups =
    [
        new("rail.tools", []),
    ];

    public Task<IReadOnlyList<RailGroup>> For(Actor actor, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        IReadOnlyList<RailGroup> mine =
        [
            .. Groups.Select(group => group with { Items = [.. group.Items.Where(item => actor.May(item.Permission, clock.Today()))] })
                .Where(group => group.Items.Count > 0),
        ];
        return Task.FromResult(mine);
    }
}
