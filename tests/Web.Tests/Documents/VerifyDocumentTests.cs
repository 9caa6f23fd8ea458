using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Web.Tests.Documents;

public sealed class VerifyDocumentTests(WebHouse house)
{
    private static readonly AgencyCard Commune = new(new(Guid.CreateVersion7()), new("H02.24.02"), "Ủy ban nhân dân xã Quý Sơn", AgencyKind.PeoplesCommittee, AgencyLevel.Commune, null, null, null, null);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_on_a_paper_tells_who_signed_it_and_not_what_it_says()
    {
        using var visitor = house.Visitor();
        var (_, code) = await ASignedPaper();

        var page = await visitor.Open("/kiem-tra");
        var answer = await visitor.Send(page, "form[method=get].mc-form", new Dictionary<string, string?> { ["ma"] = $" {code[..4]}-{code[4..8]}-{code[8..]} ".ToLowerInvariant() });

        Assert.Contains("Văn bản nguyên vẹn, chữ ký hợp lệ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Hoàng Đình Phước", answer.Text, StringComparison.Ordinal);
        Assert.Contains("TM. Ủy ban nhân dân", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Không có dấu thời gian", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Chứng thư số không bị thu hồi", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Chứng thư số có hạn đến", answer.Text, StringComparison.Ordinal);
        Assert.Contains("85/2023", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.All("dd"), datum => datum.Length == 64 && datum.All(char.IsAsciiHexDigitLower));
        Assert.DoesNotContain(answer.Page.QuerySelectorAll("a"), link => link.GetAttribute("href")?.EndsWith(".pdf", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_code_nobody_gave_is_said_to_be_unknown()
    {
        using var visitor = house.Visitor();

        var answer = await visitor.Open("/kiem-tra?ma=2222-2222-2222");

        Assert.Contains("Không có văn bản nào ứng với mã này", answer.One(".mc-errors").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brought_file_is_checked_and_an_altered_one_is_called_so()
    {
        using var visitor = house.Visitor();
        var (pdf, _) = await ASignedPaper();
        var altered = (byte[])pdf.Clone();
        altered[altered.AsSpan().IndexOf("595 842"u8)] = (byte)'4';

        var page = await visitor.Open("/kiem-tra");
        var whole = await visitor.Send(page, "form[method=post][enctype]", files: [("tep", "giấy.pdf", pdf)]);
        var broken = await visitor.Send(page, "form[method=post][enctype]", files: [("tep", "giấy.pdf", altered)]);
        var nothing = await visitor.Send(page, "form[method=post][enctype]", files: [("tep", "giấy.pdf", "no pdf"u8.ToArray())]);

        Assert.Contains("đúng là văn bản do hệ thống này cấp", whole.Text, StringComparison.Ordinal);
        Assert.Contains("Văn bản đã bị sửa", broken.Text, StringComparison.Ordinal);
        Assert.Contains("Không đọc được tệp", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_on_a_form_of_the_counter_leads_to_its_dossier()
    {
        using var visitor = house.Visitor();

        var answer = await visitor.Client.GetAsync(new Uri("/kiem-tra?ho-so=H02.12-230602-0001", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/tra-cuu?ma=H02.12-230602-0001", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_vault_is_not_for_strangers()
    {
        using var visitor = house.Visitor();

        var answer = await visitor.Client.GetAsync(new Uri("/kho-giay-to", UriKind.Relative), Cancel);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Whose_account_is_not_confirmed_is_told_how_the_vault_opens()
    {
        using var visitor = house.Visitor();
        await visitor.Send(await visitor.Open("/dang-ky"), "main form", new Dictionary<string, string?>
        {
            ["Number"] = "024090000713", ["FullName"] = "Tạ Văn Mới", ["BornOn.Day"] = "5", ["BornOn.Month"] = "6", ["BornOn.Year"] = "1990", ["Phone"] = "0987000713", ["Password"] = "Vai-Thieu-Luc-Ngan-7",
        });
        await visitor.SignIn("024090000713", "Vai-Thieu-Luc-Ngan-7");

        var vault = await visitor.Open("/kho-giay-to");

        Assert.Equal(HttpStatusCode.Forbidden, vault.Status);
        Assert.Contains("quầy một cửa", vault.One("main").TextContent, StringComparison.Ordinal);
    }

    private async Task<(byte[] Pdf, string Code)> ASignedPaper()
    {
        await using var scope = house.Services.CreateAsyncScope();
        var (signer, documents, files) = (scope.ServiceProvider.GetRequiredService<ISigner>(), scope.ServiceProvider.GetRequiredService<IDocuments>(), scope.ServiceProvider.GetRequiredService<IFileStore>());
        var id = Guid.CreateVersion7();
        var signed = await signer.Sign(Paper(), new(id, new(Guid.CreateVersion7()), "Hoàng Đình Phước", "Chủ tịch", SigningCapacity.OnBehalf, "Ủy ban nhân dân", Commune), Cancel);
        var file = await files.Keep(new MemoryStream(signed), "giấy.pdf", Cancel);
        var code = documents.VerificationCode(id);
        await documents.Register(new(DocumentKind.Result, "Giấy khai sinh", file.Sha256, file.Size, "application/pdf", null, code) { Number = "85/2023" }, Cancel);
        await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync(Cancel);
        return (signed, code);
    }

    private static byte[] Paper()
    {
        string[] parts = ["%PDF-1.7\n", "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n", "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"];
        var at = parts.Select((_, i) => parts.Take(i).Sum(part => part.Length)).ToArray();
        return System.Text.Encoding.ASCII.GetBytes(string.Concat(parts)
            + $"xref\n0 4\n0000000000 65535 f \n{at[1]:D10} 00000 n \n{at[2]:D10} 00000 n \n{at[3]:D10} 00000 n \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{parts.Sum(part => part.Length)}\n%%EOF\n");
    }
}
