using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using MotCua.Dossiers.Submission;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests.HandingOut;

/// <summary>The tus protocol as a client speaks it, and what a form makes of what arrived.</summary>
public sealed class ResumableUploadTests(WebHouse house)
{
    private static readonly byte[] Pdf = HandmadePdf.WithPages(2, more: $"({new string('x', 700_000)})");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_server_can_do_is_said_to_anybody_and_nothing_else_is()
    {
        using var nobody = house.Visitor();

        using var options = await nobody.Client.SendAsync(new(HttpMethod.Options, ResumableUploads.Address), Cancel);
        using var other = await Send(nobody, HttpMethod.Post, ResumableUploads.Address, ("Tus-Resumable", "0.2.2"), ("Upload-Length", "10"));
        using var refused = await Send(nobody, HttpMethod.Post, ResumableUploads.Address, ("Upload-Length", "10"));

        Assert.Equal((HttpStatusCode.NoContent, "1.0.0", "creation,expiration,checksum,termination", "sha1,sha256"), (options.StatusCode, One(options, "Tus-Version"), One(options, "Tus-Extension"), One(options, "Tus-Checksum-Algorithm")));
        Assert.Equal((10 << 20).ToString(System.Globalization.CultureInfo.InvariantCulture), One(options, "Tus-Max-Size"));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "1.0.0"), (other.StatusCode, One(other, "Tus-Version")));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_broken_line_resumes_where_it_broke_and_the_form_gets_the_file()
    {
        using var citizen = await Citizen();
        var (draft, paper) = await Draft(citizen);
        using var begun = await Begin(citizen, Pdf.Length, "đơn xin.pdf");
        var upload = begun.Headers.Location!.OriginalString;
        Assert.NotEmpty(One(begun, "Upload-Expires"));

        await BreakOff(citizen, upload, Pdf[..300_000], promised: Pdf.Length);
        var at = await OffsetOf(citizen, upload);
        Assert.InRange(at, 1, 300_000);
        using var rest = await Patch(citizen, upload, at, Pdf[at..]);
        Assert.Equal((HttpStatusCode.NoContent, Pdf.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), (rest.StatusCode, One(rest, "Upload-Offset")));

        var page = await citizen.Open($"/ho-so/{draft}/giay-to");
        var sent = await citizen.Send(page, "main form", new Dictionary<string, string?> { [ArrivedFiles.Field] = $"{paper}|{upload.Split('/')[^1]}", ["_di"] = "gui" }, []);

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Contains("đơn xin.pdf", sent.Text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Pdf)), sent.Text, StringComparison.Ordinal);
        using var gone = await Send(citizen, HttpMethod.Head, upload);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("đã kết thúc", (await citizen.Send(page, "main form", new Dictionary<string, string?> { [ArrivedFiles.Field] = $"{paper}|{upload.Split('/')[^1]}", ["_di"] = "gui" }, [])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_arrived_is_looked_at_like_any_other_file()
    {
        using var citizen = await Citizen();
        var (draft, paper) = await Draft(citizen);
        var hostile = Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>");
        var upload = (await Begin(citizen, hostile.Length, "giấy.pdf")).Headers.Location!.OriginalString;
        (await Patch(citizen, upload, 0, hostile)).Dispose();

        var refused = await citizen.Send(await citizen.Open($"/ho-so/{draft}/giay-to"), "main form", new Dictionary<string, string?> { [ArrivedFiles.Field] = $"{paper}|{upload.Split('/')[^1]}", ["_di"] = "gui" }, []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chỉ nhận tệp PDF", refused.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(house.Folder, Convert.ToHexStringLower(SHA256.HashData(hostile)), SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Each_wrong_step_has_its_answer_and_does_no_harm()
    {
        using var citizen = await Citizen();
        using var other = house.Visitor();
        await other.SignIn("024187000215");
        var upload = (await Begin(citizen, 1000, "a.pdf")).Headers.Location!.OriginalString;
        var half = new byte[500];
        await Is(HttpStatusCode.NoContent, Patch(citizen, upload, 0, half));

        await Is(HttpStatusCode.Conflict, Patch(citizen, upload, 0, half));
        await Is(HttpStatusCode.Conflict, Patch(citizen, upload, 700, half[..100]));
        await Is(HttpStatusCode.RequestEntityTooLarge, Patch(citizen, upload, 500, new byte[501]));
        await Is(HttpStatusCode.UnsupportedMediaType, Patch(citizen, upload, 500, half, type: "application/pdf"));
        await Is((HttpStatusCode)460, Patch(citizen, upload, 500, half, $"sha1 {Convert.ToBase64String(new byte[20])}"));
        await Is(HttpStatusCode.BadRequest, Patch(citizen, upload, 500, half, "md5 AAAA"));
        await Is(HttpStatusCode.NotFound, Patch(other, upload, 500, half));
        await Is(HttpStatusCode.NotFound, Send(other, HttpMethod.Head, upload));
        await Is(HttpStatusCode.NotFound, Send(other, HttpMethod.Delete, upload));
        await Is(HttpStatusCode.NotFound, Send(citizen, HttpMethod.Head, $"{ResumableUploads.Address}/{Guid.CreateVersion7()}"));
        await Is(HttpStatusCode.RequestEntityTooLarge, Begin(citizen, (10 << 20) + 1, "a.pdf"));
        await Is(HttpStatusCode.BadRequest, Send(citizen, HttpMethod.Post, ResumableUploads.Address, ("Upload-Length", "-5")));
        await Is(HttpStatusCode.BadRequest, Send(citizen, HttpMethod.Post, ResumableUploads.Address));
        await Is(HttpStatusCode.BadRequest, Send(citizen, HttpMethod.Post, ResumableUploads.Address, ("Upload-Length", "5"), ("Upload-Metadata", "filename ***")));
        await Is(HttpStatusCode.MethodNotAllowed, Send(citizen, HttpMethod.Post, upload));

        using var found = await Send(citizen, HttpMethod.Head, upload);
        Assert.Equal(("500", "1000", "filename YS5wZGY="), (One(found, "Upload-Offset"), One(found, "Upload-Length"), One(found, "Upload-Metadata")));
        Assert.True(found.Headers.CacheControl!.NoStore);
        await Is(HttpStatusCode.NoContent, Patch(citizen, upload, 500, half, $"sha256 {Convert.ToBase64String(SHA256.HashData(half))}"));
        await Is(HttpStatusCode.NoContent, Send(citizen, HttpMethod.Post, upload, ("X-HTTP-Method-Override", "DELETE")));
        await Is(HttpStatusCode.NotFound, Send(citizen, HttpMethod.Head, upload));
    }

    private async Task<Visitor> Citizen()
    {
        var citizen = house.Visitor();
        await citizen.SignIn(DemoPeople.Citizen);
        return citizen;
    }

    private async Task<(MotCua.Dossiers.DossierId Draft, string Paper)> Draft(Visitor citizen)
    {
        var draft = await house.AsCitizen(new StartDraft("1.000656", "dung-han", "H02.24.01"));
        return (draft, (await citizen.Open($"/ho-so/{draft}/giay-to")).One("main input[type=file]").GetAttribute("name")!);
    }

    private static Task<HttpResponseMessage> Begin(Visitor visitor, long length, string name) => Send(
        visitor, HttpMethod.Post, ResumableUploads.Address,
        ("Upload-Length", length.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Upload-Metadata", $"filename {Convert.ToBase64String(Encoding.UTF8.GetBytes(name))}"));

    private static Task<HttpResponseMessage> Patch(Visitor visitor, string upload, long offset, byte[] content, string? checksum = null, string type = "application/offset+octet-stream")
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, upload) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new(type);
        request.Headers.Add("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.Add("Tus-Resumable", "1.0.0");
        if (checksum is not null)
        {
            request.Headers.Add("Upload-Checksum", checksum);
        }

        return visitor.Client.SendAsync(request, Cancel);
    }

    private static Task<HttpResponseMessage> Send(Visitor visitor, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers.Any(header => header.Name == "Tus-Resumable") ? headers : [.. headers, ("Tus-Resumable", "1.0.0")])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return visitor.Client.SendAsync(request, Cancel);
    }

    /// <summary>How far it came, once the server has seen that the line broke and is done with what reached it; what was still on its way is sent again.</summary>
    private static async Task<int> OffsetOf(Visitor visitor, string upload)
    {
        for (var tries = 0; await IsTaken(visitor, upload); tries++)
        {
            Assert.True(tries < 600, "The server still reads a line that broke.");
            await Task.Delay(50, Cancel);
        }

        return await Offset(visitor, upload);
    }

    private static async Task<int> Offset(Visitor visitor, string upload)
    {
        using var found = await Send(visitor, HttpMethod.Head, upload);
        return int.Parse(One(found, "Upload-Offset"), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Promises more than is sent, and hangs up once a piece of it counts.</summary>
    private async Task BreakOff(Visitor visitor, string upload, byte[] part, int promised)
    {
        using var line = new TcpClient();
        await line.ConnectAsync(house.Address.Host, house.Address.Port, Cancel);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"PATCH {upload} HTTP/1.1\r\nHost: {house.Address.Authority}\r\nCookie: {visitor.Cookies}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: {promised}\r\n\r\n"), Cancel);
        await line.GetStream().WriteAsync(part, Cancel);
        await line.GetStream().FlushAsync(Cancel);
        for (var tries = 0; await Offset(visitor, upload) == 0; tries++)
        {
            Assert.True(tries < 600, "Nothing of what was sent arrived.");
            await Task.Delay(50, Cancel);
        }
    }

    /// <summary>Whether a piece is being received: another is turned away then, and else for standing in the wrong place.</summary>
    private static async Task<bool> IsTaken(Visitor visitor, string upload)
    {
        using var beside = await Patch(visitor, upload, 1, [0]);
        return beside.StatusCode is HttpStatusCode.Locked;
    }

    private static async Task Is(HttpStatusCode expected, Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Assert.Equal(expected, answer.StatusCode);
    }

    private static string One(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));
}
