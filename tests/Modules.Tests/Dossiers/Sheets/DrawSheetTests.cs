using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.People;
using MotCua.Modules.Tests.Documents;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Sheets;

public sealed class DrawSheetTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_line_of_a_supplement_request_says_why_on_what_ground_and_what_to_do(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        Must(await house.As(await house.Clerk()).Do(new AskForMore(dossier, [new("nguoi_nop.dien_thoai", "answer", "Số điện thoại thiếu một chữ số") { LegalBasis = "Điều 5", WhatToDo = "Gõ lại số" }])));

        var text = await Text(house, dossier, SheetKind.Supplement);

        Assert.Contains("Căncứ:Điều5Việccầnlàm:Gõlạisố", text, StringComparison.Ordinal);
        Assert.Contains("Mẫusố02", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_notice_of_stopping_has_its_title_where_the_rules_have_no_form_for_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Leader()).Do(new StopDossier(dossier, "Theo quy định tại Điều 17")));

        var text = await Text(house, dossier, SheetKind.Stop);

        Assert.Contains("THÔNGBÁODỪNGGIẢIQUYẾTHỒSƠ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("STOP", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mẫusố", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_control_sheet_shows_the_first_promise_beside_the_later_one_and_holds_the_hand_over_of_a_result_against_nobody(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        Must(await house.As(await house.Leader()).Do(new ApologiseForDelay(dossier, "Chờ xác minh", 2)));
        Assert.Contains("Hẹntrả:08giờ00phút,ngày19/06/2023(hẹnlầnđầu:08giờ00phút,ngày15/06/2023)", await Text(house, dossier, SheetKind.Control), StringComparison.Ordinal);

        Must(await house.Do(new SignResult(dossier)));
        house.Clock.Advance(TimeSpan.FromDays(20));
        var text = await Text(house, dossier, SheetKind.Control);

        Assert.Contains("Trướchạn", text, StringComparison.Ordinal);
        Assert.Contains("đanggiữ", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("Quáhạn").Length - 1 + text.Split("quáhạn").Length - 1);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_step_under_which_a_dossier_is_stopped_was_done_by_nobody_and_is_neither_early_nor_late(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.Clock.Advance(TimeSpan.FromDays(20));
        Must(await house.As(await house.Leader()).Do(new StopDossier(dossier, "Theo quy định tại Điều 17")));

        var view = await house.View(dossier);
        var node = view.Run!.Nodes.Single(one => one.Node == "appraisal");
        Assert.Equal((DueState.None, NodeStanding.CutOff, null, false), (view.Due.State, node.Standing, node.Who, node.IsLate));
        Assert.Contains("DừngTheoquyđịnhtạiĐiều17", await Text(house, dossier, SheetKind.Control), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_filed_online_is_acknowledged_under_its_title(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        var filed = VietnamTime.Of(house.Clock.GetUtcNow());
        house.As(await house.Citizen());
        var first = await Text(house, dossier, SheetKind.Acknowledgement);

        Assert.Contains("GIẤYXÁCNHẬNĐÃNỘPHỒSƠTRỰCTUYẾN", first, StringComparison.Ordinal);
        Assert.Contains($"ngày{filed:dd}tháng{filed:MM}năm{filed:yyyy}", first, StringComparison.Ordinal);

        // What comes later changes nothing in it: neither another file, nor acceptance, nor the day on which it is printed.
        Must(await house.As(await house.Clerk()).Do(new AskForMore(dossier, [new(Paper, "unclear", "Ảnh mờ")])));
        Must(await house.As(await house.Citizen()).Do(new AttachFile(dossier, Paper, "chụp lại.png", Photo(60))));
        Must(await house.Do(new AnswerSupplement(dossier)));
        Must(await house.As(await house.Clerk()).Do(new AcceptDossier(dossier)));
        house.Clock.Advance(TimeSpan.FromDays(9));
        house.As(await house.Citizen());
        var drawn = Must(await house.Ask(new DrawSheet(dossier, SheetKind.Acknowledgement)));

        Assert.Equal(first, await PaperText.Of(drawn.Pdf));
        Assert.StartsWith("giay-xac-nhan-da-nop-H02", drawn.FileName, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_brought_to_the_counter_has_no_acknowledgement_of_filing_online(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = Must(await house.As(await house.Clerk()).Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));

        var drawn = await house.Ask(new DrawSheet(dossier, SheetKind.Acknowledgement));

        Assert.True(DossierRefusals.NoSuchSheet.Is(drawn.Refusal));
    }

    private static async Task<string> Text(House house, DossierId dossier, SheetKind kind) => await PaperText.Of(Must(await house.Ask(new DrawSheet(dossier, kind))).Pdf);
}
