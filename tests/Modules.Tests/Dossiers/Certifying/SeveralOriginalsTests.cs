using System.Diagnostics;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using UglyToad.PdfPig;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

/// <summary>Several originals in one dossier, and long ones.</summary>
public sealed class SeveralOriginalsTests(ITestOutputHelper output)
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_original_has_its_own_number_fee_signature_and_place_in_the_vault(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (dossier, scans) = await house.Originals(1, 2);
        Must(await house.Compare((dossier, scans[0])));
        Assert.True(CertifyingRefusals.EntryOpen.Is((await house.Compare((dossier, scans[0]))).Refusal));

        var second = Must(await house.Compare((dossier, scans[1]), CertifyScene.Birth with { Number = "113/2019", OfApplicant = false }, 2));

        Assert.Equal(("2/2023", 4_000L), (second.InBook, second.Fee));
        Assert.Equal(6_000, (await house.View(dossier)).Fee);
        var seen = Must(await house.Ask(new ViewCertifying(dossier)));
        Assert.Equal((2, 0), (seen.Waiting.Count(), seen.Uncompared.Count()));
        await house.ToTheSignature(dossier);
        var result = Must(await house.Do(new SignResult(dossier)));

        Assert.Equal("1/2023", result.Number);
        var further = Assert.Single(result.Further);
        Assert.Equal(("2/2023", true), (further.Number, further.Sha256 != result.Sha256));
        Assert.All(await house.Book(), row => Assert.Equal(CopyState.Signed, row.State));
        foreach (var code in new[] { result.VerificationCode, further.VerificationCode })
        {
            Assert.Equal(2, Must(await house.Ask(new VerifyDocument(code))).Signatures.Count);
        }

        var citizen = await house.Citizen();
        Assert.Single(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "birth-certificate", default)));
        Assert.Single(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "certified-copy", default)));
        await using (var opened = Must(await house.As(citizen).Ask(new OpenResult(dossier, 1))).Content)
        {
            using var memory = new MemoryStream();
            await opened.CopyToAsync(memory, TestContext.Current.CancellationToken);
            using var pdf = PdfDocument.Open(memory.ToArray());
            Assert.Equal(3, pdf.NumberOfPages);
            Assert.Contains("113/2019", pdf.GetPage(3).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.True(DossierRefusals.ResultMissing.Is((await house.Ask(new OpenResult(dossier, 2))).Refusal));

        Must(await house.As(await house.Leader()).Do(new RevokeResult(dossier, "Chứng thực nhầm")));
        Assert.All(await house.Book(), row => Assert.Equal(CopyState.Revoked, row.State));
        Assert.Empty(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "certified-copy", default)));
    }

    [Fact]
    public async Task Thirty_pages_are_drawn_and_signed_within_bounds()
    {
        const int Pages = 30;
        await using var house = await House.On(TestDatabase.Sqlite);
        var one = await house.AnOriginal(Pages);
        Must(await house.Compare(one, pages: Pages));
        await house.ToTheSignature(one.Dossier);
        Assert.True(CertifyingRefusals.StillDrawing.Is((await house.Do(new SignResult(one.Dossier))).Refusal));
        var drawing = Stopwatch.GetTimestamp();
        await house.Deliver();
        output.WriteLine(FormattableString.Invariant($"{Pages} pages drawn in the background in {Stopwatch.GetElapsedTime(drawing).TotalSeconds:0.0} s"));

        var (began, before) = (Stopwatch.GetTimestamp(), GC.GetTotalMemory(forceFullCollection: true));
        var result = Must(await house.Do(new SignResult(one.Dossier)));

        output.WriteLine(FormattableString.Invariant($"{Pages} pages set and signed in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, {result.Size / 1024} kB; {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024} kB kept afterwards"));
        await using var content = await house.With<IFileStore, Stream>(files => files.Open(result.Sha256, TestContext.Current.CancellationToken));
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, TestContext.Current.CancellationToken);
        using var pdf = PdfDocument.Open(memory.ToArray());
        Assert.Equal(Pages + 1, pdf.NumberOfPages);
        Assert.All(Enumerable.Range(1, Pages), page => Assert.NotEmpty(pdf.GetPage(page).GetImages()));
        Assert.Equal(PaperState.Whole, (await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(memory.ToArray())))).State);
    }
}
