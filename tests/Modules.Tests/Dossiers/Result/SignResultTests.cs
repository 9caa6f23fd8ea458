using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Result;

public sealed class SignResultTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_signed_result_settles_the_dossier(TestDatabase database)
    {
        await using var house = await House.On(database);

        var dossier = await house.ASigned();

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Settled, 9), (view.Stage, view.NationalState));
        using var opened = Must(await house.As(await house.Citizen()).Ask(new OpenResult(dossier))).Content;
        var head = new byte[5];
        await opened.ReadExactlyAsync(head, TestContext.Current.CancellationToken);
        Assert.Equal("%PDF-"u8.ToArray(), head);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_may_not_sign_does_not_sign(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();

        Assert.False((await house.As(await house.Officer("H02.24.02")).Do(new SignResult(dossier))).Done);
        Assert.Equal(DossierStage.Processing, (await house.As(await house.Leader()).View(dossier)).Stage);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Signing_twice_is_one_result(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        house.As(await house.Leader());

        var first = Must(await house.Do(new SignResult(dossier, IdempotencyKey: "s")));
        var again = Must(await house.Do(new SignResult(dossier, IdempotencyKey: "s")));

        Assert.Equal(first.Document, again.Document);
        Assert.True(ResultExists.Is((await house.Do(new SignResult(dossier))).Refusal) || NotInYourHands.Is((await house.Do(new SignResult(dossier))).Refusal) || NotYourAgency.Is((await house.Do(new SignResult(dossier))).Refusal));
    }
}
