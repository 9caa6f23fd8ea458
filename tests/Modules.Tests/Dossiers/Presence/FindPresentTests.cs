using MotCua.Dossiers.Presence;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Presence;

public sealed class FindPresentTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_opened_a_dossier_is_there_for_some_minutes_and_does_not_see_themselves(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var (officer, leader) = (await house.Officer(), await house.Leader());
        await house.As(officer).View(dossier);
        await house.View(dossier);

        Assert.DoesNotContain(Must(await house.Ask(new FindPresent(dossier))), one => one.Officer == officer.Id);
        var seen = Must(await house.As(leader).Ask(new FindPresent(dossier)));
        Assert.Equal(officer.Name, Assert.Single(seen, one => one.Officer == officer.Id).Name);

        house.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Empty(Must(await house.Ask(new FindPresent(dossier))));
        Assert.True(NotYourAgency.Is((await house.As(await house.Officer("H02.24.02")).Ask(new FindPresent(dossier))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Ask(new FindPresent(dossier))).Refusal));
    }
}
