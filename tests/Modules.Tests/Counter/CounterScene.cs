using MotCua.Counter;
using MotCua.Counter.Kiosks;
using MotCua.Counter.Tickets;
using MotCua.Counter.Windows;
using MotCua.Kernel;
using static MotCua.Modules.Tests.DemoHouse;

namespace MotCua.Modules.Tests.Counter;

/// <summary>The hall of Quý Sơn on a Monday morning: machine, windows and people, reached by real deeds.</summary>
internal static class CounterScene
{
    public static T Must<T>(Outcome<T> outcome) => outcome.Refusal is { } refusal ? throw new InvalidOperationException($"{refusal.Code} {string.Join(' ', refusal.Arguments)}") : outcome.Value;

    /// <summary>A machine that was let in; its secret.</summary>
    public static async Task<string> AKiosk(this House house, string agency = QuySon)
    {
        var opened = Must(await house.As(await house.Clerk(agency)).Do(new OpenKiosk(agency, "Máy cạnh cửa chính")));
        return Must(await house.As(Actor.Nobody).Do(new UnlockKiosk(agency, opened.Code))).Secret;
    }

    /// <summary>Somebody touches the machine.</summary>
    public static async Task<TicketId> ATicket(this House house, string kiosk, string group = "A", bool priority = false) =>
        Must(await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, group, priority, kiosk)));

    /// <summary>The clerk of the commune sits down.</summary>
    public static async Task<Actor> AClerkAt(this House house, int window)
    {
        var clerk = await house.Clerk();
        Must(await house.As(clerk).Do(new OpenWindow(QuySon, window)));
        return clerk;
    }

    /// <summary>A colleague of the clerk, with the same rights.</summary>
    public static async Task<Actor> AColleagueAt(this House house, int window)
    {
        var colleague = await house.Clerk() with { Id = Guid.CreateVersion7(), Name = "Cán bộ thứ hai" };
        Must(await house.As(colleague).Do(new OpenWindow(QuySon, window)));
        return colleague;
    }

    public static async Task<TicketView> Look(this House house, TicketId ticket) => Must(await house.As(Actor.Nobody).Ask(new ViewTicket(ticket)));

    public static async Task<CalledTicket?> Next(this House house, Actor clerk) => Must(await house.As(clerk).Do(new CallNext()));

    public static void After(this House house, int minutes) => house.Clock.Advance(TimeSpan.FromMinutes(minutes));
}
