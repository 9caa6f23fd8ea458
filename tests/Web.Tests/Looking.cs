using MotCua.Web.Tests.Axe;

namespace MotCua.Web.Tests;

/// <summary>A page that is open is looked at as people see it: on a telephone and on a desk, in both schemes, and on the narrowest telephone.</summary>
public static class Looking
{
    /// <summary>It is fetched once and shown in every light; what it is made of is the same in both schemes, only its colours are not.</summary>
    public static async Task LooksRight(this Window window, string name)
    {
        await window.Page.Loaded();
        foreach (var (width, dark) in new[] { (390, false), (390, true), (1366, true), (1366, false) })
        {
            await window.Show(width, dark);
            await window.Picture($"{name}-{(width == 390 ? "phone" : "desktop")}{(dark ? "-dark" : "")}");
            var faults = await Accessibility.Faults(window.Page, coloursOnly: dark);
            Assert.True(faults.Count == 0, $"{name}: {string.Join("; ", faults)}");
            await Fits(window, name, width);
        }

        await window.Show(320, dark: false);
        await Fits(window, name, 320);
        Assert.Empty(window.Complaints);
    }

    private static async Task Fits(Window window, string name, int width)
    {
        var widths = await window.Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, window.innerWidth]");
        if (widths[0] > widths[1])
        {
            var outside = await window.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > window.innerWidth && !one.closest('.mc-tw table'))
                    .map(one => `${one.tagName} ${one.className} ${Math.round(one.getBoundingClientRect().right)}`).slice(0, 8)
                """);
            Assert.Fail($"{name} is {widths[0]} px wide on a screen of {width} px: {string.Join("; ", outside)}");
        }
    }
}
