using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.Cards;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Design;

public sealed class DraftProcessTests
{
    private static readonly DraftProcess Draft = new(Birth, AgencyLevel.Commune, "Quy trình mới", Sound().Text());

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_is_replaced_while_it_is_one_and_tells_its_flaws(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);

        var first = (await house.Do(Draft with { Bpmn = Sound(work => work.Raw("<userTask id='work' name='Thẩm định'/>")).Text() })).Value;
        var second = (await house.Do(Draft)).Value;
        var view = (await house.Ask(new ViewProcess(first.Process))).Value;

        Assert.Contains(first.Flaws, flaw => flaw.Code == "process.flaw.no-assignee");
        Assert.Equal((first.Process, 1), (second.Process, second.Number));
        Assert.Empty(second.Flaws);
        Assert.Equal((ProcessState.Draft, TimeSpan.FromHours(8), 4), (view.State, view.Longest, view.Process.Steps.Count));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_drafts_over_a_newer_draft_is_told(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        await house.Do(Draft);
        await house.Do(Draft with { Name = "Một" });

        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(Draft with { Name = "Hai", Version = 1 })).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_begins_anew_does_not_replace_a_draft_unseen(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        Assert.True((await house.Do(Draft with { Anew = true })).Done);

        Assert.True(ProcessRefusals.DraftStands.Is((await house.Do(Draft with { Name = "Của người khác", Anew = true })).Refusal));
        Assert.True((await house.Do(Draft with { Level = AgencyLevel.Province, Anew = true })).Done);
    }

    [Fact]
    public async Task A_draft_is_of_a_procedure_and_has_a_name()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);

        Assert.Equal(ProcessRefusals.NoSuchProcedure.Code, (await house.Do(Draft with { Procedure = "9.999999" })).Refusal?.Code);
        Assert.Equal(ProcessRefusals.NameMissing.Code, (await house.Do(Draft with { Name = " ", Bpmn = Draft.Bpmn.Replace("Quy trình", "", StringComparison.Ordinal) })).Refusal?.Code);
        Assert.Equal(ProcessRefusals.FileUnreadable.Code, (await house.Do(Draft with { Bpmn = "<definitions" })).Refusal?.Code);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_does_not_run_is_kept_as_a_drawing_handed_out_unchanged_and_not_published(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);
        var drawing = Sound().Raw("<inclusiveGateway id='or'/>").Text();

        var drafted = (await house.Do(Draft with { Name = null, Bpmn = drawing })).Value;
        var view = (await house.Ask(new ViewProcess(drafted.Process))).Value;
        var exported = (await house.Ask(new ExportProcess(Birth))).Value;

        Assert.Equal(("bpmn.gateway", "or"), (drafted.Flaws[0].Code, drafted.Flaws[0].Step));
        Assert.Equal(("Quy trình", 0), (view.Process.Name, view.Process.Steps.Count));
        Assert.Equal(drawing, exported.Bpmn);
        Assert.Equal(ProcessRefusals.Flawed.Code, (await house.Do(new PublishProcess(drafted.Process, "1/QĐ-UBND", new(2023, 6, 1), new(2023, 6, 2)))).Refusal?.Code);
    }
}
