using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests.Counter;

public sealed class HallInTheBrowserTests(Browsing browsing)
{
    [Fact]
    public async Task A_machine_is_let_in_gives_a_number_and_the_screen_changes_by_itself_when_the_clerk_presses_F4()
    {
        await using var house = await OpenHall.OnMonday();
        await using var screen = await browsing.Open(house, 1920);
        await screen.Page.GotoAsync(OpenHall.Board);
        await using var machine = await browsing.Open(house, 1366);
        await machine.Page.GotoAsync($"{OpenHall.Kiosk}/mo-khoa");
        await machine.Page.FillAsync("#Code", await house.ACode());
        await machine.Page.PressAsync("#Code", "Enter");
        await machine.Page.Arrives($"{OpenHall.Kiosk}$");
        await Look(machine, "kiosk-open");
        foreach (var group in new[] { "A", "A", "C", "B" })
        {
            await machine.Page.GotoAsync(OpenHall.Kiosk);
            await machine.Page.ClickAsync($"button[value={group}]");
            await machine.Page.Arrives("/phieu/");
        }

        await Look(machine, "kiosk-slip");
        await screen.Page.Locator(".mc-chip", new() { HasTextString = "B001" }).WaitForAsync();

        await using var clerk = await browsing.Open(house, 1366);
        await clerk.SignIn(DemoPeople.CommuneClerk);
        await clerk.Page.GotoAsync("/can-bo/goi-so");
        await clerk.Page.ClickAsync("form[action$='handler=Open'] button");
        await clerk.Page.Locator("form.mc-atwindow").WaitForAsync();
        await clerk.Page.Keyboard.PressAsync("F4");
        await screen.Page.Locator(".mc-call b").WaitForAsync();
        Assert.Equal("A001", await screen.Page.TextContentAsync(".mc-call b"));
        await clerk.Page.Locator("[data-key=F3]").WaitForAsync();
        await clerk.Page.Keyboard.PressAsync("F3");
        await clerk.Page.GetByText("gọi 2 lần").First.WaitForAsync();
        await Look(clerk, "call-next-open");
        await Look(screen, "board-open", 1920);

        async Task Look(Window window, string name, int width = 1366)
        {
            foreach (var (wide, dark) in new[] { (width, false), (width, true), (390, false), (390, true) })
            {
                await window.Page.SetViewportSizeAsync(wide, wide == 390 ? 844 : 768);
                await window.Page.EmulateMediaAsync(new() { ColorScheme = dark ? Microsoft.Playwright.ColorScheme.Dark : Microsoft.Playwright.ColorScheme.Light });
                await window.Picture($"{name}-{wide}{(dark ? "-dark" : "")}");
                Assert.Empty(await Accessibility.Faults(window.Page));
            }

            await window.Page.SetViewportSizeAsync(width, 768);
            Assert.Empty(window.Complaints);
        }
    }
}
