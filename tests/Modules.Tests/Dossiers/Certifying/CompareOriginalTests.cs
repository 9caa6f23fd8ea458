using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Scanning;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Scanning;
using UglyToad.PdfPig;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

public sealed class CompareOriginalTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_copy_is_compared_numbered_signed_sealed_kept_and_taken_by_the_next_filing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal(pages: 3);

        var entered = Must(await house.Compare(one, pages: 3));

        // Two pages at 2,000 and one at 1,000; 2,000 was owed already.
        Assert.Equal(("1/2023", 3, 5_000L), (entered.InBook, entered.Pages, entered.Fee));
        Assert.Equal(5_000, (await house.View(one.Dossier)).Fee);
        await house.ToTheSignature(one.Dossier);
        var result = Must(await house.Do(new SignResult(one.Dossier)));

        Assert.Equal(("1/2023", "Bản sao điện tử có chứng thực: Giấy khai sinh"), (result.Number, result.Title));
        var row = Assert.Single(await house.Book());
        Assert.Equal((CopyState.Signed, "Lục Văn Sáng", 3, 5_000L), (row.State, row.ComparedByName, row.Pages, row.Fee));
        Assert.Contains("CHỦ TỊCH", row.SignedAs, StringComparison.Ordinal);
        Assert.True(Must(await house.Ask(new VerifyDocument(result.VerificationCode))).Signatures.Count == 2);
        await using var content = await house.With<IFileStore, Stream>(files => files.Open(result.Sha256, TestContext.Current.CancellationToken));
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, TestContext.Current.CancellationToken);
        var report = await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(memory.ToArray())));
        Assert.Equal((PaperState.Whole, false, true), (report.State, report.Signatures[0].IsAgency, report.Signatures[^1].IsAgency));
        using (var pdf = PdfDocument.Open(memory.ToArray()))
        {
            Assert.Equal(4, pdf.NumberOfPages);
            Assert.All(Enumerable.Range(1, 3), page => Assert.NotEmpty(pdf.GetPage(page).GetImages()));
            var statement = pdf.GetPage(4).Text.Replace(" ", "", StringComparison.Ordinal);
            Assert.Contains("LỜICHỨNG", statement, StringComparison.Ordinal);
            Assert.Contains("112/2019", statement, StringComparison.Ordinal);
        }

        var citizen = await house.Citizen();
        var held = Assert.Single(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "birth-certificate", default)));
        Assert.Equal((TrustLevel.CertifiedCopy, "112/2019", result.Sha256), (held.Trust, held.Number, held.Sha256));
        // It stands where one's own is asked for, and not where that of one's child is.
        var other = Must(await house.As(citizen).Do(new StartDraft(Procedure, null, DemoHouse.QuySon)));
        Assert.Empty(Must(await house.Ask(new ViewDraft(other))).Offers);
        Assert.True(DossierRefusals.OfAnotherPerson.Is((await house.Do(new TakeFromVault(other, ScanScene.Slot, held.Id))).Refusal));
        var draft = Must(await house.Do(new StartDraft("1.004859", "cai-chinh", DemoHouse.QuySon)));
        Assert.Equal(held.Id, Assert.Single(Must(await house.Ask(new ViewDraft(draft))).Offers[ScanScene.Slot]).Id);
        Must(await house.Do(new TakeFromVault(draft, ScanScene.Slot, held.Id)));
        Assert.Equal(PaperSource.Vault, Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(paper => paper.Key == ScanScene.Slot).Source);

        Must(await house.As(await house.Leader()).Do(new RevokeResult(one.Dossier, "Chứng thực nhầm")));
        Assert.Equal((CopyState.Revoked, "Chứng thực nhầm"), (Assert.Single(await house.Book()) is var taken ? (taken.State, taken.Why) : default));
        Assert.Empty(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "birth-certificate", default)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Somebody_else_s_paper_stands_in_place_of_none_of_the_applicant_s(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal();
        Must(await house.Compare(one, CertifyScene.Birth with { OfApplicant = false }));
        await house.ToTheSignature(one.Dossier);
        Must(await house.Do(new SignResult(one.Dossier)));

        var citizen = await house.Citizen();

        Assert.Empty(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "birth-certificate", default)));
        Assert.Single(await house.With<IVault, IReadOnlyList<VaultItemCard>>(vault => vault.Of(new(citizen.Id), "certified-copy", default)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Numbers_follow_each_other_without_gap_or_double_though_many_enter_at_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        List<(DossierId Dossier, MotCua.Dossiers.Scanning.ScanId Scan)> all = [];
        for (var each = 0; each < 6; each++)
        {
            all.Add(await house.AnOriginal());
        }

        // One of them fails in between: its number must not be lost.
        var done = await Task.WhenAll(all.Select((one, place) => Task.Run(() => house.Compare(one, place == 3 ? CertifyScene.Birth with { PaperType = "khong-co" } : null))));

        Assert.True(CertifyingRefusals.OriginalIncomplete.Is(done[3].Refusal));
        Assert.Equal([5, 4, 3, 2, 1], (await house.Book()).Select(row => row.Number));
        Assert.Equal(5, done.Where(one => one.Done).Select(one => one.Value.InBook).Distinct().Count());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Refused_unless_every_page_was_compared_by_whom_it_lies_with_and_only_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal(pages: 2);

        Assert.True(CertifyingRefusals.PagesNotCompared.Is((await house.Compare(one, pages: 1)).Refusal));
        Assert.True(CertifyingRefusals.KindMayNot.Is((await house.Compare(one, CertifyScene.Birth with { PaperType = "certified-copy" }, 2)).Refusal));
        Assert.True(CertifyingRefusals.OriginalIncomplete.Is((await house.Compare(one, CertifyScene.Birth with { IssuedOn = new(2023, 6, 13) }, 2)).Refusal));
        Assert.True(CertifyingRefusals.ScanMissing.Is((await house.Compare((one.Dossier, default), pages: 2)).Refusal));
        Assert.NotNull((await house.As(await house.Citizen()).Compare(one, pages: 2)).Refusal);
        Assert.NotNull((await house.As(await house.Clerk()).Compare(one, pages: 2)).Refusal);
        Must(await house.As(await house.Officer()).Compare(one, pages: 2));
        Assert.True(CertifyingRefusals.EntryOpen.Is((await house.Compare(one, pages: 2)).Refusal));

        var other = await house.AnAccepted();
        Assert.True(CertifyingRefusals.NotACertification.Is((await house.As(await house.Officer()).Compare((other, one.Scan), pages: 2)).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_turned_or_thrown_away_after_it_was_compared_is_not_signed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var turned = await house.AnOriginal();
        Must(await house.Compare(turned));
        await house.ToTheSignature(turned.Dossier);
        Must(await house.As(await house.Clerk()).Do(new LayPage(turned.Dossier, turned.Scan, 0, 1, 0, PageCrop.None)));

        Assert.True(CertifyingRefusals.ScanChanged.Is((await house.As(await house.Leader()).Do(new SignResult(turned.Dossier))).Refusal));
        Must(await house.As(await house.Clerk()).Do(new LayPage(turned.Dossier, turned.Scan, 0, 0, 0, PageCrop.None)));
        Must(await house.Do(new DropScan(turned.Dossier, turned.Scan)));
        Assert.True(CertifyingRefusals.ScanChanged.Is((await house.As(await house.Leader()).Do(new SignResult(turned.Dossier))).Refusal));
        Assert.Null((await house.View(turned.Dossier)).Result);
    }

    [Fact]
    public void The_fee_is_that_of_the_law()
    {
        var fee = CertifyingTerms.From(null).Fee;

        Assert.Equal([2_000, 4_000, 5_000, 14_000, 200_000, 200_000], new[] { 1, 2, 3, 12, 198, 500 }.Select(fee.For));
    }
}
