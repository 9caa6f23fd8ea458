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

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class CompleteStepTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_dossier_moves_on_and_the_queue_with_it(TestDatabase database)
    {
        await using var house = await House.On(database);

        var dossier = await house.AtTheSignature();

        Assert.Empty(Must(await house.Ask(new FindQueue(MotCua.Organisation.Role.Officer))).Rows);
        house.As(await house.Leader());
        Assert.Equal(dossier, Must(await house.Ask(new FindQueue(MotCua.Organisation.Role.Leader))).Rows.Single().Id);
        Assert.NotNull((await house.View(dossier)).Draft);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_step_has_only_its_own_ways_out(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();

        var outcome = await house.As(await house.Officer()).Do(new CompleteStep(dossier, "deliver"));

        Assert.True(NoSuchChoice.Is(outcome.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nothing_is_put_up_for_signature_that_says_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal);

        Assert.True(ResultEmpty.Is((await house.Do(new CompleteStep(dossier, choice.Key))).Refusal));
        Assert.True(ResultEmpty.Is((await house.Do(new CompleteStep(dossier, choice.Key, "Đủ điều kiện", new("Trích lục", ["  "])))).Refusal));
        Must(await house.Do(new CompleteStep(dossier, choice.Key, Result: new("Trích lục", ["Ông Vi Văn Thắng"]))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_leader_can_send_it_back(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        house.As(await house.Leader());
        var back = (await house.View(dossier)).Choices.Single();

        Must(await house.Do(new CompleteStep(dossier, back.Key, "Làm rõ ngày sinh")));

        house.As(await house.Officer());
        Assert.Single(Must(await house.Ask(new FindQueue(MotCua.Organisation.Role.Officer))).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_refusal_sent_back_that_becomes_a_result_keeps_its_place_in_the_year_and_is_called_a_result(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ASigned();
        var dossier = await house.AtTheSignature(refusing: true);
        var refused = (await house.As(await house.Leader()).View(dossier)).Draft!.Number;
        Must(await house.Do(new CompleteStep(dossier, (await house.View(dossier)).Choices.Single().Key, "Hồ sơ đủ điều kiện")));

        house.As(await house.Officer());
        var way = (await house.View(dossier)).Choices.First(choice => choice.LeadsToSignature && !choice.IsRefusal);
        Must(await house.Do(new CompleteStep(dossier, way.Key, "Đã kiểm tra lại.")));
        var result = Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        Assert.Equal(("2/TB-UBND", "2/KQ-UBND"), (refused, result.Number));
    }
}
