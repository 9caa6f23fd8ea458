using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class ProposeTransferTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_proposal_gets_its_number_and_waits_for_the_head(TestDatabase database)
    {
        await using var house = await House.On(database);

        var line = await house.Line(await house.AProposal());

        Assert.Equal(("PC-2023-0001", TransferState.Proposed, DemoHouse.LucNgan), (line.Number, line.State, line.Agency));
        Assert.Equal(["UBND xã Quý Sơn"], line.TakerNames);
        Assert.Single(Must(await house.Ask(new FindTransfers(TransferState.Proposed, DemoHouse.LucNgan, line.Field, Business))));
        Assert.Empty(Must(await house.Ask(new FindTransfers(After: line.Number))));
        house.As(await house.Control());
        Assert.True(ProposedAlready.Is((await house.Do(new ProposeTransfer(Proposal(), DemoHouse.LucNgan))).Refusal));
        Assert.True(WordsMissing.Is((await house.Do(new ProposeTransfer(Proposal() with { Procedure = "2.000720", Why = " " }, DemoHouse.LucNgan))).Refusal));
        Assert.True(AgencyNotThere.Is((await house.Do(new ProposeTransfer(Proposal() with { Procedure = "2.000720" }, "H02.98"))).Refusal));
        Assert.True(AgencyNotThere.Is((await house.Do(new ProposeTransfer(Proposal() with { Procedure = "2.000720", Taker = Side.Of("H02.98") }, DemoHouse.LucNgan))).Refusal));
        Assert.True(NoSuchProcedure.Is((await house.Do(new ProposeTransfer(Proposal() with { Procedure = "không" }, DemoHouse.LucNgan))).Refusal));
        Assert.True(OwnTaker.Is((await house.Do(new ProposeTransfer(Proposal() with { Procedure = "2.000720", Taker = Proposal().Giver }, DemoHouse.LucNgan))).Refusal));
        Assert.Equal(KernelRefusals.NotAllowed, (await house.As(await house.Clerk()).Do(new ProposeTransfer(Proposal(), DemoHouse.LucNgan))).Refusal);
    }
}
