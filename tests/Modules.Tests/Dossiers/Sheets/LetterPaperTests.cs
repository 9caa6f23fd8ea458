using Microsoft.Extensions.DependencyInjection;
using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Modules.Tests.Blanks;
using MotCua.Modules.Tests.Documents;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Sheets;

/// <summary>The letters of the one-stop as they are drawn by blanks written in Word.</summary>
public sealed class LetterPaperTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_supplement_request_says_each_of_its_lines_and_is_signed_where_the_blank_says(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        await house.ReleasedLetter(BlankKind.Supplement, BlankClaim.Province, "THƯ BỔ SUNG CỦA TỈNH");
        var dossier = await house.ASubmitted();
        var clerk = await house.Clerk();

        Must(await house.As(clerk).Do(new AskForMore(dossier, [new(Paper, "unclear", "Chụp lại cả hai mặt"), new("form", "unclear", "Ghi đủ năm sinh")])));

        Assert.StartsWith(clerk.Name + ",", Assert.Single(await house.SignersOf(dossier, SheetKind.Supplement)), StringComparison.Ordinal);
        var text = await Text(house, dossier, SheetKind.Supplement);
        Assert.Contains("THƯ BỔ SUNG CỦA TỈNH", text, StringComparison.Ordinal);
        Assert.Contains("1 [noi-dung]=Chụp lại cả hai mặt;[ly-do]=", text, StringComparison.Ordinal);
        Assert.Contains("2 [noi-dung]=Ghi đủ năm sinh;", text, StringComparison.Ordinal);
        Assert.Contains("[giai-doan]=kiểm tra khi tiếp nhận hồ sơ;", text, StringComparison.Ordinal);
        NothingLeftEmpty(text, but: ["ma-ho-so"]);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_apology_names_both_dates_and_how_late_it_is(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        var sample = LetterSample.Of(BlankKind.Apology, says: "XIN LỖI").Line("trễ {{so-ngay-tre}} thêm {{so-ngay-them}} từ {{hen-cu.ngay}} đến {{hen-moi.ngay}}");
        var blank = Must(await house.As(Actor.House).Do(new BringBlank(BlankKind.Apology, BlankClaim.Field("Hộ tịch"), "Phiếu xin lỗi", "x.docx", new MemoryStream(sample.Made()))));
        Must(await house.Do(new ReleaseBlank(blank.Blank, blank.Version, "QĐ")));
        var dossier = await house.AnAccepted();
        house.Clock.Advance(TimeSpan.FromDays(5));

        Must(await house.As(await house.Leader()).Do(new ApologiseForDelay(dossier, "Phải xác minh thêm", 2)));

        var text = await Text(house, dossier, SheetKind.Apology);
        Assert.Contains("từ 15/06/2023 đến 19/06/2023", text, StringComparison.Ordinal);
        Assert.Matches("trễ [1-3] thêm 2", text);
        NothingLeftEmpty(text);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_refusal_at_reception_and_a_notice_of_stopping_are_drawn_by_theirs(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        await house.ReleasedLetter(BlankKind.Decline, BlankClaim.Procedures([Procedure]), "TỪ CHỐI");
        await house.ReleasedLetter(BlankKind.Stop, BlankClaim.Procedures([Procedure]), "DỪNG");
        var (declined, stopped) = (await house.ASubmitted(), await house.AnAccepted());

        Must(await house.As(await house.Clerk()).Do(new DeclineDossier(declined, "Không thuộc thẩm quyền của xã")));
        Must(await house.As(await house.Leader()).Do(new StopDossier(stopped, "Theo quy định tại Điều 17")));

        Assert.Contains("[ly-do]=Không thuộc thẩm quyền của xã;", await Text(house, declined, SheetKind.Refusal), StringComparison.Ordinal);
        var notice = await Text(house, stopped, SheetKind.Stop);
        Assert.Contains("[ly-do]=Theo quy định tại Điều 17;", notice, StringComparison.Ordinal);
        NothingLeftEmpty(notice, but: ["le-phi"]);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_receipt_stays_by_the_version_and_with_the_words_it_was_issued_with(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database);
        var first = await house.ReleasedLetter(BlankKind.Receipt, BlankClaim.Province, "GIẤY HẸN BẢN MỘT");
        var dossier = await house.AnAccepted();
        var drawn = Must(await house.Ask(new DrawSheet(dossier, SheetKind.Receipt))).Pdf;

        await house.ReleasedLetter(BlankKind.Receipt, BlankClaim.Province, "GIẤY HẸN BẢN HAI");
        Must(await house.As(Actor.House).Do(new StopBlank(first.Blank, first.Version, "Thay mẫu")));
        house.Clock.Advance(TimeSpan.FromDays(1));
        house.As(await house.Clerk());

        Assert.Equal(drawn, Must(await house.Ask(new DrawSheet(dossier, SheetKind.Receipt))).Pdf);
        var text = await Text(house, dossier, SheetKind.Receipt);
        Assert.Contains("GIẤY HẸN BẢN MỘT", text, StringComparison.Ordinal);
        Assert.Matches(@"\[hen-tra-luc\]=\d\d giờ \d\d phút, ngày 15 tháng 06 năm 2023;", text);
        NothingLeftEmpty(text);
        Assert.Contains("GIẤY HẸN BẢN HAI", await Text(house, await house.AnAccepted(), SheetKind.Receipt), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Without_a_blank_in_use_the_sheet_of_the_house_is_drawn_as_before(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.ReleasedLetter(BlankKind.Decline, BlankClaim.Province, "TỪ CHỐI BẰNG WORD");
        Must(await house.Do(new StopBlank(blank.Blank, blank.Version, "Chưa dùng")));
        var dossier = await house.ASubmitted();

        Must(await house.As(await house.Clerk()).Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền của xã")));

        var text = await Text(house, dossier, SheetKind.Refusal);
        Assert.DoesNotContain("TỪ CHỐI BẰNG WORD", text, StringComparison.Ordinal);
        Assert.Contains("NGƯỜI TIẾP NHẬN HỒ SƠ", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_signing_that_fails_issues_nothing_and_the_next_is_issued(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(database, services => services.AddScoped<ISigner, BrokenPen>());
        await house.ReleasedLetter(BlankKind.Decline, BlankClaim.Province);
        var dossier = await house.ASubmitted();

        await Assert.ThrowsAsync<IOException>(async () => await house.As(await house.Clerk()).Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Submitted, 0), (view.Stage, view.Sheets.Count(sheet => sheet.Kind is SheetKind.Refusal)));
    }

    [Fact]
    public async Task Read_before_it_is_signed_it_is_drawn_by_its_blank_as_it_will_go_out()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(TestDatabase.Sqlite);
        var dossier = await house.ASubmitted();
        house.As(await house.Clerk());
        var deed = new DeclineDossier(dossier, "Không thuộc thẩm quyền của xã");
        var plain = Must(await house.Ask(new ViewLetter(deed))).Pages;
        await house.ReleasedLetter(BlankKind.Decline, BlankClaim.Province, "TỪ CHỐI BẰNG WORD");
        house.As(await house.Clerk());

        var seen = Must(await house.Ask(new ViewLetter(deed))).Pages;
        var drawn = await house.With((IDrawsLetter<DeclineDossier> letters) => letters.Draw(deed, TestContext.Current.CancellationToken));

        Assert.NotEqual(plain[0].Bytes, seen[0].Bytes);
        Assert.NotNull(drawn.Blank);
        Assert.Contains("TỪ CHỐI BẰNG WORD", await Text(house, drawn.Pdf), StringComparison.Ordinal);
    }

    private static void NothingLeftEmpty(string text, params string[] but) =>
        Assert.All(System.Text.RegularExpressions.Regex.Matches(text, @"\[([a-z.\-]+)\]=;").Select(match => match.Groups[1].Value), name => Assert.Contains(name, but));

    private static async Task<string> Text(House house, DossierId dossier, SheetKind kind) => await Text(house, Must(await house.Ask(new DrawSheet(dossier, kind))).Pdf);

    private static async Task<string> Text(House house, byte[] pdf)
    {
        var path = Path.Combine(house.Folder, $"{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf, TestContext.Current.CancellationToken);
        return string.Join(' ', (await Tool.Run("pdftotext", "-layout", path, "-")).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
