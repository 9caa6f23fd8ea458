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

namespace MotCua.Modules.Tests.Dossiers.Deadlines;

public sealed class ApologiseForDelayTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_new_date_is_given_once_and_the_first_one_stands(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var leader = await house.Leader();
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Single(Must(await house.As(leader).Ask(new FindApologiesOwed())));

        Must(await house.Do(new ApologiseForDelay(dossier, "Chờ xác minh", 2)));

        var due = (await house.View(dossier)).Due;
        Assert.Equal((new DateOnly(2023, 6, 15), new DateOnly(2023, 6, 19)), (VietnamTime.DayOf(due.FirstDue!.Value), VietnamTime.DayOf(due.Due!.Value)));
        Assert.True(ApologisedAlready.Is((await house.Do(new ApologiseForDelay(dossier, "Vẫn chờ", 1))).Refusal));
        Assert.Empty(Must(await house.Ask(new FindApologiesOwed())));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(DueState.Late, (await house.View(dossier)).Due.State);
    }
}
