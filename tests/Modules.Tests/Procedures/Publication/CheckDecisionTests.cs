using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class CheckDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    public static TheoryData<TestDatabase, string> Flaws => new(
        from database in Enum.GetValues<TestDatabase>()
        from flaw in new[] { "steps", "channels", "components", "sets", "limit", "applicants", "agency", "paper-type", "law-ended", "form", "process", "longer", "level" }
        select (database, flaw));

    [Theory, MemberData(nameof(Flaws))]
    public async Task What_lacks_a_part_or_names_something_in_vain_is_not_checked(TestDatabase database, string flaw)
    {
        await using var house = await Province(database);
        var law = house.Clock.Today().AddDays(40);
        ProcedureContent content = flaw switch
        {
            "steps" => Sample.Whole with { Steps = [] },
            "channels" => Sample.Whole with { Channels = [] },
            "components" => Sample.Whole with { Components = [] },
            "sets" => Sample.Whole with { Sets = null },
            "limit" => Sample.Whole with { Channels = [new(Channel.Direct, null, [])] },
            "applicants" => Sample.Whole with { Applicants = [] },
            "agency" => Sample.Whole with { Agencies = new() },
            "paper-type" => Sample.Whole with { Components = [new("a", "Tờ khai", 1, 0) { PaperType = "khong-co" }] },
            "law-ended" => Sample.Whole with { LegalBasis = [new("1/2010/NĐ-CP", null) { Until = law }] },
            "form" => Sample.Whole with { FormCode = "khong-co" },
            "process" => Sample.Whole with { ProcessCode = "khong-co" },
            "level" => Sample.Whole with { Levels = Levels.None, Agencies = new() { Competent = "UBND huyện", CompetentLevel = Levels.District } },
            _ => Sample.Whole with { Channels = [new(Channel.Direct, new(3, MotCua.Calendar.TimeUnit.WorkingDay), []) { LawLimit = new(5, MotCua.Calendar.TimeUnit.WorkingDay) }] },
        };
        await house.Written(content);
        // Districts end on 1 July 2025: what is fine today is not fine on its first day.
        var decision = await house.ADecision(flaw is "level" ? new DateOnly(2025, 8, 1) : law);

        Assert.True(DecisionRefusals.Incomplete.Is((await house.As(Control).Do(new CheckDecision(decision))).Refusal));
        Assert.Contains(Assert.Single((await house.Seen(decision)).Row.Entries).Gaps, gap => gap.Blocks);
        if (flaw is not ("level" or "law-ended"))
        {
            Assert.Contains(Must(await house.As(Drafter).Ask(new CheckWording(Code, content))), gap => gap.Blocks);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_drafter_does_not_check(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        Must(await house.As(Control).Do(new DraftDecision(Sheet(house.Clock.Today().AddDays(40), new EntrySheet(Code, EntryKind.New)))));
        var decision = Assert.Single((await house.Ask(new FindDecisions())).Value).Id;

        Assert.True(DecisionRefusals.CheckedByDrafter.Is((await house.Do(new CheckDecision(decision))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Drafter).Do(new CheckDecision(decision))).Refusal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_local_limit_longer_than_the_laws_cannot_even_be_written(TestDatabase database)
    {
        await using var house = await Province(database);
        var longer = Sample.Whole with { Channels = [new(Channel.Direct, new(6, MotCua.Calendar.TimeUnit.WorkingDay), []) { LawLimit = new(5, MotCua.Calendar.TimeUnit.WorkingDay), ShortenedBy = "1/NQ" }] };

        Assert.True(DecisionRefusals.LimitLongerThanLaw.Is((await house.As(Drafter).Do(new DraftProcedure(Code, longer))).Refusal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_register_tells_what_is_incomplete_in_it(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        await house.ASigned(house.Clock.Today());

        var found = Must(await house.As(Drafter).Ask(new FindIncomplete()));

        Assert.Equal(["gap.fee", "gap.law"], Assert.Single(found.Items).Gaps.Select(gap => gap.Code).Order());
        Assert.Empty(Must(await house.Ask(new FindIncomplete(OnlyBlocking: true))).Items);
        Assert.Empty(Must(await house.Ask(new FindIncomplete(Field: "Đất đai"))).Items);
        Assert.Empty(Must(await house.Ask(new FindIncomplete(After: Code))).Items);
    }
}
