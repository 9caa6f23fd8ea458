using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Web.Demo;

namespace MotCua.Web.Tests.Killing;

/// <summary>Clerk, officer and leader of one commune and a citizen, who bring dossiers from the counter as far as each is to go.</summary>
internal sealed partial class CounterTeam(Uri house, string commune, string agency, string citizen, Ledger ledger, CancellationToken cancel) : IDisposable
{
    private const string Procedure = "1.000656";

    /// <summary>Every so many forms is sent twice although it was confirmed, as by an impatient hand.</summary>
    private const int Pressed = 3;

    private static readonly string[][] Applicants =
        [.. File.ReadLines(Path.Combine(DemoProvince.Folder, "people/citizens.csv")).Skip(1).Select(line => line.Split(','))];

    private readonly Stubborn clerk = new(house, $"clerk.{commune}", cancel);
    private readonly Stubborn officer = new(house, $"officer.{commune}", cancel);
    private readonly Stubborn leader = new(house, $"leader.{commune}", cancel);
    private readonly Stubborn applicant = new(house, citizen, cancel);

    /// <summary>How often a form had to be sent again because the house did not answer.</summary>
    public int Repeated => clerk.Repeated + officer.Repeated + leader.Repeated + applicant.Repeated;

    public async Task Work(Func<int?> next)
    {
        foreach (var one in new[] { clerk, officer, leader, applicant })
        {
            await one.SignIn();
        }

        while (next() is { } number)
        {
            var dossier = await Receive(number);
            if (number % 4 == 0)
            {
                await Scan(dossier, number);
            }

            await Accept(dossier);
            if (number % 2 == 0)
            {
                await Complete(dossier);
            }

            if (number % 40 == 0)
            {
                await Sign(dossier);
            }

            if (number % 5 == 0)
            {
                await Begin();
            }
        }
    }

    public void Dispose()
    {
        clerk.Dispose();
        officer.Dispose();
        leader.Dispose();
        applicant.Dispose();
    }

    private async Task<Guid> Receive(int number)
    {
        var counter = await clerk.Open($"/can-bo/quay?thu-tuc={Procedure}");
        var person = Applicants[number % Applicants.Length];
        var filled = Visitor.Fill(counter, "form[action*='handler=Receive']", new Dictionary<string, string?>
        {
            ["Input.Case"] = "dung-han",
            ["Input.Competent"] = agency,
            ["Input.Number"] = person[0],
            ["Input.Name"] = person[1],
        });
        var (next, seen) = await clerk.Press(filled);
        var dossier = DossierIn(next, seen);
        if (number % Pressed == 0)
        {
            (next, seen) = await clerk.Press(filled);
            Assert.Equal(dossier, DossierIn(next, seen));
        }

        ledger.Opened.Add(dossier);
        ledger.Note();
        return dossier;
    }

    private async Task<(string? Next, Seen Seen)> ScanOnce(Guid dossier, int number, byte[] content)
    {
        var page = await clerk.Open(Reception(dossier));
        return await clerk.Press(Visitor.Fill(page, "#kiem-tra", files: [(page.One("#kiem-tra input[type=file]").GetAttribute("name")!, $"giay-{number}.pdf", content)], to: $"{Reception(dossier)}?handler=Scan"));
    }

    private async Task Scan(Guid dossier, int number)
    {
        var content = HandmadePdf.WithPages(1, $"/Number {number}");
        var (next, seen) = await ScanOnce(dossier, number, content);
        if (next is null)
        {
            // The server died between the scan and its answer: the page is an old one now, and the clerk scans from a fresh one.
            (next, seen) = await ScanOnce(dossier, number, content);
        }

        Assert.True(next is not null, $"The scan was refused: {seen.Text}");
        ledger.Scans[dossier] = Convert.ToHexStringLower(SHA256.HashData(content));
        ledger.Note();
    }

    /// <summary>The checklist and the taking in are one deed: the page sent again is answered as the first time.</summary>
    private async Task Accept(Guid dossier)
    {
        var page = await clerk.Open(Reception(dossier));
        var answers = page.Page.QuerySelectorAll("#kiem-tra input[type=checkbox]").OfType<IHtmlInputElement>().ToDictionary(box => box.Name!, _ => (string?)"true");
        var (next, seen) = await clerk.Press(Visitor.Fill(page, "#kiem-tra", answers, to: $"{Reception(dossier)}?handler=Accept"));
        Assert.True(next is not null, $"The dossier was not taken in: {seen.Text}");

        var accepted = await clerk.Open(Reception(dossier));
        var code = accepted.One("h1 .mc-num").TextContent.Trim();
        Assert.True(code.StartsWith("H02", StringComparison.Ordinal), $"The dossier was not taken in: {accepted.Text}");
        ledger.Codes[dossier] = code;
        ledger.Note();
    }

    private async Task Complete(Guid dossier)
    {
        var page = await officer.Open(Desk(dossier));
        var (next, seen) = await officer.Press(Visitor.Fill(page, "form[action*='handler=Complete']", new Dictionary<string, string?>
        {
            ["choice"] = page.One("button[name=choice]").GetAttribute("value"),
            ["opinion"] = "Đủ điều kiện.",
        }));
        Assert.True(next is not null, $"The step was refused: {seen.Text}");
        ledger.Completed.Add(dossier);
        ledger.Note();
    }

    private async Task Sign(Guid dossier)
    {
        var page = await leader.Open(Desk(dossier));
        var filled = Visitor.Fill(page, "form[action*='handler=Sign']");
        for (var press = 0; press < 2; press++)
        {
            var (next, seen) = await leader.Press(filled);
            Assert.True(next is not null, $"The signature was refused: {seen.Text}");
        }

        ledger.Signed.Add(dossier);
        ledger.Note();
    }

    private async Task Begin()
    {
        var page = await applicant.Open($"/nop-ho-so/{Procedure}");
        var (next, seen) = await applicant.Press(Visitor.Fill(page, "main form", new Dictionary<string, string?> { ["Case"] = "dung-han", ["Agency"] = agency }));
        ledger.Begun.Add(DossierIn(next, seen));
        ledger.Note();
    }

    private static string Reception(Guid dossier) => $"/can-bo/ho-so/{dossier}/tiep-nhan";

    private static string Desk(Guid dossier) => string.Create(CultureInfo.InvariantCulture, $"/can-bo/ho-so/{dossier}");

    private static Guid DossierIn(string? address, Seen seen)
    {
        var found = Identity().Match(address ?? "");
        Assert.True(found.Success, $"Not opened: {seen.Status} {address} {seen.Text}");
        return Guid.Parse(found.Value);
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Identity();
}
