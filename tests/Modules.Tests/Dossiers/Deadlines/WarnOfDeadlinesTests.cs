using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Deadlines;

public sealed class WarnOfDeadlinesTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_rung_is_told_once_to_those_it_names_and_stands_in_the_history(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Assert.Equal(0, await Warn(house));

        // Three working days from Monday 08:00; half of the whole is Tuesday 13:30.
        house.Clock.Advance(TimeSpan.FromHours(30));
        Assert.True(await Warn(house) > 0);
        Assert.Equal(0, await Warn(house));
        var version = (await house.As(await house.Officer()).View(dossier)).Version;
        house.Clock.Advance(TimeSpan.FromDays(3));
        Assert.True(await Warn(house) > 0);
        Assert.Equal(0, await Warn(house));

        var view = await house.As(await house.Officer()).View(dossier);
        Assert.Equal(version, view.Version);
        Assert.Equal(["warned-half", "warned-due"], view.History.Where(line => line.What.StartsWith("warned-", StringComparison.Ordinal) && line.Step is null).Select(line => line.What));
        var leader = Must(await house.As(await house.Leader()).Ask(new FindWarnings())).Rows;
        Assert.Contains(leader, row => row is { Level: "due", Step: null });
        Assert.DoesNotContain(leader, row => row.Level == "half");
        Assert.True(Must(await house.Ask(new CountDeadlines())).Warnings.Count >= 1);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_is_warned_while_the_time_stands_still_and_a_step_done_clears_the_desk(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (waiting, going) = (await house.AnAccepted(), await house.AnAccepted());
        Must(await house.As(await house.Officer()).Do(new AskForMore(waiting, [new(Paper, "unclear", "Chụp lại")])));
        house.Clock.Advance(TimeSpan.FromDays(4));
        await Warn(house);
        house.As(await house.Officer());
        Assert.DoesNotContain((await house.View(waiting)).History, line => line.What.StartsWith("warned-", StringComparison.Ordinal));
        Assert.Contains(Must(await house.Ask(new FindWarnings())).Rows, row => row.Dossier == going && row.Step is not null);

        var choice = (await house.View(going)).Choices.First(one => one.LeadsToSignature);
        Must(await house.Do(new CompleteStep(going, choice.Key, "Xong", new("", ["Ông Vi Văn Thắng"]))));

        Assert.DoesNotContain(Must(await house.Ask(new FindWarnings())).Rows, row => row.Dossier == going && row.Step is not null);
    }

    private static async Task<int> Warn(House house) => Must(await house.As(Actor.House).Do(new WarnOfDeadlines()));
}
