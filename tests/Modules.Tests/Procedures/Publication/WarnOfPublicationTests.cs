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

public sealed class WarnOfPublicationTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Each_rung_of_each_day_is_told_once_and_leaves_when_the_day_is_met(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        // Monday 12 June 2023; in force on Monday 3 July: to be signed by Monday 26 June.
        var decision = await house.ASubmitted(new(2023, 7, 3));
        house.As(Actor.House);

        Assert.Equal(1, Must(await house.Do(new WarnOfPublication())));
        Assert.Equal(0, Must(await house.Do(new WarnOfPublication())));
        var warning = Assert.Single(Must(await house.Ask(new FindPublicationWarnings())));
        Assert.Equal((false, 10, new DateOnly(2023, 6, 26), DecisionHand.Signer), (warning.OfPublic, warning.Rung, warning.By, warning.Decision.Hand));

        house.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal(1, Must(await house.Do(new WarnOfPublication())));
        Assert.Equal(2, Assert.Single(Must(await house.Ask(new FindPublicationWarnings()))).Rung);
        house.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(1, Must(await house.Do(new WarnOfPublication())));
        Assert.Equal(-1, Assert.Single(Must(await house.Ask(new FindPublicationWarnings()))).Rung);

        Must(await house.As(Chairman).Do(new SignDecision(decision, "1/QĐ")));
        Assert.Empty(Must(await house.As(Control).Ask(new FindPublicationWarnings())));
        Assert.Equal(1, Must(await house.As(Actor.House).Do(new WarnOfPublication())));
        Assert.True(Assert.Single(Must(await house.Ask(new FindPublicationWarnings()))).OfPublic);
    }
}
