namespace MotCua.Counter;

/// <summary>How long one will wait, worked out from how long service really took lately; unknown while too little is known.</summary>
internal sealed class WaitingTimes(HallPlan plan, IReadOnlySet<int> openWindows, IReadOnlyDictionary<string, TimeSpan> serviceTimes)
{
    /// <summary>So many tickets must have been served lately before an average says anything.</summary>
    public const int FewestServed = 5;

    /// <summary>Whether anybody sits where the group is served.</summary>
    public bool IsServed(string group) => Serving(group).Length > 0;

    /// <summary>Those of the line whom the same windows serve, so that they come before.</summary>
    public int Ahead(string group, IEnumerable<Waiter> before) => before.Count(one => Shares(group, one));

    /// <summary>The work of those before, shared among the open windows that serve this group; a window that serves others too gives only its part to them.</summary>
    public TimeSpan? Wait(string group, IEnumerable<Waiter> before)
    {
        var mine = Serving(group);
        if (mine.Length == 0 || !serviceTimes.TryGetValue(group, out var own))
        {
            return null;
        }

        var work = TimeSpan.Zero;
        foreach (var one in before.Where(one => Shares(group, one)))
        {
            var theirs = one.ForWindow is { } window ? [window] : Serving(one.Group);
            work += serviceTimes.GetValueOrDefault(one.Group, own) * theirs.Intersect(mine).Count() / Math.Max(1, theirs.Length);
        }

        return work / mine.Length;
    }

    private bool Shares(string group, Waiter one) =>
        (one.ForWindow is { } window ? [window] : Serving(one.Group)).Intersect(Serving(group)).Any() || one.Group == group;

    private int[] Serving(string group) => [.. plan.WindowsOf(group).Select(window => window.Number).Where(openWindows.Contains)];
}
