using System.Net;
using System.Text.Json;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Counter;

public sealed class HallStoryTests
{
    [Fact]
    public async Task From_the_machine_to_the_window_without_script()
    {
        await using var house = await OpenHall.OnMonday();
        using var stranger = house.Visitor();
        var fromHome = await stranger.Touch("A");
        Assert.Equal(HttpStatusCode.Forbidden, fromHome.Status);
        Assert.Contains("Số lấy ở máy đặt tại sảnh", fromHome.Text, StringComparison.Ordinal);

        using var kiosk = await house.AKiosk();
        Assert.Contains("chưa có quầy nào mở", (await kiosk.Open(OpenHall.Kiosk)).Text, StringComparison.Ordinal);
        var slip = await kiosk.Touch("A");
        Assert.Equal("A001", slip.One(".mc-slip b.n").TextContent);
        Assert.Equal("U001", (await kiosk.Touch("A", priority: true)).One(".mc-slip b.n").TextContent);
        var ticket = $"/so/{slip.At.AbsolutePath.Split('/')[^1]}";

        using var clerk = await house.AClerkAt(1);
        Assert.Equal("U001", (await clerk.Next()).One(".mc-atwindow__n").TextContent);
        var stillCalled = await clerk.Next();
        Assert.Contains("U001", stillCalled.One(".mc-errors").TextContent, StringComparison.Ordinal);
        await clerk.Send(await clerk.Open("/can-bo/goi-so"), "form.mc-atwindow", button: "button[formaction$='handler=Absent']");
        var second = await clerk.Next();
        Assert.Equal("A001", second.One(".mc-atwindow__n").TextContent);

        Assert.Contains("Mời bạn đến quầy 1", (await stranger.Open(ticket)).Text, StringComparison.Ordinal);
        var board = await stranger.Open(OpenHall.Board);
        Assert.Equal("A001", board.One(".mc-call b").TextContent);
        Assert.Equal(["U001"], board.All(".mc-calls tbody th"));
        Assert.Contains("http-equiv=\"refresh\"", board.One("head noscript").InnerHtml.Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);

        var done = await clerk.Send(await clerk.Open("/can-bo/goi-so"), "form[action$='handler=Finish']");
        Assert.Equal("–", done.One(".mc-atwindow__n").TextContent);
        Assert.Contains("Không còn ai chờ", (await clerk.Next()).One("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_screen_hears_of_every_call_as_it_happens()
    {
        await using var house = await OpenHall.OnMonday();
        using var kiosk = await house.AKiosk();
        using var clerk = await house.AClerkAt(1);
        using var screen = house.Visitor();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var answer = await screen.Client.GetAsync($"{OpenHall.Board}?handler=Live", HttpCompletionOption.ResponseHeadersRead, patience.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync(patience.Token));

        Assert.Equal(JsonValueKind.Null, (await Heard(_ => true)).GetProperty("call").ValueKind);
        await kiosk.Touch("A");
        await Heard(board => board.GetProperty("coming").EnumerateArray().Any(number => number.GetString() == "A001"));
        await clerk.Next();
        var called = await Heard(board => board.GetProperty("call").ValueKind is JsonValueKind.Object);
        Assert.Equal(("A001", 1), (called.GetProperty("call").GetProperty("number").GetString(), called.GetProperty("call").GetProperty("window").GetInt32()));
        Assert.Equal(0, called.GetProperty("coming").GetArrayLength());

        async Task<JsonElement> Heard(Func<JsonElement, bool> wanted)
        {
            while (await events.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line["data: ".Length..]).RootElement is var board && wanted(board))
                {
                    return board;
                }
            }

            throw new InvalidOperationException("The stream ended.");
        }
    }

    [Fact]
    public async Task An_hour_is_booked_at_home_moved_and_shown_to_the_machine()
    {
        await using var house = await OpenHall.OnMonday();
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        var slots = await citizen.Open($"/dat-hen/{OpenHall.Agency}?linh-vuc=Chứng thực");
        Assert.Equal("C", slots.One("input[name=nhom]").GetAttribute("value"));
        var booked = await citizen.Send(slots, "form[method=post]", new Dictionary<string, string?> { ["gio"] = slots.One("input[name=gio]").GetAttribute("value") });
        var code = booked.One("dd.mc-code").TextContent;
        Assert.Contains("Đã giữ chỗ", booked.Text, StringComparison.Ordinal);
        Assert.Contains("08:30", booked.One("#h-hen").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("08:30", (await citizen.Open($"/dat-hen/{OpenHall.Agency}?nhom=C")).Text, StringComparison.Ordinal);
        var other = await citizen.Open(booked.One("a[href*='doi=']").GetAttribute("href")!);
        var moved = await citizen.Send(other, "form[method=post]", new Dictionary<string, string?> { ["gio"] = other.One("input[name=gio]").GetAttribute("value") });
        Assert.Contains("09:00", moved.One("#h-hen").TextContent, StringComparison.Ordinal);

        using var kiosk = await house.AKiosk();
        var slip = await kiosk.Send(await kiosk.Open($"{OpenHall.Kiosk}/lich-hen"), "main form", new Dictionary<string, string?> { ["Code"] = code });
        Assert.Equal("H001", slip.One(".mc-slip b.n").TextContent);
        Assert.DoesNotContain(DemoPeople.CitizenName, slip.Text, StringComparison.Ordinal);
        Assert.Contains("Đã đến", (await citizen.Open("/lich-hen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cash_of_the_day_is_counted_explained_and_taken_over()
    {
        await using var house = await OpenHall.OnMonday();
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var till = await clerk.Open("/can-bo/ket");
        var unexplained = await clerk.Send(till, "main form", new Dictionary<string, string?> { ["Counted"] = "5.000" });
        Assert.Contains("lý do", unexplained.One(".mc-errors").TextContent, StringComparison.Ordinal);
        var sheet = await clerk.Send(unexplained, "main form", new Dictionary<string, string?> { ["Counted"] = "5.000", ["Reason"] = "Tiền lẻ của hôm trước" });
        Assert.Contains("Tiền lẻ của hôm trước", sheet.Text, StringComparison.Ordinal);
        Assert.Empty(sheet.All("main form"));

        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        var taken = await leader.Send(await leader.Open(sheet.At.AbsolutePath), "main form");
        Assert.Contains("đã nhận tiền lúc", taken.Text, StringComparison.Ordinal);
        Assert.Empty(taken.All("main form"));
        Assert.Equal(HttpStatusCode.OK, (await leader.Open("/can-bo/sanh")).Status);
    }
}
