using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Blanks;
using MotCua.Modules.Tests.Documents;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Result;

/// <summary>A result that is drawn from a blank written in Word, from the officer's draft to the signed paper.</summary>
public sealed class BlankPaperTests
{
    private const string Rewritten = "Công nhận ông Vi Văn Thắng là cha của cháu.\nQuyết định có hiệu lực từ ngày ký.";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_signed_paper_says_what_the_officer_wrote_on_the_blank(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await AtTheSignature(house, blank, Rewritten);

        house.As(await house.Leader());
        var seen = Must(await house.Ask(new DrawProposed(dossier))).Pdf;
        var again = Must(await house.Ask(new DrawProposed(dossier))).Pdf;
        var result = Must(await house.Do(new SignResult(dossier)));

        var signed = await Bytes(house, dossier);
        Assert.Equal(seen, again);
        Assert.Equal(seen, signed[..seen.Length]);
        var text = await Text(house, signed);
        Assert.Contains("UBND XÃ QUÝ SƠN", text, StringComparison.Ordinal);
        Assert.Contains($"Số: {result.Number}", text, StringComparison.Ordinal);
        Assert.Contains("Cấp cho ông/bà Vi Văn Thắng, Đề nghị đăng ký nhận con.", text, StringComparison.Ordinal);
        Assert.Contains("là cha của cháu.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Công nhận theo đề nghị.", text, StringComparison.Ordinal);
        Assert.Equal(PaperState.Whole, (await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(signed)))).State);
        Assert.Equal(2, (await Tool.Run("pdfsig", "-nocert", await Put(house, signed))).Output.Split("Signature is Valid.").Length - 1);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_stays_on_the_version_it_was_begun_with(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        var first = await house.Released();
        var dossier = await AtTheSignature(house, first, Rewritten);

        await house.Released(BlankDesk.Sound("Trao cho"));
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        Assert.Contains("Cấp cho ông/bà", await Text(house, await Bytes(house, dossier)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task On_a_version_taken_out_of_use_nothing_is_signed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await AtTheSignature(house, blank, Rewritten);

        Must(await house.As(Actor.House).Do(new StopBlank(blank.Blank, blank.Version, "Sai thẩm quyền")));

        Assert.True(BlankStopped.Is((await house.As(await house.Leader()).Do(new SignResult(dossier))).Refusal));
        Assert.Null((await house.View(dossier)).Result);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_passages_are_offered_with_their_words_and_only_they_are_taken(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var choice = await Choice(house, dossier);

        var draft = Must(await house.Ask(new ViewDraftPaper(dossier, null, Refuses: false)));
        Assert.Equal((blank.Version.Value, "Quyết định công nhận", 1), (draft.Blank, draft.Name, draft.Number));
        Assert.Equal([new DraftPassage("Nội dung", "Công nhận theo đề nghị.", "Công nhận theo đề nghị.")], draft.Passages);
        Assert.Null(Must(await house.Ask(new ViewDraftPaper(dossier, null, Refuses: true))).Blank);

        Assert.True(NoSuchPassage.Is((await house.Do(Completing(dossier, choice, draft.Blank, ("Số", "1")))).Refusal));
        Assert.True(PassageEmpty.Is((await house.Do(Completing(dossier, choice, draft.Blank, ("Nội dung", " \n ")))).Refusal));
        Assert.True(PassageTooLong.Is((await house.Do(Completing(dossier, choice, draft.Blank, ("Nội dung", new string('a', 10_001))))).Refusal));
        Assert.True(BlankChanged.Is((await house.Do(Completing(dossier, choice, Guid.CreateVersion7(), ("Nội dung", "x")))).Refusal));
        Assert.True(NoSuchPassage.Is((await house.Ask(new DrawDraft(dossier, null, false, null, [], null, new Dictionary<string, string> { ["Số"] = "1" }))).Refusal));
        Assert.True(NoBlank.Is((await house.Ask(new DrawDraft(dossier, null, true, null, [], null, new Dictionary<string, string>()))).Refusal));

        Must(await house.Do(Completing(dossier, choice, draft.Blank, ("Nội dung", "Công nhận theo đề nghị."))));
        var kept = (await house.View(dossier)).Draft!;
        Assert.Equal((draft.Blank, 0), (kept.Blank, kept.Passages.Count));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_two_officers_the_second_is_told_and_nothing_of_the_first_is_lost(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var choice = await Choice(house, dossier);
        var seen = (await house.View(dossier)).Version;

        Must(await house.Do(Completing(dossier, choice, blank.Version.Value, ("Nội dung", "Của người thứ nhất")) with { Version = seen }));
        var second = await house.Do(Completing(dossier, choice, blank.Version.Value, ("Nội dung", "Của người thứ hai")) with { Version = seen });

        Assert.False(second.Done);
        Assert.Equal("Của người thứ nhất", (await house.View(dossier)).Draft!.Passages["Nội dung"]);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_letter_of_refusal_is_drawn_from_its_own_blank(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        await house.Released(BlankDesk.Sound("Thông báo không giải quyết đề nghị của").Line("Lý do: {{y-kien}}"), BlankKind.Refusal);
        var dossier = await house.AtTheSignature(refusing: true);

        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        var text = await Text(house, await Bytes(house, dossier));
        Assert.Contains("Thông báo không giải quyết đề nghị của ông/bà Vi Văn Thắng", text, StringComparison.Ordinal);
        Assert.Contains("Lý do: Ông Vi Văn Thắng", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_on_paper_is_for_whoever_has_the_work(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        await house.Released();
        var dossier = await house.AnAccepted();

        house.As(await house.Officer());
        var drawn = Must(await house.Ask(new DrawDraft(dossier, null, false, "Quyết định thử", [], null, new Dictionary<string, string> { ["Nội dung"] = "Đang viết dở" })));
        Assert.Contains("Đang viết dở", await Text(house, drawn.Pdf), StringComparison.Ordinal);
        Assert.False((await house.As(await house.Officer("H02.24.02")).Ask(new DrawDraft(dossier, null, false, null, [], null, new Dictionary<string, string>()))).Done);
        Assert.False((await house.As(await house.Citizen()).Ask(new ViewDraftPaper(dossier, null, false))).Done);
    }

    [Fact]
    public async Task Every_field_that_the_help_names_is_filled_from_a_dossier()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(TestDatabase.Sqlite);
        var sample = BlankDesk.Sound();
        foreach (var field in BlankFields.Common)
        {
            sample.Line($"[{field.Name}]={{{{{field.Name}}}}};");
        }

        await house.Released(sample.Line("{{mỗi giay-to}}{{stt}}) {{ten}} {{ban-chinh}}/{{ban-sao}};{{hết}}"));
        var dossier = await house.AtTheSignature();
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        var text = (await Text(house, await Bytes(house, dossier))).ReplaceLineEndings(" ");
        string[] mayBeEmpty = ["ma-qr", "truong-hop"];
        Assert.All(BlankFields.Common.Where(field => !mayBeEmpty.Contains(field.Name)), field => Assert.DoesNotContain($"[{field.Name}]=;", text, StringComparison.Ordinal));
        Assert.Contains("1) ", text, StringComparison.Ordinal);
    }

    private static CompleteStep Completing(DossierId dossier, string choice, Guid? blank, params (string Name, string Text)[] passages) =>
        new(dossier, choice, "Hồ sơ đủ điều kiện.", new("", []) { Blank = blank, Passages = passages.ToDictionary(one => one.Name, one => one.Text) });

    private static async Task<string> Choice(House house, DossierId dossier) => (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal).Key;

    private static async Task<DossierId> AtTheSignature(House house, BroughtBlank blank, string passage)
    {
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        Must(await house.Do(Completing(dossier, await Choice(house, dossier), blank.Version.Value, ("Nội dung", passage))));
        return dossier;
    }

    private static async Task<byte[]> Bytes(House house, DossierId dossier)
    {
        using var all = new MemoryStream();
        await Must(await house.Ask(new OpenResult(dossier))).Content.CopyToAsync(all, TestContext.Current.CancellationToken);
        return all.ToArray();
    }

    private static async Task<string> Put(House house, byte[] pdf)
    {
        var path = Path.Combine(house.Folder, $"{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf, TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<string> Text(House house, byte[] pdf) => (await Tool.Run("pdftotext", await Put(house, pdf), "-")).Output;
}
