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

public sealed class DraftDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task It_names_its_bases_and_what_it_does_and_lies_with_its_drafter(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var today = house.Clock.Today();

        var decision = Must(await house.As(Drafter).Do(new DraftDecision(Sheet(today.AddDays(40), new EntrySheet(Code, EntryKind.New)), "key")));

        Assert.Equal(decision, Must(await house.Do(new DraftDecision(Sheet(today.AddDays(40), new EntrySheet(Code, EntryKind.New)), "key"))));
        var seen = await house.Seen(decision);
        Assert.Equal((DecisionState.Drafted, DecisionHand.Drafter, "Người soạn", "Sở Tư pháp"), (seen.Row.State, seen.Row.Hand, seen.Row.HolderName, seen.Row.ProposerName));
        Assert.Null(await house.Card(Code));
        Assert.Single((await house.Ask(new FindDecisions(DecisionState.Drafted, Proposer))).Value);
        Assert.Empty((await house.Ask(new FindDecisions(DecisionState.Signed))).Value);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_not_in_force_is_new_and_what_is_in_force_is_not(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var day = house.Clock.Today().AddDays(40);
        async Task<Refusal?> Draft(params EntrySheet[] entries) => (await house.As(Drafter).Do(new DraftDecision(Sheet(day, entries)))).Refusal;

        Assert.True(DecisionRefusals.EntryNotInForce.Is(await Draft(new EntrySheet(Code, EntryKind.Amended))));
        Assert.True(DecisionRefusals.EntryTwice.Is(await Draft(new EntrySheet(Code, EntryKind.New), new EntrySheet(Code, EntryKind.New))));
        Assert.True(DecisionRefusals.ProcedureUnknown.Is(await Draft(new EntrySheet("9.000009", EntryKind.New))));
        Assert.True(DecisionRefusals.ProposerUnknown.Is((await house.Do(new DraftDecision(Sheet(day, new EntrySheet(Code, EntryKind.New)) with { Proposer = "H99" }))).Refusal));
        await house.ASigned(house.Clock.Today());
        Assert.True(DecisionRefusals.EntryWithoutDraft.Is(await Draft(new EntrySheet(Code, EntryKind.Amended))));
        await house.Do(new ReviseProcedure((await house.Ask(new ViewProcedureDraft(Code))).Value.Procedure, Sample.Whole with { PlainName = "Nuôi yến" }));
        Assert.True(DecisionRefusals.EntryNotNew.Is(await Draft(new EntrySheet(Code, EntryKind.New))));
    }
}
