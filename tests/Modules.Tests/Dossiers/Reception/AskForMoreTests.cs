using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class AskForMoreTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_line_is_complete_whatever_the_clerk_left_out(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        Must(await house.As(await house.Clerk()).Do(new AskForMore(dossier,
            [new(Paper, "", "Chụp lại trang có dấu") { Code = "unclear" }, new("nguoi_nop.dien_thoai", "answer", "Số điện thoại thiếu một chữ số") { LegalBasis = "Điều 5", WhatToDo = "Gõ lại số" }])));

        var lines = (await house.View(dossier)).Supplements[0].Lines;

        Assert.Equal(["unclear", "answer"], lines.Select(line => line.Code));
        Assert.All(lines, line => Assert.False(string.IsNullOrWhiteSpace(line.Name) || string.IsNullOrWhiteSpace(line.LegalBasis) || string.IsNullOrWhiteSpace(line.WhatToDo) || line.Reason == line.Code));
        Assert.Equal(("Điều 5", "Gõ lại số"), (lines[1].LegalBasis, lines[1].WhatToDo));
        Assert.True(Must(await house.Ask(new DrawSheet(dossier, SheetKind.Supplement))).Pdf.Length > 1000);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_line_names_something_of_the_dossier_and_a_reason_of_the_list(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        house.As(await house.Clerk());

        Assert.True(NothingAsked.Is((await house.Do(new AskForMore(dossier, []))).Refusal));
        Assert.True(NoSuchTarget.Is((await house.Do(new AskForMore(dossier, [new("khong-co", "unclear", "Chụp lại")]))).Refusal));
        Assert.True(NoSuchReason.Is((await house.Do(new AskForMore(dossier, [new(Paper, "", "Chụp lại") { Code = "khong-co" }]))).Refusal));
        Assert.Equal(DossierStage.Submitted, (await house.View(dossier)).Stage);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_asks_signs_the_list(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (early, late) = (await house.ASubmitted(), await house.AnAccepted());
        var (clerk, officer) = (await house.Clerk(), await house.Officer());

        Must(await house.As(clerk).Do(new AskForMore(early, [new(Paper, "unclear", "Chụp lại")])));
        Must(await house.As(officer).Do(new AskForMore(late, [new(Paper, "unclear", "Chụp lại")])));

        Assert.StartsWith(clerk.Name + ",", Assert.Single(await house.As(clerk).SignersOf(early, SheetKind.Supplement)), StringComparison.Ordinal);
        Assert.StartsWith(officer.Name + ",", Assert.Single(await house.As(officer).SignersOf(late, SheetKind.Supplement)), StringComparison.Ordinal);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new MotCua.Dossiers.Verification.VerifyDossiers())).Faults);
    }
}
