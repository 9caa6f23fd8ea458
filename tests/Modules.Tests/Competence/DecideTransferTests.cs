using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Competence.CompetenceRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class DecideTransferTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_head_of_the_province_decides_with_number_and_day(TestDatabase database)
    {
        await using var house = await House.On(database);
        var line = await house.AProposal();
        Assert.True(NotYourProvince.Is((await house.As(await house.Leader()).Do(new DecideTransfer(line, true, "1/QĐ", Today, [], false))).Refusal));
        house.As(await house.Chairman());
        Assert.True(DecisionMissing.Is((await house.Do(new DecideTransfer(line, true, " ", Today, [], false))).Refusal));
        Assert.True(DocumentNotYet.Is((await house.Do(new DecideTransfer(line, true, "1/QĐ", Today.AddDays(1), [], false))).Refusal));
        Assert.True(WordsMissing.Is((await house.Do(new DecideTransfer(line, false, "1/QĐ", Today, [], false))).Refusal));
        Assert.True(NoSuchTransfer.Is((await house.Do(new DecideTransfer(new(Guid.CreateVersion7()), true, "1/QĐ", Today, [], false))).Refusal));

        Must(await house.Do(new DecideTransfer(line, true, "20/QĐ-UBND", Today, ["Quy chế làm việc", " ", "Quy chế làm việc"], true)));

        Assert.True(DecidedAlready.Is((await house.Do(new DecideTransfer(line, false, "2/QĐ", Today, [], false, "Không"))).Refusal));
        var seen = await house.Line(line);
        Assert.Equal((TransferState.Approved, "20/QĐ-UBND", 2), (seen.State, seen.Decision, seen.Texts.Count));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_declined_does_not_count_and_may_be_proposed_anew(TestDatabase database)
    {
        await using var house = await House.On(database);
        var line = await house.AProposal();

        Must(await house.As(await house.Chairman()).Do(new DecideTransfer(line, false, "21/QĐ-UBND", Today, ["x"], true, "Chưa đủ người")));

        Assert.Equal((TransferState.Declined, 0), ((await house.Line(line)).State, (await house.Line(line)).Texts.Count));
        Assert.Equal((0, 0), (Must(await house.Ask(new ViewPlan())).Total.All, Must(await house.Ask(new ViewPlan())).Total.Done));
        Assert.NotEqual(line, await house.AProposal());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_proposed_it_does_not_decide(TestDatabase database)
    {
        await using var house = await House.On(database);
        var chairman = await house.Chairman();
        var both = chairman with { Grants = [.. chairman.Grants, new(CompetencePermissions.Propose, "H02", Period.Always)] };
        var line = Must(await house.As(both).Do(new ProposeTransfer(Proposal(), DemoHouse.LucNgan)));

        Assert.True(OwnProposal.Is((await house.Do(new DecideTransfer(line, true, "1/QĐ", Today, [], false))).Refusal));
    }
}
