using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class PublishProcedureTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task From_its_day_on_everybody_reads_and_finds_it(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", Import.ImportProceduresTests.Birth);
        var id = await Drafted(house, Sample.Whole);
        Assert.True((await house.Ask(new FindProcedures("nuôi chim yến"))).Value.Nothing);

        var published = await house.Do(new PublishProcedure(id, house.Clock.Today().AddDays(1), "12/QĐ-UBND"));

        Assert.Null(await house.Card("9.000001"));
        Assert.Equal("12/QĐ-UBND", Assert.Single((await house.Ask(new ViewProcedureDraft("9.000001"))).Value.History).Decision);
        house.Clock.Advance(TimeSpan.FromDays(1));
        var card = (await house.Card("9.000001"))!;
        Assert.Equal((published.Value, "12/QĐ-UBND"), (card.Version, card.Head.Decision));
        Assert.Equal(["9.000001"], (await house.As(Actor.Nobody).Ask(new FindProcedures("nuoi chim yen"))).Value.Items.Select(item => item.Head.Code.Value));
        Assert.Equal([new FieldCount("Hộ tịch", 1), new FieldCount("Nội vụ", 1)], (await house.Ask(new FindFields())).Value);
        Assert.NotEmpty((await house.Ask(new SuggestProcedures("đăng ký n"))).Value);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_planned_wording_follows_the_one_before_without_gap(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var today = house.Clock.Today();
        var id = await Drafted(house, Sample.Whole);
        await house.Do(new PublishProcedure(id, today, "1/QĐ"));
        await house.Do(new ReviseProcedure(id, Sample.Whole with { PlainName = "Sau" }));
        await house.Do(new PublishProcedure(id, today.AddDays(30), "3/QĐ"));

        await house.Do(new ReviseProcedure(id, Sample.Whole with { PlainName = "Giữa" }));
        await house.Do(new PublishProcedure(id, today.AddDays(10), "2/QĐ"));

        Assert.Equal(
            [(today, today.AddDays(10), "1/QĐ"), (today.AddDays(10), today.AddDays(30), "2/QĐ"), (today.AddDays(30), (DateOnly?)null, "3/QĐ")],
            (await house.Ask(new ViewProcedure("9.000001"))).Value.History.OrderBy(head => head.From).Select(head => (head.From!.Value, head.Until, head.Decision!)));
    }

    public static TheoryData<TestDatabase, string> Gaps => new(
        from database in Enum.GetValues<TestDatabase>()
        from gap in new[] { "steps", "channels", "components", "sets", "limit", "applicants", "agency" }
        select (database, gap));

    [Theory, MemberData(nameof(Gaps))]
    public async Task Without_a_mandatory_part_nothing_is_published(TestDatabase database, string gap)
    {
        var (content, refusal) = gap switch
        {
            "steps" => (Sample.Whole with { Steps = [] }, ProcedureRefusals.StepsMissing),
            "channels" => (Sample.Whole with { Channels = [] }, ProcedureRefusals.ChannelsMissing),
            "components" => (Sample.Whole with { Components = [] }, ProcedureRefusals.ComponentsMissing),
            "sets" => (Sample.Whole with { Sets = null }, ProcedureRefusals.ComponentsMissing),
            "limit" => (Sample.Whole with { Channels = [new(Channel.Direct, null, [])] }, ProcedureRefusals.LimitMissing),
            "applicants" => (Sample.Whole with { Applicants = [] }, ProcedureRefusals.ApplicantsMissing),
            _ => (Sample.Whole with { Agencies = new() }, ProcedureRefusals.AgencyMissing),
        };
        await using var house = await House.Bare(database);
        var id = await Drafted(house, content);

        Assert.Equal(refusal, (await house.Do(new PublishProcedure(id, house.Clock.Today(), "12/QĐ-UBND"))).Refusal);
        Assert.Contains(refusal, (await house.Ask(new ViewProcedureDraft("9.000001"))).Value.Missing);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_publication_needs_a_draft_a_decision_and_days_in_order(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var today = house.Clock.Today();
        var id = await Drafted(house, Sample.Whole);

        Assert.True(ProcedureRefusals.DecisionMissing.Is((await house.Do(new PublishProcedure(id, today, ""))).Refusal));
        Assert.Equal(ProcedureRefusals.EndsBeforeItBegins, (await house.Do(new PublishProcedure(id, today, "1/QĐ", today))).Refusal);
        await house.Do(new PublishProcedure(id, today, "1/QĐ"));
        Assert.Equal(ProcedureRefusals.NoDraft, (await house.Do(new PublishProcedure(id, today, "1/QĐ"))).Refusal);
    }

    internal static async Task<ProcedureId> Drafted(House house, ProcedureContent content)
    {
        await house.Do(new DraftProcedure("9.000001", content));
        return (await house.Ask(new ViewProcedureDraft("9.000001"))).Value.Procedure;
    }
}
