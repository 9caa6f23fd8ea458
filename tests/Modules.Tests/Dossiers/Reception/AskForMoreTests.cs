using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class AskForMoreTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_second_request_needs_a_basis_and_the_heads_approval(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        var clerk = await house.Clerk();
        Must(await house.As(clerk).Do(new AskForMore(dossier, [new(Paper, "Ảnh mờ", "Chụp lại")])));
        house.As(await house.Citizen());
        Must(await house.Do(new AttachFile(dossier, Paper, "lần 2.png", Photo(90))));
        Must(await house.Do(new AnswerSupplement(dossier)));

        var second = await house.As(clerk).Do(new AskForMore(dossier, [new(Paper, "Thiếu trang", "Chụp đủ hai trang")]));
        var approved = await house.Do(new AskForMore(dossier, [new(Paper, "Thiếu trang", "Chụp đủ hai trang")], "Khoản 2 Điều 17", "Chủ tịch UBND xã"));

        Assert.True(SupplementsUsedUp.Is(second.Refusal));
        Assert.True(approved.Done);
        Assert.Equal(2, (await house.View(dossier)).Supplements.Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nothing_asked_is_no_request(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        Assert.True(NothingAsked.Is((await house.As(await house.Clerk()).Do(new AskForMore(dossier, []))).Refusal));
    }
}
