using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
using MotCua.Web.Pages.Officer;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class HandOverStepTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_must_be_chosen_or_written_is_not_handed_on_in_passing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();

        Assert.True(SeveralWays.Is((await house.As(await house.Officer()).Do(new HandOverStep(dossier))).Refusal));

        Assert.Equal(DossierStage.Accepted, (await house.View(dossier)).Stage);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_of_a_selection_is_done_or_refused_by_itself_and_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (waiting, signed) = (await house.AtTheSignature(), await house.ASigned());
        house.As(await house.Leader());
        var seen = await house.View(waiting);
        string[] ticks = [Ticked.Of(signed, Guid.CreateVersion7(), 1, "đã ký"), Ticked.Of(waiting, seen.AtHand!.Id, seen.Version, "chờ ký")];
        Task<IReadOnlyList<TickedOutcome>> Sign() => house.With((Gate gate) => Selection.Each(gate, ticks,
            row => new MotCua.Dossiers.Result.SignResult(row.Dossier, row.Version, Selection.KeyOf("k", row), row.Work), TestContext.Current.CancellationToken));

        var outcomes = await Sign();
        var again = await Sign();

        Assert.Equal([("đã ký", false), ("chờ ký", true)], outcomes.Select(one => (one.Row.Name, one.Done)));
        Assert.Equal([false, true], again.Select(one => one.Done));
        Assert.Single((await house.View(waiting)).History, line => line.What == "result-signed");
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Open_work_of_one_who_is_away_is_done_by_who_stands_in_and_shown_so(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var (officer, social, head) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"), await house.Serving("Trương Thị Bích"));
        Must(await house.As(await house.Signed(officer)).Do(new AssignStep(dossier, officer)));
        house.As(await house.Signed(social));
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal).Key;
        Assert.True(NotInYourHands.Is((await house.Do(new CompleteStep(dossier, choice, "Đủ điều kiện"))).Refusal));
        Must(await house.As(await house.Signed(head)).Do(Mandate(officer, social, Today, Today.AddDays(3)) with { Kind = DelegationKind.Absence }));

        house.As(await house.Signed(social));
        Assert.Equal(dossier, Must(await house.Ask(new FindQueue(Role.Officer, OnlyMine: true))).Rows.Single().Id);
        Assert.Equal("Lục Văn Sáng", (await house.View(dossier)).AtHand!.InsteadOf);
        Must(await house.Do(new CompleteStep(dossier, choice, "Đủ điều kiện")));

        var line = (await house.View(dossier)).History.Last(one => one.What == "step-completed");
        Assert.Equal(("Đỗ Văn Sơn", "Lục Văn Sáng"), (line.Who, line.InsteadOf));
    }
}
