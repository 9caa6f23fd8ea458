using System.Text.RegularExpressions;
using MotCua.Digitising.Pages;
using MotCua.Digitising.Reading;
using MotCua.Modules.Tests.Digitising;

namespace MotCua.Web.Tests.Killing;

/// <summary>Clerk, officer and inspector of one commune with one box of old papers, who do every deed again until the house confirms it.</summary>
internal sealed partial class ArchiveTeam(Uri house, CancellationToken cancel) : IDisposable
{
    public const int Papers = 4;
    public const string Box = "Hộp bị ngắt điện";

    private static readonly string[] Identities = ["024319000731", "024219004517", "024319008822", "024219001199"];

    private readonly Stubborn clerk = new(house, "clerk.quyson", cancel);
    private readonly Stubborn officer = new(house, "officer.quyson", cancel);
    private readonly Stubborn inspector = new(house, "head.quyson", cancel);

    /// <summary>The batch's identity.</summary>
    public string Batch { get; private set; } = "";

    public int Repeated => clerk.Repeated + officer.Repeated + inspector.Repeated;

    private string Here => $"/can-bo/kho-cu/{Batch}";

    public async Task SetOut()
    {
        foreach (var one in new[] { clerk, officer, inspector })
        {
            await one.SignIn();
        }

        var page = await clerk.Open("/can-bo/kho-cu/mo");
        var (next, seen) = await clerk.Press(Visitor.Fill(page, "main form", new Dictionary<string, string?>
        {
            ["Store"] = "Kho lưu trữ UBND xã", ["Shelf"] = "Giá 1", ["Place"] = Box, ["PaperTypes"] = "birth-certificate", ["FromYear"] = "2015", ["UntilYear"] = "2021", ["Expected"] = $"{Papers}",
        }));
        Batch = Identity().Match(next ?? throw new InvalidOperationException(seen.Text)).Value;
    }

    /// <summary>One file of scans, parted at blank pages; sent again after a kill it is taken once.</summary>
    public async Task Bring()
    {
        var face = SpecimenPress.Take(SpecimenPapers.Birth, 130, Taken.Straight);
        var blank = SpecimenPress.Empty(130);
        var scans = SearchablePdf.Write(
            [.. Enumerable.Range(0, Papers).SelectMany(at => at == 0 ? [face] : new[] { blank, face }).Select(picture => new CopiedPage(picture, "image/jpeg", PageShape.AsItCame, []))],
            Box, new DateTimeOffset(2023, 6, 1, 0, 0, 0, TimeSpan.Zero));
        var page = await clerk.Open(Here);
        var (next, seen) = await clerk.Press(Visitor.Fill(page, "form[action*='handler=Bring']", new Dictionary<string, string?> { ["blank"] = "true" }, [("trang", "hop.pdf", scans)], to: $"{Here}?handler=Bring"));
        // Taken although the answer was lost: then the very same file is refused, and lies there.
        Assert.True(next is not null || seen.Text.Contains("đã được đưa vào lô này rồi", StringComparison.Ordinal), seen.Text);
        Assert.Equal(Papers, (await clerk.Open($"{Here}/tach")).Page.QuerySelectorAll(".mc-sheets").Length);
        page = await clerk.Open(Here);
        (next, seen) = await clerk.Press(Visitor.Fill(page, "form[action*='handler=Start']", new Dictionary<string, string?> { ["DespiteFaults"] = "true" }));
        Assert.True(next is not null || (await clerk.Open(Here)).Page.QuerySelector("form[action*='handler=Next']") is not null, seen.Text);
    }

    public async Task Index()
    {
        foreach (var who in new[] { clerk, officer })
        {
            for (var typed = 0; typed < Papers; typed++)
            {
                await Type(who);
            }
        }
    }

    public async Task Accept()
    {
        var page = await inspector.Open(Here);
        var (next, seen) = await inspector.Press(Visitor.Fill(page, "form[action*='handler=Draw']"));
        Assert.True(next is not null || (await inspector.Open(Here)).Page.QuerySelector("form[action*='handler=Draw']") is null, seen.Text);
        foreach (var file in (await inspector.Open($"{Here}/mau")).Page.QuerySelectorAll("main tbody th a").Select(link => link.GetAttribute("href")!).ToArray())
        {
            var sheet = await inspector.Open(file);
            await inspector.Press(Visitor.Fill(sheet, "form[action*='handler=Check']"));
        }

        if ((await inspector.Open($"{Here}/mau")) is var sample && sample.Page.QuerySelector("form[action*='handler=Accept']") is not null)
        {
            await inspector.Press(Visitor.Fill(sample, "form[action*='handler=Accept']"));
        }
    }

    /// <summary>The button is pressed until nothing is left to sign.</summary>
    public async Task Keep()
    {
        for (var presses = 0; presses < 20; presses++)
        {
            var page = await inspector.Open(Here);
            if (page.Page.QuerySelector("form[action*='handler=Keep']") is null)
            {
                return;
            }

            await inspector.Press(Visitor.Fill(page, "form[action*='handler=Keep']"));
        }

        Assert.Fail("Copies are left that are not signed.");
    }

    public void Dispose()
    {
        clerk.Dispose();
        officer.Dispose();
        inspector.Dispose();
    }

    private async Task Type(Stubborn who)
    {
        var page = await Take(who);
        var number = page.One("main .mc-sub").TextContent is var said && Sheet().Match(said) is { Success: true } match ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : throw new InvalidOperationException(page.Text);
        var values = SpecimenPapers.Birth.Truth.ToDictionary(field => $"Values[{field.Key}]", field => (string?)(field.Key switch { "identity" => Identities[number - 1], "number" => $"{number}/2019", "sex" => Identities[number - 1][3] == '2' ? "Nam" : "Nữ", _ => field.Value }));
        await who.Press(Visitor.Fill(page, "form[action*='handler=Enter']", values));
    }

    private async Task<Seen> Take(Stubborn who)
    {
        var page = await who.Open(Here);
        var (next, seen) = await who.Press(Visitor.Fill(page, "form[action*='handler=Next']"));
        return await who.Open(next ?? throw new InvalidOperationException(seen.Text));
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Identity();

    [GeneratedRegex(@"Trang (\d+)\.")]
    private static partial Regex Sheet();
}
