using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using MotCua.Modules.Tests.Digitising;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests.Killing;

/// <summary>A citizen who sends files with a form and piece by piece, and a clerk who lays papers under the scanner, until they are told to stop.</summary>
internal sealed partial class UploadTeam(Uri house, int number, CancellationToken stop, CancellationToken cancel) : IDisposable
{
    private const string Procedure = "1.000656";
    private const string Scanned = "1.001022";

    private static readonly string[] Citizens = [DemoPeople.Citizen, "024187000215", "024098000764"];
    private static readonly string[] Communes = ["quyson", "chu", "tranphu"];
    private static readonly string[] Agencies = ["H02.24.01", "H02.24.02", "H02.21.01"];

    private readonly Stubborn citizen = new(house, Citizens[number], cancel);
    private readonly Stubborn clerk = new(house, $"clerk.{Communes[number]}", cancel);
    private readonly Random chance = new(number);
    private string draft = "";
    private string paper = "";
    private int made;

    /// <summary>What the house has confirmed, by its name.</summary>
    public ConcurrentDictionary<string, byte[]> Whole { get; } = [];

    /// <summary>The dossiers whose scans it confirmed.</summary>
    public ConcurrentBag<string> Scans { get; } = [];

    public int Resumed { get; private set; }

    /// <summary>How many were compared in drafts that were left.</summary>
    public int Kept { get; private set; }

    public async Task SetOut()
    {
        await citizen.SignIn();
        await clerk.SignIn();
        var page = await citizen.Open($"/nop-ho-so/{Procedure}");
        var (next, seen) = await citizen.Press(Visitor.Fill(page, "main form", new Dictionary<string, string?> { ["Case"] = "dung-han", ["Agency"] = Agencies[number] }));
        draft = Identity().Match(next ?? throw new InvalidOperationException(seen.Text)).Value;
        paper = (await citizen.Open($"/ho-so/{draft}/giay-to")).One("main input[type=file]").GetAttribute("name")!;
    }

    public Task Work() => Task.WhenAll(Send(), Scan());

    public async Task Compare()
    {
        await CompareFiles();

        // Every scan that was confirmed is read to its end by the house that was opened again, or waits because there is no reader.
        foreach (var dossier in Scans)
        {
            Seen seen;
            for (var tries = 0; !IsRead(seen = await clerk.Open($"/can-bo/ho-so/{dossier}/so-hoa")); tries++)
            {
                Assert.True(tries < 300, $"A scan is not read: {seen.Text}");
                await Task.Delay(500, cancel);
            }

            Assert.NotNull(seen.Page.QuerySelector("section[aria-labelledby=h-ds] a[href*='/so-hoa/']"));
        }
    }

    public void Dispose()
    {
        citizen.Dispose();
        clerk.Dispose();
    }

    private static bool IsRead(Seen seen) =>
        seen.One("section[aria-labelledby=h-ds]").TextContent.Contains("đã đọc 1 trên 1 trang", StringComparison.Ordinal) || seen.Page.QuerySelector("main p.mc-note[data-tone=warning][role=status]") is not null;

    private async Task Send()
    {
        while (!stop.IsCancellationRequested)
        {
            var content = HandmadePdf.WithPages(1, $"/Number {number} /Sheet {made++}", "", $"({new string('x', chance.Next(10_000, 3_000_000))})");
            var page = await citizen.Open($"/ho-so/{draft}/giay-to");
            var (next, seen) = made % 2 == 0
                ? await citizen.Press(Visitor.Fill(page, "main form", new Dictionary<string, string?> { ["_di"] = "gui" }, [(paper, $"giay-{made}.pdf", content)]))
                : await Arrive(page, content);
            var name = Convert.ToHexStringLower(SHA256.HashData(content));
            Assert.True(next is not null || seen is { Status: HttpStatusCode.UnprocessableEntity }, seen.Text);

            // The form with the pieces may have been carried out although its answer was lost: then there is nothing to arrive a second time, and the page shows the file.
            var listed = (await citizen.Open($"/ho-so/{draft}/giay-to")).Page.QuerySelector($"a[href$='/tep/{name}']") is not null;
            Assert.True(listed, $"{name} was sent and is not there: {seen.Text}");
            Whole[name] = content;
            var full = (await citizen.Open($"/ho-so/{draft}/giay-to")).Page.QuerySelectorAll("button[name=_bo]").Length;
            if (full >= 8)
            {
                await StartAnew();
            }
        }
    }

    // A dossier holds only so many files; those of the old draft are compared before it is left.
    private async Task StartAnew()
    {
        await CompareFiles();
        Whole.Clear();
        Kept += 8;
        var page = await citizen.Open($"/nop-ho-so/{Procedure}");
        var (next, seen) = await citizen.Press(Visitor.Fill(page, "main form", new Dictionary<string, string?> { ["Case"] = "dung-han", ["Agency"] = Agencies[number] }));
        draft = Identity().Match(next ?? throw new InvalidOperationException(seen.Text)).Value;
    }

    private async Task CompareFiles()
    {
        foreach (var (name, content) in Whole)
        {
            using var answer = await citizen.Ask(() => new(HttpMethod.Get, $"/ho-so/{draft}/tep/{name}"));
            Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync(cancel));
        }
    }

    private async Task<(string? Next, Seen Seen)> Arrive(Seen page, byte[] content)
    {
        using var begun = await citizen.Ask(() => Tus(HttpMethod.Post, ResumableUploads.Address, ("Upload-Length", $"{content.Length}"), ("Upload-Metadata", "filename Z2lheS5wZGY=")));
        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
        var upload = begun.Headers.Location!.OriginalString;
        for (var offset = 0; offset < content.Length;)
        {
            var piece = content.AsMemory(offset, Math.Min(content.Length - offset, 400_000));
            var request = Tus(HttpMethod.Patch, upload, ("Upload-Offset", $"{offset}"));
            request.Content = new ReadOnlyMemoryContent(piece);
            request.Content.Headers.ContentType = new("application/offset+octet-stream");
            using var answer = await citizen.AskOnce(request);
            if (answer?.StatusCode is HttpStatusCode.NoContent)
            {
                offset += piece.Length;
                continue;
            }

            using var found = await citizen.Ask(() => Tus(HttpMethod.Head, upload));
            Assert.Equal(HttpStatusCode.OK, found.StatusCode);
            offset = int.Parse(Assert.Single(found.Headers.GetValues("Upload-Offset")), CultureInfo.InvariantCulture);
            Resumed++;
        }

        return await citizen.Press(Visitor.Fill(page, "main form", new Dictionary<string, string?> { [ArrivedFiles.Field] = $"{paper}|{upload.Split('/')[^1]}", ["_di"] = "gui" }, []));
    }

    private async Task Scan()
    {
        for (var scans = 0; !stop.IsCancellationRequested && scans < 3; scans++)
        {
            var counter = await clerk.Open($"/can-bo/quay?thu-tuc={Scanned}");
            var (next, seen) = await clerk.Press(Visitor.Fill(counter, "form[action*='handler=Receive']", new Dictionary<string, string?>
            {
                ["Input.Competent"] = Agencies[number], ["Input.Number"] = DemoPeople.Citizen, ["Input.Name"] = DemoPeople.CitizenName,
            }));
            var dossier = Identity().Match(next ?? throw new InvalidOperationException(seen.Text)).Value;
            var page = await clerk.Open($"/can-bo/ho-so/{dossier}/so-hoa");
            var picture = SpecimenPress.Take(SpecimenPapers.Birth, 200, Taken.Straight);
            (next, seen) = await clerk.Press(Visitor.Fill(page, "form[enctype]", new Dictionary<string, string?> { ["giay"] = "khai-sinh" }, [("trang", "khai-sinh.jpg", picture)]));
            Assert.True(next is not null, seen.Text);
            Scans.Add(dossier);
        }
    }

    private static HttpRequestMessage Tus(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Tus-Resumable", "1.0.0");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return request;
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Identity();
}
