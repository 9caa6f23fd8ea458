using System.Text.RegularExpressions;
using MotCua.Documents;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>The commands of docs/offline-check.md, run word for word.</summary>
public sealed class OfflineCheckTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("as signed")]
    [InlineData("altered")]
    [InlineData("revoked")]
    public async Task The_commands_of_the_document_tell_a_good_paper_from_a_bad_one(string state)
    {
        await using var tsa = await OpensslTsa.Open();
        using var desk = new SigningDesk(signing: new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root] });
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);
        if (state == "revoked")
        {
            var last = TimeStampTests.Parts(signed)[^1];
            desk.Revocations.Add(new(TimeStampTests.Signer(last.Content, last.Seal).Certificate!.SerialNumber, TimeProvider.System.GetUtcNow(), System.Security.Cryptography.X509Certificates.X509RevocationReason.KeyCompromise));
        }
        else if (state == "altered")
        {
            signed[signed.AsSpan().IndexOf("/MediaBox[0 0 595"u8) + 14] = (byte)'4';
        }

        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "van-ban.pdf"), signed, None);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "goc.pem"), desk.Authority.Root.ExportCertificatePem() + "\n", None);
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "thu-hoi.crl"), desk.Authority.RevocationList(), None);
        File.Copy(tsa.RootFile, Path.Combine(folder.Path, "dau-thoi-gian.pem"));

        var said = await Run(folder.Path);

        Assert.Contains("verify OK", said[0], StringComparison.Ordinal);
        Assert.Equal(state == "altered" ? 0 : 2, said[1].Split("Signature Validation: Signature is Valid.").Length - 1);
        Assert.Equal(state != "altered", said[1].Contains("Certificate Validation: Certificate is Trusted.", StringComparison.Ordinal));
        Assert.Equal(state == "as signed", said[2].Contains("CMS Verification successful", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(state == "revoked", said[2].Contains("certificate revoked", StringComparison.Ordinal));
        Assert.Contains("Verification: OK", said[3], StringComparison.Ordinal);
    }

    /// <summary>What each part of the document says when its commands are run.</summary>
    private static async Task<string[]> Run(string folder)
    {
        var parts = Regex.Matches(await File.ReadAllTextAsync(Document(), None), "```sh\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        Assert.Equal(4, parts.Count);
        List<string> said = [];
        foreach (Match part in parts)
        {
            var script = Path.Combine(folder, "part.sh");
            await File.WriteAllTextAsync(script, $"cd {folder}\n{part.Groups[1].Value}", None);
            said.Add((await Tool.Run("bash", script)).Output);
        }

        return [.. said];
    }

    private static string Document()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "MotCua.slnx")))
        {
            at = at.Parent!;
        }

        return Path.Combine(at.FullName, "docs", "offline-check.md");
    }
}
