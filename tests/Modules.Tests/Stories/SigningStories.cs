using MotCua.Dossiers;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Result;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>Who may sign on the day of the signature, and what stands above the name.</summary>
public sealed class SigningStories
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_mandate_runs_out_before_the_signature(TestDatabase database) => await Story.On(database)
        .Given("a dossier that waits for the chairman's signature", async it => it.Dossier = await it.House.AtTheSignature())
        .And("a mandate of the chairman for an officer, on Monday and Tuesday", async it => await it.House.Lends(DelegationKind.Mandate, new(2023, 6, 14)))
        .When("the officer comes to sign on Wednesday morning", it => it.ItIs("2023-06-14 08:30"))
        .Then("the pen is refused, and nothing is issued", async it =>
        {
            var taker = await it.House.Another();
            Assert.True(KernelRefusals.NotAllowed.Is((await it.House.As(await it.House.Signed(taker.Id)).Do(new SignResult(it.Dossier))).Refusal));
            Assert.Null((await it.Seen()).Result);
        })
        .When("the deputy chairwoman signs in his place", async it => Must(await it.House.As(await it.House.Signed(await it.House.Serving("Trương Thị Bích"))).Do(new SignResult(it.Dossier))))
        .Then("above her name stands KT. for the chairman, on the paper itself", async it =>
        {
            Assert.Equal(("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "Trương Thị Bích"), ((await it.Seen()).Result!.Capacity, (await it.Seen()).Result!.SignerName));
            Assert.Contains("KT.CHỦTỊCH", await it.House.Paper(it.Dossier), StringComparison.Ordinal);
        })
        .And("it is settled", it => it.IsAt(DossierStage.Settled));
}
