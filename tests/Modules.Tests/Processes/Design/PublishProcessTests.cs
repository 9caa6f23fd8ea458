using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Processes.Cards;
using static MotCua.Modules.Tests.Processes.ProcessHouse;

namespace MotCua.Modules.Tests.Processes.Design;

public sealed class PublishProcessTests
{
    private static readonly DateOnly Decided = new(2023, 6, 1);
    private static readonly DraftProcess Draft = new(Birth, AgencyLevel.Commune, "Quy trình mới", Sound().Text());

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_published_process_serves_from_its_day_and_ends_the_one_before(TestDatabase database)
    {
        await using var house = await WithProcedures(database, Birth);

        var first = await Publish(house, Draft, new(2023, 6, 2));
        var second = await Publish(house, Draft with { Name = "Quy trình mới hơn" }, new(2023, 6, 20));
        var today = (await house.Ask(new ViewProcedureProcess(Birth, AgencyLevel.Commune))).Value;
        house.Clock.Advance(TimeSpan.FromDays(10));
        var later = (await house.Ask(new ViewProcedureProcess(Birth, AgencyLevel.Commune))).Value;
        var rows = (await house.Ask(new FindProcesses(Birth))).Value;

        Assert.Equal((first, "12/QĐ-UBND"), (today.Id, today.Decision));
        Assert.Equal((second, 2), (later.Id, later.Number));
        Assert.Equal([new DateOnly(2023, 6, 20)], rows.Where(row => row.Id == first).Select(row => row.InForce.Until!.Value));
    }

    [Fact]
    public async Task Where_no_level_is_named_the_process_that_is_written_is_shown()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);
        Assert.True((await house.Ask(new ViewProcedureProcess(Birth))).Value.Generated);

        var written = await Publish(house, Draft with { Level = AgencyLevel.Province }, new(2023, 6, 2));

        Assert.Equal(written, (await house.Ask(new ViewProcedureProcess(Birth))).Value.Id);
        Assert.True((await house.Ask(new ViewProcedureProcess(Birth, AgencyLevel.Commune))).Value.Generated);
    }

    [Fact]
    public async Task A_flawed_draft_is_not_published()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);
        var draft = (await house.Do(Draft with { Bpmn = Sound(work => work.Task("work", hours: 40)).Text() })).Value;

        var outcome = await house.Do(new PublishProcess(draft.Process, "12/QĐ-UBND", Decided, Decided));

        Assert.Equal(ProcessRefusals.Flawed.Code, outcome.Refusal?.Code);
        Assert.Equal("process.flaw.too-long", outcome.Refusal?.Arguments[0]);
    }

    [Fact]
    public async Task Publishing_takes_a_decision_a_draft_and_happens_once()
    {
        await using var house = await WithProcedures(TestDatabase.Sqlite, Birth);
        var draft = (await house.Do(Draft)).Value.Process;
        var publish = new PublishProcess(draft, "12/QĐ-UBND", Decided, Decided);

        Assert.Equal(ProcessRefusals.DecisionMissing.Code, (await house.Do(publish with { Decision = "" })).Refusal?.Code);
        Assert.Equal(ProcessRefusals.DecisionMissing.Code, (await house.Do(publish with { DecidedOn = new(2030, 1, 1) })).Refusal?.Code);
        Assert.Equal(ProcessRefusals.NoSuchProcess.Code, (await house.Do(publish with { Process = new(Guid.CreateVersion7()) })).Refusal?.Code);
        Assert.True((await house.Do(publish)).Done);
        Assert.Equal(ProcessRefusals.NotADraft.Code, (await house.Do(publish)).Refusal?.Code);
    }

    private static async Task<ProcessId> Publish(House house, DraftProcess draft, DateOnly from)
    {
        var drafted = (await house.Do(draft)).Value.Process;
        Assert.True((await house.Do(new PublishProcess(drafted, "12/QĐ-UBND", Decided, from))).Done);
        return drafted;
    }
}
