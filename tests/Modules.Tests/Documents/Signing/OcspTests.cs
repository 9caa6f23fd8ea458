using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>An authority that publishes no list but answers, in openssl's own words, whether a certificate holds.</summary>
public sealed class OcspTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("good", PaperState.Whole, "LT", LevelLimit.None)]
    [InlineData("revoked", PaperState.Revoked, "LT", LevelLimit.None)]
    [InlineData("unknown", PaperState.Whole, "T", LevelLimit.ListMissing)]
    [InlineData("silent", PaperState.Whole, "T", LevelLimit.ListMissing)]
    [InlineData("nobody", PaperState.Whole, "T", LevelLimit.NothingPublished)]
    public async Task The_answer_is_carried_by_the_paper_and_what_is_missing_is_said(string state, PaperState expected, string level, LevelLimit limit)
    {
        await using var tsa = await OpensslTsa.Open();
        await using var responder = OpensslOcsp.Open(state);
        using var desk = new SigningDesk(signing: new()
        {
            TimeStamps = tsa.Address,
            TimeStampRoots = [tsa.Root],
            Roots = [responder.Root],
            Keys = new Dictionary<string, KeySetting>(StringComparer.OrdinalIgnoreCase) { [SigningDesk.District.Code.Value] = new(KeyKind.File) { Path = responder.KeyFile, Pin = OpensslOcsp.Pin } },
        });

        var signed = await desk.Signer.Seal(HandmadePdf.WithPages(1), new(Guid.CreateVersion7(), SigningDesk.District), Cancel);

        var report = desk.Signer.Verify(signed);
        Assert.Equal((expected, level, limit), (report.State, report.Signatures[0].Level, report.Signatures[0].Limit));
        if (level == "LT")
        {
            Assert.True(signed.AsSpan().IndexOf("/OCSPs["u8) > 0);
            signed[signed.AsSpan().IndexOf("/OCSPs["u8) + 8] ^= 1;
            Assert.NotEqual(PaperState.Whole, desk.Signer.Verify(signed).State);
        }
    }
}
