using MotCua.Kernel;

namespace MotCua.Counter.Tickets;

/// <summary>What the machine in the hall shows: the groups, how many wait, for how long, and whether the doors are open.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewHall(string Agency, string? Kiosk = null) : IQuery<HallView>;

/// <summary>A hall for whoever stands before its machine or looks at it from home.</summary>
public sealed record HallView(string Agency, string Name, Opening Opening, IReadOnlyList<GroupView> Groups, HallRules Rules, bool GivesNumbers);

/// <summary>A group with those who wait; without a wait where too little is known or nobody sits there.</summary>
public sealed record GroupView(string Letter, string Name, string Icon, string? Hint, int Waiting, TimeSpan? Wait, bool IsServed, bool TakesBookings, IReadOnlyList<string> Fields);

internal sealed class ViewHallHandler(HallReading reading, Floor floor) : IHandler<ViewHall, HallView>
{
    public async Task<HallView> Handle(ViewHall request, CancellationToken cancel)
    {
        var now = await reading.Now(request.Agency, cancel);
        var mayGive = floor.May(CounterPermissions.Serve, request.Agency) || await floor.IsKiosk(request.Agency, request.Kiosk, cancel);
        return new(request.Agency, now.Plan.Name, now.Opening, [.. now.Plan.Groups.Select(group => Of(now, group))], now.Plan.Rules, mayGive);
    }

    private static GroupView Of(HallNow now, ServiceGroup group) => new(
        group.Letter, group.Name, group.Icon, group.Hint, now.Line.Count(one => one.Group == group.Letter), now.WaitOf(group.Letter), now.Times.IsServed(group.Letter), group.TakesBookings, group.Fields);
}
