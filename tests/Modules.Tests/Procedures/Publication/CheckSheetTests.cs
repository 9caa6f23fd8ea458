using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class CheckSheetTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_decision_that_can_be_checked_lacks_nothing_and_says_by_when_it_is_signed(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var law = house.Clock.Today().AddDays(40);

        var check = Must(await house.As(Drafter).Ask(new CheckSheet(Sheet(law, new EntrySheet(Code, EntryKind.New)))));

        Assert.True(check.IsWhole);
        Assert.Equal(Code, Assert.Single(check.Entries).Code);
        Assert.Equal((await house.Seen(await house.ADecision(law))).Row.Clock.DecideBy, check.Clock!.DecideBy);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Everything_missing_is_told_at_once_each_by_its_own_word(TestDatabase database)
    {
        await using var house = await Province(database);

        var check = Must(await house.As(Drafter).Ask(new CheckSheet(new("", "H02.99", [], []))));

        Assert.False(check.IsWhole);
        Assert.Null(check.Clock);
        Assert.Equal(
            [DecisionRefusals.TitleMissing.Code, DecisionRefusals.ProposerUnknown.Code, DecisionRefusals.BasesMissing.Code, DecisionRefusals.EntriesMissing.Code, DecisionRefusals.SignerMissing.Code],
            check.Lacks.Select(lack => lack.Code));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Each_procedure_is_told_what_is_wrong_with_it_without_hiding_the_others(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written(Sample.Whole with { Steps = [] });
        var sheet = Sheet(house.Clock.Today().AddDays(40), new EntrySheet(Code, EntryKind.New), new EntrySheet(Code, EntryKind.New), new EntrySheet("9.999999", EntryKind.Amended), new EntrySheet("không phải mã", EntryKind.New));

        var check = Must(await house.As(Drafter).Ask(new CheckSheet(sheet)));

        Assert.Equal(
            [null, DecisionRefusals.EntryTwice.Code, DecisionRefusals.ProcedureUnknown.Code, ProcedureRefusals.CodeUnreadable.Code],
            check.Entries.Select(entry => entry.Wrong?.Code));
        Assert.Contains(check.Entries[0].Gaps, gap => gap.Blocks);
        Assert.Empty(check.Lacks);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Only_for_those_who_draft_and_nothing_is_kept(TestDatabase database)
    {
        await using var house = await Province(database);
        var sheet = Sheet(house.Clock.Today().AddDays(40));

        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Ask(new CheckSheet(sheet))).Refusal));
        Must(await house.As(Drafter).Ask(new CheckSheet(sheet)));
        Assert.Empty(Must(await house.As(Control).Ask(new FindDecisions())));
    }
}
