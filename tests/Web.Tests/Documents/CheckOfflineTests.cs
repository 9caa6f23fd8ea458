using MotCua.Modules.Tests.Documents;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Documents;

/// <summary>Somebody prints the page, fetches the files it names, and types its commands: about a result that was really issued, and about one that was altered.</summary>
public sealed class CheckOfflineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_commands_that_the_page_prints_tell_an_issued_paper_from_an_altered_one()
    {
        await using var house = await WebHouse.Open();
        var dossier = await BlankScene.AtTheSignature(house);
        using var leader = await house.Enter(DemoPeople.CommuneLeader);
        await leader.Sign($"/can-bo/ho-so/{dossier}");
        var issued = await leader.Client.GetByteArrayAsync($"/can-bo/ho-so/{dossier}/ket-qua", Cancel);
        using var anybody = house.Visitor();
        var page = await anybody.Open("/chung-thu/ngoai-tuyen");
        var commands = page.Page.QuerySelectorAll("pre code").Select(one => one.TextContent).ToArray();
        Assert.Equal(3, commands.Length);

        var good = await Type(page, anybody, commands, issued);
        Assert.Contains("verify OK", good[0], StringComparison.Ordinal);
        Assert.Contains(page.One("dl.mc-kv dd").TextContent.Trim(), good[0].Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, good[1].Split("Signature Validation: Signature is Valid.").Length - 1);
        Assert.Equal(2, good[1].Split("Certificate Validation: Certificate is Trusted.").Length - 1);
        Assert.Contains("CMS Verification successful", good[2], StringComparison.OrdinalIgnoreCase);

        issued[300] ^= 1;
        var altered = await Type(page, anybody, commands, issued);
        Assert.DoesNotContain("Signature is Valid", altered[1], StringComparison.Ordinal);
        Assert.DoesNotContain("CMS Verification successful", altered[2], StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string[]> Type(Seen page, Visitor anybody, string[] commands, byte[] paper)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-offline-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "van-ban.pdf"), paper, Cancel);
            foreach (var link in page.Page.QuerySelectorAll("main a[download]").Select(one => one.GetAttribute("href")!))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, Path.GetFileName(link)), await anybody.Client.GetByteArrayAsync(link, Cancel), Cancel);
            }

            List<string> said = [];
            foreach (var command in commands)
            {
                var script = Path.Combine(folder, "part.sh");
                await File.WriteAllTextAsync(script, $"cd {folder}\n{command}\n", Cancel);
                said.Add((await Tool.Run("bash", script)).Output);
            }

            return [.. said];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
