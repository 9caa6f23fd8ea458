using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Scanning;
using MotCua.Dossiers.Tracking;
using MotCua.Modules.Tests.Digitising;
using MotCua.People;
using UglyToad.PdfPig;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

public sealed class SignScanTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_signed_copy_lies_in_its_place_and_in_the_vault_and_can_be_searched(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AReadScan();
        Assert.True(ScanRefusals.NotConfirmed.Is((await house.Do(new SignScan(one.Dossier, one.Scan, true))).Refusal));
        Must(await house.Do(new ConfirmFields(one.Dossier, one.Scan, ScanScene.AsDrawn(await house.See(one)))));

        var signed = Must(await house.Do(new SignScan(one.Dossier, one.Scan, true)));

        var view = await house.View(one.Dossier);
        var paper = view.Papers.Single(each => each.Key == ScanScene.Slot);
        Assert.Equal((true, PaperSource.Counter, signed.Sha256), (paper.Digitised, paper.Source, paper.Files[^1].Sha256));
        Assert.Contains(view.History, line => line.What == "digitised");
        var applicant = (await house.With<IPeople, PersonCard?>(people => people.ByNumber("024085000112", default)))!;
        var held = Assert.Single(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(applicant.Id, "birth-certificate", default)));
        Assert.Equal((TrustLevel.DigitisedByOfficer, "112/2019", "Ủy ban nhân dân xã Quý Sơn", new DateOnly(2019, 3, 18), signed.Sha256), (held.Trust, held.Number, held.IssuedBy, held.IssuedOn, held.Sha256));
        var pdf = await Bytes(house, one.Dossier, signed.Sha256);
        var report = await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(pdf)));
        Assert.Equal((PaperState.Whole, 2), (report.State, report.Signatures.Count));
        using var read = PdfDocument.Open(pdf);
        Assert.Contains("QuýSơn", read.GetPage(1).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((1, 1), (signed.Pages, signed.Searchable));
        Assert.True(ScanRefusals.ScanClosed.Is((await house.Do(new SignScan(one.Dossier, one.Scan, true))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Without_a_reader_a_copy_is_signed_that_says_it_cannot_be_searched(TestDatabase database)
    {
        await using var house = await House.On(database, ScanScene.WithoutReader);
        var one = await house.AScan();
        Assert.True(ScanRefusals.NotForVault.Is((await house.Do(new SignScan(one.Dossier, one.Scan, true))).Refusal));

        var signed = Must(await house.Do(new SignScan(one.Dossier, one.Scan, false)));

        Assert.Equal((1, 0, false), (signed.Pages, signed.Searchable, signed.InVault));
        Assert.True((await house.View(one.Dossier)).Papers.Single(each => each.Key == ScanScene.Slot).Digitised);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_official_s_share_of_digitising_is_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheCounter();
        var clerk = house.Current;
        Must(await house.Do(new CheckPapers(dossier, [.. (await house.View(dossier)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new StartScan(dossier, ScanScene.Slot, [ScanScene.BirthPage])));
        var scan = Must(await house.Ask(new FindScans(dossier))).Rows[0].Id;
        Must(await house.Do(new ConfirmFields(dossier, scan, SpecimenPapers.Birth.Truth)));
        Must(await house.Do(new AcceptDossier(dossier)));
        Must(await house.Do(new SignScan(dossier, scan, true)));

        var today = MotCua.Kernel.VietnamTime.DayOf(house.Clock.GetUtcNow());
        var row = Assert.Single(Must(await house.As(await house.Leader()).Ask(new CountDigitised(today.Year, today.Month))), row => row.Official == clerk.Name && row.Agency == DemoHouse.QuySon);

        Assert.Equal((1, 1, 1, 1), (row.Dossiers, row.Digitised, row.Copies, row.Pages));
        Assert.True(row.OnPaper > 1);
        Assert.Equal(Math.Round(100d / row.OnPaper, 1), row.Share);
    }

    private static async Task<byte[]> Bytes(House house, DossierId dossier, string sha256)
    {
        await using var content = Must(await house.Ask(new OpenDossierFile(dossier, sha256))).Content;
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }
}
