using Microsoft.EntityFrameworkCore;
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

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_step_looks_for_warnings_only_where_somebody_was_or_is_being_warned(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (early, reached, warned) = (await house.AnAccepted(), await house.AnAccepted(), await house.AnAccepted());
        await Finish(house, early);
        Assert.DoesNotContain(nameof(WarnedStepDone), await Effects(house, early));

        // A rung is reached and the house has not looked yet: another server may be telling it at this moment.
        house.Clock.Advance(TimeSpan.FromHours(30));
        await Finish(house, reached);
        Assert.Contains(nameof(WarnedStepDone), await Effects(house, reached));

        Assert.True(await Warn(house) > 0);
        await Finish(house, warned);
        Assert.Contains(nameof(WarnedStepDone), await Effects(house, warned));
        var open = await house.Look(db => db.Warnings.Where(warning => warning.Dossier == warned && warning.ClosedAt == null).Select(warning => warning.Step).ToListAsync(TestContext.Current.CancellationToken));
        Assert.All(open, step => Assert.Null(step));
        Assert.NotEmpty(open);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_step_s_next_rung_comes_and_goes_with_its_work_and_that_of_the_dossier_stays_as_it_was(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var (own, work) = (await Noted(house, dossier), await NotedOfWork(house, dossier));
        Assert.True(work < own, $"{work} before {own}");
        house.Clock.Advance(TimeSpan.FromMinutes(30));
        await Finish(house, dossier);
        Assert.Equal(own, await Noted(house, dossier));
        var next = await NotedOfWork(house, dossier);
        Assert.NotEqual(work, next);

        house.Clock.Advance(next!.Value - house.Clock.GetUtcNow());
        Assert.True(await Warn(house) > 0);
        Assert.Equal(own, await Noted(house, dossier));
        Assert.True(await NotedOfWork(house, dossier) > next);
        Assert.DoesNotContain(null, await Told(house, dossier));

        house.Clock.Advance(own!.Value - house.Clock.GetUtcNow());
        await Warn(house);
        Assert.Contains(null, await Told(house, dossier));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_rung_that_was_reached_and_not_yet_looked_at_is_not_passed_over_by_a_deed(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var own = await Noted(house, dossier);
        house.Clock.Advance(own!.Value - house.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        await Finish(house, dossier);
        Assert.Equal(own, await Noted(house, dossier));
        Assert.True(await Warn(house) > 0);
        Assert.Equal([null], (await Told(house, dossier)).Distinct());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task While_it_stands_still_no_rung_is_awaited(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForMore(dossier, [new(Paper, "unclear", "Chụp lại")])));
        Assert.Equal((null, null), (await Noted(house, dossier), await NotedOfWork(house, dossier)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_dossier_from_before_steps_noted_their_own_is_put_right_by_the_first_look(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var (own, work) = (await Noted(house, dossier), await NotedOfWork(house, dossier));
        var early = house.Clock.GetUtcNow().AddMinutes(1);
        await house.Look(async db =>
        {
            await db.OpenWork.Where(one => one.Dossier == dossier).ExecuteUpdateAsync(set => set.SetProperty(one => one.NextWarning, (DateTimeOffset?)null));
            return await db.Dossiers.Where(one => one.Id == dossier).ExecuteUpdateAsync(set => set.SetProperty(one => one.NextWarning, (DateTimeOffset?)early));
        });

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await Warn(house);
        Assert.Equal((own, work), (await Noted(house, dossier), await NotedOfWork(house, dossier)));
    }

    private static Task<DateTimeOffset?> Noted(House house, DossierId dossier) =>
        house.Look(db => db.Dossiers.Where(one => one.Id == dossier).Select(one => one.NextWarning).SingleAsync(TestContext.Current.CancellationToken));

    private static Task<DateTimeOffset?> NotedOfWork(House house, DossierId dossier) =>
        house.Look(db => db.OpenWork.Where(one => one.Dossier == dossier && one.Step != null).Select(one => one.NextWarning).SingleAsync(TestContext.Current.CancellationToken));

    private static Task<List<Guid?>> Told(House house, DossierId dossier) =>
        house.Look(db => db.Warnings.Where(one => one.Dossier == dossier).Select(one => one.Step).ToListAsync(TestContext.Current.CancellationToken));

    private static async Task Finish(House house, DossierId dossier)
    {
        house.As(await house.Officer());
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature);
        Must(await house.Do(new CompleteStep(dossier, choice.Key, "Xong", new("", ["Ông Vi Văn Thắng"]))));
    }

    private static Task<string> Effects(House house, DossierId dossier) => house.Look(db => db.Set<JournalEntry>()
        .Where(entry => entry.Subject == dossier.Value && entry.Deed == nameof(CompleteStep)).Select(entry => entry.Events).SingleAsync(TestContext.Current.CancellationToken));

    private static async Task<int> Warn(House house) => Must(await house.As(Actor.House).Do(new WarnOfDeadlines()));
}
