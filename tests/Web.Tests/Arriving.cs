using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MotCua.Web.Tests;

/// <summary>Where a page stands. The browser is asked again and again: Playwright's own waits for an address or a load listen for an event that may have passed already (its issues 3364 and 3365).</summary>
internal static class Arriving
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Once the page has an address like this pattern and has loaded.</summary>
    public static async Task Arrives(this IPage page, string pattern, TimeSpan? patience = null)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = Milliseconds(patience) });
        await page.Loaded();
    }

    /// <summary>Once the page has an address without this path and has loaded.</summary>
    public static async Task Leaves(this IPage page, string path)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(path)), new() { Timeout = Milliseconds(Patience) });
        await page.Loaded();
    }

    /// <summary>Once everything that the page names has come; asked from here, for a page without script has no timers.</summary>
    public static async Task Loaded(this IPage page)
    {
        for (var asked = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            try
            {
                if (await page.EvaluateAsync<string>("document.readyState") is "complete")
                {
                    return;
                }
            }
            catch (PlaywrightException) when (asked.Elapsed < Patience)
            {
                // It was left for the next one while it was asked.
            }

            if (asked.Elapsed > Patience)
            {
                throw new TimeoutException($"{page.Url} has not loaded.");
            }
        }
    }

    private static float Milliseconds(TimeSpan? patience) => (float)(patience ?? Patience).TotalMilliseconds;
}
