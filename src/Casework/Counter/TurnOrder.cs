namespace MotCua.Counter;

/// <summary>One who waits, as the order of turns sees them.</summary>
internal sealed record Waiter(TicketId Id, string Number, string Group, bool IsPriority, DateTimeOffset TakenAt, DateTimeOffset? AppointedAt, int? ForWindow)
{
    public static Waiter Of(Ticket ticket) => new(ticket.Id, ticket.Number, ticket.Group, ticket.IsPriority, ticket.TakenAt, ticket.AppointedAt, ticket.ForWindow);
}

/// <summary>Whose turn it is: who was sent on by another window; then who has an appointment at this hour; then, when enough others were called since the last, who has priority; then who came first.</summary>
internal static class TurnOrder
{
    /// <param name="waiting">Those whom the window may call.</param>
    /// <param name="recent">Whether the latest calls were of people with priority, the latest first.</param>
    /// <param name="rules">The rules of the hall.</param>
    /// <param name="now">The hour at which somebody is called.</param>
    public static Waiter? Next(IReadOnlyCollection<Waiter> waiting, IReadOnlyList<bool> recent, HallRules rules, DateTimeOffset now)
    {
        var walkIns = waiting.Where(one => one.AppointedAt is null).OrderBy(one => one.TakenAt).ThenBy(one => one.Id.Value).ToArray();
        var priority = walkIns.FirstOrDefault(one => one.IsPriority);
        var ordinary = walkIns.FirstOrDefault(one => !one.IsPriority);
        var priorityHasTurn = !recent.Take(rules.OrdinaryPerPriority).Any(wasPriority => wasPriority);
        return waiting.Where(one => one.ForWindow is not null).MinBy(one => (one.TakenAt, one.Id.Value))
            ?? waiting.Where(one => one.AppointedAt <= now).MinBy(one => (one.AppointedAt, one.Id.Value))
            ?? (priorityHasTurn ? priority ?? ordinary : ordinary ?? priority)
            ?? waiting.MinBy(one => (one.AppointedAt, one.Id.Value));
    }

    /// <summary>All who wait, in the order in which they will be called if nobody else comes.</summary>
    public static IReadOnlyList<Waiter> Line(IEnumerable<Waiter> waiting, IReadOnlyList<bool> recent, HallRules rules, DateTimeOffset now)
    {
        List<Waiter> left = [.. waiting];
        List<bool> called = [.. recent];
        List<Waiter> line = [];
        while (Next(left, called, rules, now) is { } next)
        {
            left.Remove(next);
            line.Add(next);
            called.Insert(0, next.IsPriority);
        }

        return line;
    }
}
