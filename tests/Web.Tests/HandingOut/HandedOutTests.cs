using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Submission;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Files;
using MotCua.Organisation;
using MotCua.Web.Demo;
using MotCua.Web.Tests.Citizen;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.HandingOut;

/// <summary>One walk past every place where a file leaves the house.</summary>
public sealed class HandedOutTests(LivedInHouse lived) : IClassFixture<LivedInHouse>
{
    private const string Commune = "H02.24.01";
    private const string Place = "21.2731N 106.1946E";

    /// <summary>The pages that hand out files; a new one is walked to below and entered here.</summary>
    private static readonly string[] Places =
    [
        "Administrator/Blanks/DrawSpecimen", "Administrator/Blanks/OpenBlank", "Administrator/Processes/ViewProcess", "Administrator/Procedures/FindPostingParts",
        "Anyone/Competence/OpenAssignmentPaper", "Anyone/Documents/OpenShare", "Anyone/Documents/ViewKeys", "Anyone/Publication/OpenDecisionPaper",
        "Citizen/Documents/OpenVault", "Citizen/Dossiers/Confirming/OpenForm", "Citizen/Dossiers/Tracking/DrawSheet", "Citizen/Dossiers/Tracking/OpenDossierFile", "Citizen/Dossiers/Tracking/OpenResult",
        "Officer/Certifying/OpenOriginalPage", "Officer/HandingOver/OpenBundleSheet", "Officer/OldPapers/OpenCopy", "Officer/OldPapers/OpenSheet", "Officer/Post/DrawLabels", "Officer/Reception/DrawBook", "Officer/Result/DrawDraft", "Officer/Scanning/OpenScanPage",
        "Officer/Sheets/DrawSheet", "Officer/Tracking/OpenDossierFile", "Officer/Tracking/OpenResult",
    ];

    private readonly HashSet<string> walked = [];
    private readonly List<string> wrong = [];
    private readonly WebHouse house = lived.House;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_page_that_hands_out_a_file_is_walked_to()
    {
        var pages = Path.Combine(RepositoryRoot(), "src/Doors/Web/Pages");
        var found = Directory.GetFiles(pages, "*.cshtml.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && (text.Contains(" File(", StringComparison.Ordinal) || text.Contains("this.Hand", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(pages, file)[..^".cshtml.cs".Length]);

        Assert.Equal(Places.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_file_leaves_safely_in_parts_and_only_to_whom_it_may()
    {
        using var nobody = house.Visitor();
        using var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        using var stranger = house.Visitor();
        await stranger.SignIn("024187000215");
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        using var control = await house.Enter(DemoPeople.Control);
        using var administrator = await house.Enter(DemoPeople.Administrator);

        // A dossier with a scanned PDF and a photo, taken in, settled, signed, and to be returned by post.
        var pdf = HandmadePdf.WithPages(3, $"/Walk ({Guid.CreateVersion7()})");
        var photo = TakenPhoto.Jpeg(6, Place);
        var known = await clerk.Send(await clerk.Open($"/can-bo/quay?thu-tuc={CounterScene.Procedure}"), "form[action$='handler=Person']", new Dictionary<string, string?> { ["Scan"] = CounterScene.Card });
        var reception = await clerk.Send(known, "form[action$='handler=Receive']", new Dictionary<string, string?> { ["Input.ReturnBy"] = "Post" });
        var dossier = CounterScene.DossierOf(reception);
        var id = dossier.Split('/')[^1];
        var inputs = reception.Page.QuerySelectorAll("#kiem-tra input[type=file]:not([capture])").Select(input => input.GetAttribute("name")!).ToArray();
        var scanned = await clerk.Send(reception, "#kiem-tra", CounterScene.Ticked, [(inputs[0], "giay.pdf", pdf), (inputs[1], "anh.jpg", photo)], "button[formaction$='handler=Scan']");
        var accepted = await clerk.Accept(scanned);
        var code = accepted.One("h1 .mc-num").TextContent.Trim();
        await officer.Propose(dossier);
        await leader.Sign(dossier);

        var (own, desk) = ($"/ho-so/{id}", $"/can-bo/ho-so/{id}");
        await Stored("Officer/Tracking/OpenDossierFile", $"{desk}/tep/{Name(pdf)}", officer, stranger, inline: true, pdf);
        await Stored("Citizen/Dossiers/Tracking/OpenDossierFile", $"{own}/tep/{Name(pdf)}", citizen, stranger, inline: false, pdf);
        Plain(await Stored("Officer/Tracking/OpenDossierFile", $"{desk}/tep/{Name(photo)}", officer, nobody, inline: true));
        Plain(await Stored("Citizen/Dossiers/Tracking/OpenDossierFile", $"{own}/tep/{Name(photo)}", citizen, nobody, inline: false));
        await Stored("Officer/Tracking/OpenResult", $"{desk}/ket-qua", officer, stranger, inline: true);
        await Stored("Citizen/Dossiers/Tracking/OpenResult", $"{own}/ket-qua", citizen, stranger, inline: false);
        await Drawn("Officer/Sheets/DrawSheet", $"{desk}/phieu/Receipt", clerk, stranger);
        await Drawn("Citizen/Dossiers/Tracking/DrawSheet", (await citizen.Open(own)).One("a[href*='/van-ban/']").GetAttribute("href")!, citizen, stranger);

        // What the sender sent comes back to them as it was.
        var draft = await house.AsCitizen(new StartDraft("1.000656", "dung-han", Commune));
        var paper = (await citizen.Open($"/ho-so/{draft}/giay-to")).One("main input[type=file]").GetAttribute("name")!;
        await house.AsCitizen(new AttachFile(draft, paper, "anh.jpg", new MemoryStream(photo)));
        await Stored("Citizen/Dossiers/Tracking/OpenDossierFile", $"/ho-so/{draft}/tep/{Name(photo)}", citizen, stranger, inline: false, photo);

        // The vault, and a link to one paper of it.
        var vault = (await citizen.Open("/kho-giay-to")).One("a[href*='handler=Paper']").GetAttribute("href")!;
        await Stored("Citizen/Documents/OpenVault", vault, citizen, stranger, inline: false);
        var shared = await citizen.Send(await citizen.Open($"/kho-giay-to/{vault.Split('=')[^1]}"), "form[action*='handler=Share']");
        var token = System.Text.RegularExpressions.Regex.Match(shared.Page.DocumentElement.OuterHtml, @"/chia-se\?ma=([\w%~.-]+)").Groups[1].Value;
        await Stored("Anyone/Documents/OpenShare", $"/chia-se?handler=Paper&ma={token}", nobody, null, inline: false);

        await Try(async () =>
        {
            walked.Add("Citizen/Dossiers/Confirming/OpenForm");
            await using var signing = await WebHouse.Open(new Dictionary<string, string?> { ["Signing:Citizens:Name"] = "Ký số", ["Signing:Citizens:Address"] = "http://127.0.0.1:9/csc/v2/", ["Signing:Citizens:Client"] = "motcua", ["Signing:Citizens:Secret"] = "x" });
            using var signer = signing.Visitor();
            await signer.SignIn(DemoPeople.Citizen);
            using var other = signing.Visitor();
            await other.SignIn("024187000215");
            var filled = await ConfirmingScene.Filled(signing);
            var drawn = await signing.AsCitizen(new DrawForm(filled));
            await Stored("Citizen/Dossiers/Confirming/OpenForm", $"/ho-so/{filled}/ky-so/{drawn}/se-ky", signer, other, inline: false);
        });

        // What is open to all.
        await Try(async () => await Stored("Anyone/Documents/ViewKeys", "/chung-thu/goc.cer", nobody, null, inline: false, kept: true));
        await Try(async () => await Stored("Anyone/Publication/OpenDecisionPaper", (await nobody.Walk("/thu-tuc/quyet-dinh → main li h2 a")).One("a[href$='/tep']").GetAttribute("href")!, nobody, null, inline: false, kept: true));
        await Try(async () => await Stored("Anyone/Competence/OpenAssignmentPaper", $"/phan-cap/{await AnAssignment(control)}/tep", nobody, null, inline: false, kept: true));

        // The desk's own printing.
        await Try(async () =>
        {
            var bundle = await house.AsOfficial(Commune, Role.Clerk, new MakeBundle(BundleWay.ToSettle, Commune, Commune));
            await house.AsOfficial(Commune, Role.Clerk, new AddToBundle(bundle, await Waiting(clerk)));
            await Drawn("Officer/HandingOver/OpenBundleSheet", $"/can-bo/ban-giao/{bundle}/phieu", clerk, citizen);
            await house.AsOfficial(Commune, Role.Clerk, new GiveBundle(bundle));
            await Stored("Officer/HandingOver/OpenBundleSheet", $"/can-bo/ban-giao/{bundle}/phieu", clerk, citizen, inline: true);
        });
        await Try(async () => await Drawn("Officer/Post/DrawLabels", $"/can-bo/buu-gui/nhan?co-quan={Commune}", clerk, citizen));
        await Try(async () => await Drawn("Administrator/Procedures/FindPostingParts", $"/quan-tri/niem-yet?handler=Print&co-quan={Commune}&loai=danh-muc", control, citizen));
        await Try(async () =>
        {
            var blank = await administrator.Walk("/quan-tri/mau-van-ban → main tbody th a");
            await Drawn("Administrator/Blanks/DrawSpecimen", blank.One("main a[href$='/thu']").GetAttribute("href")!, administrator, citizen);
            await Stored("Administrator/Blanks/OpenBlank", blank.One("main a[href$='/tep']").GetAttribute("href")!, administrator, citizen, inline: false);
            var written = await BlankScene.AtTheSignature(house);
            await Drawn("Officer/Result/DrawDraft", $"/can-bo/ho-so/{written}/ban-nhap", leader, stranger);
        });
        await Try(async () =>
        {
            var process = (await administrator.Open("/quan-tri/quy-trinh")).One("main tbody a[href^='/quan-tri/quy-trinh/']").GetAttribute("href")!;
            await Drawn("Administrator/Processes/ViewProcess", $"{process}?handler=Export", administrator, citizen);
        });
        await Try(async () =>
        {
            walked.Add("Officer/Reception/DrawBook");
            var book = await clerk.Open("/can-bo/so-theo-doi");
            Safe(await clerk.Client.SendAsync(Visitor.Fill(book, "main form[method=post]")(), Cancel), inline: false, kept: false);
        });
        await Try(async () =>
        {
            var scan = await clerk.Send(await clerk.Open($"{CounterScene.DossierOf(await clerk.Receive())}/so-hoa"), "form[enctype]", new Dictionary<string, string?> { ["giay"] = "khai-sinh" },
                [("trang", "khai-sinh.jpg", MotCua.Modules.Tests.Digitising.SpecimenPress.Take(MotCua.Modules.Tests.Digitising.SpecimenPapers.Birth, 200, MotCua.Modules.Tests.Digitising.Taken.Straight))]);
            await Drawn("Officer/Scanning/OpenScanPage", $"{scan.One("section[aria-labelledby=h-ds] a[href*='/so-hoa/']").GetAttribute("href")}/trang/1", clerk, stranger);
        });
        await Try(async () =>
        {
            var certifying = await officer.Walk("/can-bo/so-chung-thuc?q=nong%20thi%20lanh → main tbody th a");
            await Drawn("Officer/Certifying/OpenOriginalPage", certifying.One("img[src*='/trang/1']").GetAttribute("src")!, officer, stranger);
        });

        await Try(async () =>
        {
            walked.Add("Officer/OldPapers/OpenSheet");
            var old = await house.KeptOldPaper();
            await Drawn("Officer/OldPapers/OpenSheet", $"/can-bo/kho-cu/ho-so/{old}/trang/1", clerk, stranger);
            await Stored("Officer/OldPapers/OpenCopy", $"/can-bo/kho-cu/ho-so/{old}/ban-ky", clerk, stranger, inline: true);
        });

        Assert.Empty(wrong);
        Assert.Contains(code, (await clerk.Open(desk)).Text, StringComparison.Ordinal);
        Assert.Equal(Places.Order(StringComparer.Ordinal), walked.Order(StringComparer.Ordinal));
    }

    /// <summary>The walk goes on, so that all that is wrong is said at once.</summary>
    private async Task Try(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception fault) when (!Cancel.IsCancellationRequested)
        {
            wrong.Add($"{walked.Last()}: {fault.Message}");
        }
    }

    /// <summary>A file of the store: whole, in parts, again by its fingerprint, and not at all to others.</summary>
    private async Task<byte[]> Stored(string place, string address, Visitor to, Visitor? not, bool inline, byte[]? expected = null, bool kept = false)
    {
        walked.Add(place);
        using var answer = await to.Client.GetAsync(address, Cancel);
        Safe(answer, inline, kept);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancel);
        var tag = Assert.IsType<EntityTagHeaderValue>(answer.Headers.ETag);
        Assert.Equal(($"\"{Name(bytes)}\"", false), (tag.Tag, tag.IsWeak));
        if (expected is not null)
        {
            Assert.Equal(expected, bytes);
        }

        var middle = bytes.Length / 2;
        using var part = await Part(to, address, $"bytes={middle}-{middle + 9}");
        Assert.Equal((HttpStatusCode.PartialContent, $"bytes {middle}-{middle + 9}/{bytes.Length}"), (part.StatusCode, part.Content.Headers.ContentRange?.ToString()));
        Assert.Equal(bytes[middle..(middle + 10)], await part.Content.ReadAsByteArrayAsync(Cancel));
        Safe(part, inline, kept);
        using var end = await Part(to, address, "bytes=-5", tag.Tag);
        Assert.Equal((HttpStatusCode.PartialContent, 5L), (end.StatusCode, end.Content.Headers.ContentLength));
        using var other = await Part(to, address, "bytes=0-4", "\"another\"");
        Assert.Equal((HttpStatusCode.OK, (long)bytes.Length), (other.StatusCode, other.Content.Headers.ContentLength));
        using var beyond = await Part(to, address, $"bytes={bytes.Length}-");
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
        await Refused(address, not);
        return bytes;
    }

    /// <summary>A paper drawn for this reader.</summary>
    private async Task Drawn(string place, string address, Visitor to, Visitor not)
    {
        walked.Add(place);
        using var answer = await to.Client.GetAsync(address, Cancel);
        Safe(answer, answer.Content.Headers.ContentDisposition?.DispositionType != "attachment", kept: false);
        await Refused(address, not);
    }

    private static void Safe(HttpResponseMessage answer, bool inline, bool kept)
    {
        var address = answer.RequestMessage!.RequestUri!.PathAndQuery;
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var type = answer.Content.Headers.ContentType!.MediaType;
        if (inline)
        {
            Assert.Matches("^/(can-bo|quan-tri)/", address);
            Assert.Contains(type, new[] { "application/pdf", "image/jpeg", "image/png" });
        }
        else
        {
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
            Assert.Contains("; sandbox", policy, StringComparison.Ordinal);
            Assert.NotEqual("text/html", type);
        }

        Assert.Equal(!kept, answer.Headers.CacheControl!.NoStore);
    }

    private static async Task Refused(string address, Visitor? not)
    {
        if (not is not null)
        {
            using var answer = await not.Client.GetAsync(address, Cancel);
            Assert.False(answer.IsSuccessStatusCode, $"{address} was opened by somebody who may not");
            Assert.NotEqual("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        }
    }

    private static async Task<HttpResponseMessage> Part(Visitor to, string address, string range, string? ifStill = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Range", range);
        if (ifStill is not null)
        {
            request.Headers.Add("If-Range", ifStill);
        }

        return await to.Client.SendAsync(request, Cancel);
    }

    /// <summary>A dossier taken in at the counter, whose papers wait to be handed over.</summary>
    private static async Task<string> Waiting(Visitor clerk) => (await clerk.Accept(await clerk.Receive())).One("h1 .mc-num").TextContent.Trim();

    private static async Task<string> AnAssignment(Visitor control)
    {
        var list = await control.Open("/quan-tri/phan-cap/quyet-dinh");
        foreach (var one in list.Page.QuerySelectorAll("main a[href^='/quan-tri/phan-cap/quyet-dinh/']").Select(link => link.GetAttribute("href")!))
        {
            var page = await control.Open(one);
            if (page.Page.QuerySelector("form[action*='Attach']") is not null)
            {
                var attached = await control.Send(page, "form[action*='Attach']", new Dictionary<string, string?>(), [("Paper", "qd.pdf", HandmadePdf.WithPages(1))]);
                Assert.Equal(HttpStatusCode.OK, attached.Status);
                return one.Split('/')[4];
            }

            if (page.Page.QuerySelector("a[href$='/tep']") is { } there)
            {
                return there.GetAttribute("href")!.Split('/')[2];
            }
        }

        throw new InvalidOperationException("No decision by which competence was given over.");
    }

    private static void Plain(byte[] photo)
    {
        foreach (var word in new[] { Place, "GPS", "xmp", "Photoshop", "Nguyen" })
        {
            Assert.Equal(-1, photo.AsSpan().IndexOf(Encoding.ASCII.GetBytes(word)));
        }

        using var codec = SkiaSharp.SKCodec.Create(new MemoryStream(photo));
        Assert.Equal(SkiaSharp.SKEncodedOrigin.RightTop, codec.EncodedOrigin);
    }

    private static string Name(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MotCua.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
