using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class NoteTextTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Texts_are_ticked_off_by_number_and_then_the_assignment_carries_the_line_out(TestDatabase database)
    {
        await using var house = await House.On(database);
        var line = await house.AnApprovedLine(false, "Quy chế làm việc của UBND huyện");
        var text = (await house.Line(line)).Texts[0];
        Assert.True(TextsOutstanding.Is((await house.Assign(Delegated() with { Transfer = line })).Refusal));
        house.As(await house.Control());
        Assert.True(DecisionMissing.Is((await house.Do(new NoteText(line, text.Id, "", Today))).Refusal));
        Assert.True(DocumentNotYet.Is((await house.Do(new NoteText(line, text.Id, "8/QĐ", Today.AddDays(1)))).Refusal));
        Assert.True(NoSuchText.Is((await house.Do(new NoteText(line, Guid.CreateVersion7(), "8/QĐ", Today))).Refusal));

        Must(await house.Do(new NoteText(line, text.Id, "8/QĐ-UBND", Today)));

        Assert.Equal(TransferState.TextsChanged, (await house.Line(line)).State);
        Assert.True(NotOfTheLine.Is((await house.Assign(Delegated(Chu) with { Transfer = line })).Refusal));
        var id = await house.Assigned(Delegated() with { Transfer = line, From = Today.AddDays(3) });
        Assert.Equal((TransferState.Configured, id), ((await house.Line(line)).State, (await house.Line(line)).Assignment!.Id));
        house.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(TransferState.Done, (await house.Line(line)).State);
        var plan = Must(await house.Ask(new ViewPlan()));
        Assert.Equal((1, 1, 1d, 1), (plan.Total.Done, plan.Total.All, plan.Total.Share, plan.States[TransferState.Done]));
        Assert.Equal(DemoHouse.LucNgan, Assert.Single(plan.Agencies).Key);
        Assert.Equal(1, Assert.Single(plan.Fields).Done);
        house.Clock.Advance(TimeSpan.FromDays(300));
        Assert.Equal((TransferState.Over, 0), ((await house.Line(line)).State, Must(await house.Ask(new ViewPlan())).Total.Done));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_wording_is_never_ticked_and_an_undecided_line_has_no_texts(TestDatabase database)
    {
        await using var house = await House.On(database);
        var line = await house.AnApprovedLine(true);
        house.As(await house.Control());

        Assert.True(TextByItself.Is((await house.Do(new NoteText(line, (await house.Line(line)).Texts[0].Id, "8/QĐ", Today))).Refusal));
        var other = await house.AProposal(Proposal() with { Procedure = "2.000720" });
        Assert.True(NotApproved.Is((await house.Do(new NoteText(other, Guid.CreateVersion7(), "8/QĐ", Today))).Refusal));
        Assert.True(NotApproved.Is((await house.Assign(Delegated() with { Procedure = "2.000720", Transfer = other })).Refusal));
    }
}
