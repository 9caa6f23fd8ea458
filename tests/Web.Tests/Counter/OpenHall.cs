using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Counter;

/// <summary>A house in which it is Monday morning, 12 June 2023, so that the hall is open; and a machine in the hall of Quý Sơn that was let in.</summary>
internal static class OpenHall
{
    public const string Agency = "H02.24.01";
    public const string Kiosk = $"/lay-so/{Agency}";
    public const string Board = $"/man-hinh/{Agency}";

    public static Task<WebHouse> OnMonday() => WebHouse.Open(change: services => services.AddSingleton<TimeProvider>(new MondayMorning()));

    /// <summary>An official asks for a code.</summary>
    public static async Task<string> ACode(this WebHouse house)
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var asked = await clerk.Send(await clerk.Open($"/quan-tri/sanh?co-quan={Agency}"), "form[action$='handler=Kiosk']", new Dictionary<string, string?> { ["KioskName"] = "Máy cạnh cửa" });
        return asked.One(".mc-next h2").TextContent.Split(':')[^1].Trim();
    }

    /// <summary>The code is typed at the machine.</summary>
    public static async Task<Visitor> AKiosk(this WebHouse house)
    {
        var code = await house.ACode();
        var kiosk = house.Visitor();
        await kiosk.Send(await kiosk.Open($"{Kiosk}/mo-khoa"), "main form", new Dictionary<string, string?> { ["Code"] = code });
        return kiosk;
    }

    /// <summary>Somebody touches a box; the page with the number.</summary>
    public static async Task<Seen> Touch(this Visitor kiosk, string group, bool priority = false) =>
        await kiosk.Send(await kiosk.Open(priority ? $"{Kiosk}?uu-tien=1" : Kiosk), "main form", new Dictionary<string, string?> { ["nhom"] = group });

    public static async Task<Visitor> AClerkAt(this WebHouse house, int window)
    {
        var clerk = await house.Enter(DemoPeople.CommuneClerk);
        await clerk.Send(await clerk.Open("/can-bo/goi-so"), $"form[action$='handler=Open']:has(input[name=Window][value='{window}'])");
        return clerk;
    }

    public static async Task<Seen> Next(this Visitor clerk) => await clerk.Send(await clerk.Open("/can-bo/goi-so"), "form.mc-atwindow");

    private sealed class MondayMorning : TimeProvider
    {
        private readonly TimeSpan back = new DateTimeOffset(2023, 6, 12, 8, 0, 0, VietnamTime.Offset) - System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + back;
    }
}
