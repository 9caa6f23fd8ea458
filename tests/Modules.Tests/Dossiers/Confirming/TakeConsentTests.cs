using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents;
using MotCua.SigningSimulator;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Confirming;

public sealed class TakeConsentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_form_is_signed_once_handed_in_with_the_dossier_and_recognised(TestDatabase database)
    {
        await using var scene = await SigningCitizen.On(database);
        var house = scene.House;
        var (draft, where) = await scene.Drawn();
        var next = Must(await house.Do(await scene.Says(where))).Next!;
        var consent = await scene.Says(next);
        Assert.Null(Must(await house.Do(consent)).Next);

        // She comes back with the same answer, reloads the first one, and draws again: it stays signed, by one signature.
        Assert.Null(Must(await house.Do(consent)).Next);
        Must(await house.Do(new DrawForm(draft)));
        Must(await house.Do(new SubmitDossier(draft, Signed: true)));
        Assert.Single(scene.Service.Signed);

        var confirmed = Assert.Single((await house.As(await house.Clerk()).View(draft)).Confirmations);
        Assert.Equal((ConfirmedBy.Signature, "Vi Văn Thắng", 0, "B"), (confirmed.Way, confirmed.By, confirmed.Round, confirmed.Level));
        Assert.Contains((await house.View(draft)).History, line => line.What == "form-signed");
        var paper = await Bytes(Must(await house.Ask(new OpenDossierFile(draft, confirmed.Sha256!))).Content);
        house.As(Actor.Nobody);
        var byCode = Must(await house.Ask(new VerifyDocument(confirmed.Code!)));
        var byFile = Must(await house.Ask(new VerifyPdf(new MemoryStream(paper))));
        Assert.Equal((PaperState.Whole, true), (byCode.State, byFile.IsOurs));
        var signature = Assert.Single(byFile.Report.Signatures);
        Assert.Equal(("VI VĂN THẮNG", true, false), (signature.Name, signature.IsCitizen, signature.IsAgency));

        var path = Path.Combine(house.Folder, "signed.pdf");
        await File.WriteAllBytesAsync(path, paper, Cancel);
        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", path);
        Assert.Contains("Signature Validation: Signature is Valid.", verdict, StringComparison.Ordinal);
        paper[paper.Length / 2] ^= 1;
        Assert.NotEqual(PaperState.Whole, Must(await house.Ask(new VerifyPdf(new MemoryStream(paper)))).Report.State);
    }

    [Theory]
    [InlineData("CCCD:024187000215", "document.certificate-of-another")]
    [InlineData("khong-phai-so", "document.certificate-of-another")]
    [InlineData("CMND:024085000", "document.certificate-of-another")]
    [InlineData("PNOVN-024085000112", null)]
    [InlineData("024085000112", null)]
    public async Task Only_her_own_certificate_is_taken(string number, string? refusal)
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite, number);
        var (_, where) = await scene.Drawn();

        var outcome = await scene.House.Do(await scene.Says(where));

        Assert.Equal(refusal, outcome.Refusal?.Code);
        Assert.Empty(scene.Service.Signed);
    }

    [Fact]
    public async Task A_form_that_changed_meanwhile_is_not_signed_and_one_that_changed_afterwards_is_not_covered()
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var house = scene.House;
        var (draft, where) = await scene.Drawn();
        var consent = await scene.Says(Must(await house.Do(await scene.Says(where))).Next!);
        var changed = Answers.Replace("nhận con", "nhận con gái", StringComparison.Ordinal);
        Must(await house.Do(new FillAnswers(draft, changed)));
        Assert.True(ConfirmingRefusals.FormChanged.Is((await house.Do(consent)).Refusal));
        Assert.Empty(scene.Service.Signed);

        await scene.Signs(await scene.Where(draft));
        Must(await house.Do(new FillAnswers(draft, Answers)));
        Assert.True(ConfirmingRefusals.FormChanged.Is((await house.Do(new SubmitDossier(draft, Signed: true))).Refusal));
        Assert.True((await Mine(house, draft)).Stage is DossierStage.Draft);
        Must(await house.Do(new SubmitDossier(draft)));

        Assert.Equal(ConfirmedBy.Session, Assert.Single((await Mine(house, draft)).Confirmations).Way);
        Assert.Single(scene.Service.Signed);
    }

    [Fact]
    public async Task What_is_forged_borrowed_denied_or_used_up_signs_nothing()
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var house = scene.House;
        var (draft, where) = await scene.Drawn();
        var keys = await scene.Says(where);
        var turned = keys with { State = keys.State[..^1] + (keys.State[^1] == 'A' ? 'B' : 'A') };
        Assert.Equal("document.consent-not-ours", (await house.Do(turned)).Refusal?.Code);
        Assert.Equal("document.consent-not-ours", (await house.Do(new TakeConsent("", "x"))).Refusal?.Code);

        // Somebody else with her answer in hand; a code made up; one used twice; hers for showing keys taken for the signature.
        house.As(await house.Citizen("024187000215"));
        Assert.True(DossierRefusals.NotYours.Is((await house.Do(keys)).Refusal));
        house.As(await house.Citizen());
        Assert.Equal("document.signing-consent-over", (await house.Do(keys with { Code = "made-up" })).Refusal?.Code);
        var next = Must(await house.Do(keys)).Next!;
        Assert.Equal("document.signing-consent-over", (await house.Do(keys)).Refusal?.Code);
        var denied = await scene.Says(next, answer: "no");
        Assert.Equal("", denied.Code);
        Assert.Equal("document.signing-consent-over", (await house.Do(denied)).Refusal?.Code);
        Assert.Empty(scene.Service.Signed);

        // Handed in without: an answer that comes late signs nothing any more.
        var late = await scene.Says(next);
        Must(await house.Do(new SubmitDossier(draft)));
        Assert.True(ConfirmingRefusals.NotToBeConfirmed.Is((await house.Do(late)).Refusal));
        Assert.Empty(scene.Service.Signed);
        Assert.Equal(ConfirmedBy.Session, Assert.Single((await Mine(house, draft)).Confirmations).Way);
    }

    [Fact]
    public async Task A_consent_that_waited_too_long_is_asked_for_again()
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var (draft, where) = await scene.Drawn();
        var consent = await scene.Says(Must(await scene.House.Do(await scene.Says(where))).Next!);
        scene.House.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("document.signing-consent-over", (await scene.House.Do(consent)).Refusal?.Code);
        Assert.Empty(scene.Service.Signed);

        await scene.Signs(await scene.Where(draft));

        Assert.Single(scene.Service.Signed);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_windows_make_one_signature(TestDatabase database)
    {
        await using var scene = await SigningCitizen.On(database);
        var house = scene.House;
        var (draft, where) = await scene.Drawn();
        var (one, other) = (Must(await house.Do(await scene.Says(where))).Next!, Must(await house.Do(await scene.Says(where))).Next!);
        TakeConsent[] both = [await scene.Says(one), await scene.Says(other)];

        await Task.WhenAll(both.Select(consent => Task.Run(() => house.Do(consent), Cancel)));

        Assert.Single(scene.Service.Signed);
        Assert.NotNull(Must(await house.Ask(new ViewFormSigning(draft))).Form!.SignedAt);
    }

    [Theory]
    [InlineData(Mishap.DiesBeforeSigning)]
    [InlineData(Mishap.DiesAfterSigning)]
    public async Task A_service_that_breaks_off_leaves_nothing_and_a_repetition_signs_the_same_hash(Mishap mishap)
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var house = scene.House;
        var (draft, where) = await scene.Drawn();
        var consent = await scene.Says(Must(await house.Do(await scene.Says(where))).Next!);
        scene.Service.Mishap = mishap;
        Assert.Equal("document.signing-service-silent", (await house.Do(consent)).Refusal?.Code);
        Assert.Null(Must(await house.Ask(new ViewFormSigning(draft))).Form!.SignedAt);

        scene.Service.Mishap = Mishap.None;
        await scene.Signs(await scene.Where(draft));

        Assert.Single(scene.Service.Signed.Distinct());
        Must(await house.Do(new SubmitDossier(draft, Signed: true)));
    }

    [Theory]
    [InlineData(Mishap.Down)]
    [InlineData(Mishap.Garbled)]
    [InlineData(Mishap.Slow)]
    public async Task Where_the_service_is_away_one_confirms_without_it(Mishap mishap)
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite, within: mishap is Mishap.Slow ? TimeSpan.FromSeconds(1) : null);
        var house = scene.House;
        var draft = await house.AFilledDraft();
        var form = Must(await house.Do(new DrawForm(draft)));
        scene.Service.Mishap = mishap;

        Assert.Equal("document.signing-service-silent", (await house.Ask(new AskToSign(draft, form))).Refusal?.Code);
        house.As((await house.Citizen()) with { EnteredByCode = true });
        Must(await house.Do(new SubmitDossier(draft)));

        Assert.Equal(ConfirmedBy.OneTimeCode, Assert.Single((await Mine(house, draft)).Confirmations).Way);
    }

    [Fact]
    public async Task A_form_mended_at_request_is_signed_for_itself()
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var house = scene.House;
        var (draft, where) = await scene.Drawn();
        await scene.Signs(where);
        Must(await house.Do(new SubmitDossier(draft, Signed: true)));
        Must(await house.As(await house.Clerk()).Do(new AcceptDossier(draft)));
        Must(await house.As(await house.Officer()).Do(new AskForMore(draft, [new("de_nghi.noi_dung", "Chưa rõ", "Ghi rõ con trai hay con gái")])));
        house.As(await house.Citizen());
        Assert.True(ConfirmingRefusals.NotToBeConfirmed.Is((await house.Do(new DrawForm(draft))).Refusal));
        Must(await house.Do(new MendAnswers(draft, ["de_nghi.noi_dung"], new Dictionary<string, IReadOnlyList<string>> { ["de_nghi.noi_dung"] = ["Đề nghị đăng ký nhận con gái"] }, new Dictionary<int, string>())));

        await scene.Signs(await scene.Where(draft));
        Must(await house.Do(new AnswerSupplement(draft, Signed: true)));

        var confirmed = (await house.As(await house.Officer()).View(draft)).Confirmations;
        Assert.Equal([(0, ConfirmedBy.Signature), (1, ConfirmedBy.Signature)], confirmed.Select(one => (one.Round, one.Way)));
        Assert.Equal(2, confirmed.Select(one => one.Sha256).Distinct().Count());
        Assert.Equal(2, scene.Service.Signed.Distinct().Count());
    }

    private static async Task<DossierView> Mine(House house, DossierId dossier) => Must(await house.Ask(new ViewMyDossier(dossier)));

    private static async Task<byte[]> Bytes(Stream content)
    {
        await using var opened = content;
        using var all = new MemoryStream();
        await opened.CopyToAsync(all, Cancel);
        return all.ToArray();
    }
}
