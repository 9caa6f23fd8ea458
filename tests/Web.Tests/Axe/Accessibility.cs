using System.Text.Json;
using Microsoft.Playwright;

namespace MotCua.Web.Tests.Axe;

/// <summary>What the accessibility rules find wrong with the page that is open.</summary>
public static class Accessibility
{
    private static readonly string Rules = Read();

    public static async Task<IReadOnlyList<string>> Faults(IPage page, bool coloursOnly = false)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Rules + "; void 0");
        }

        var found = await page.EvaluateAsync<JsonElement>(
            $"async () => (await axe.run(document, {{ resultTypes: ['violations']{(coloursOnly ? ", runOnly: ['color-contrast', 'link-in-text-block']" : "")} }}))" +
            ".violations.map(v => ({ id: v.id, help: v.help, at: v.nodes.map(n => n.target.join(' ') + ' ' + (n.failureSummary || '')) }))");
        return [.. found.EnumerateArray().Select(fault => $"{fault.GetProperty("id").GetString()}: {fault.GetProperty("help").GetString()} at {string.Join(" | ", fault.GetProperty("at").EnumerateArray().Select(at => at.GetString()))}")];
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Accessibility).Assembly.GetManifestResourceStream("axe.min.js")!);
        return reader.ReadToEnd();
    }
}
