using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using MotCua.Web.Demo;

namespace MotCua.Web.Tests.Demo;

public sealed class SampleDossiersTests
{
    /// <summary>Vietnamese hours: a Sunday evening, and the first morning after Tết.</summary>
    [Theory]
    [InlineData("2026-10-11T21:15:00+07:00")]
    [InlineData("2026-02-23T08:05:00+07:00")]
    public async Task Some_weeks_are_lived_through_and_every_date_is_true(string moment)
    {
        var today = DateTimeOffset.Parse(moment, null);
        await using var house = await WebHouse.Open(change: services => services.AddSingleton<TimeProvider>(new VirtualClock(today)));

        var faults = await SampleDossiers.Live(new Dictionary<string, string?> { ["MOTCUA_DATA"] = house.Folder, ["Logging:LogLevel:Default"] = "None" }, today, CancellationToken.None);

        Assert.Empty(faults);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var gate = scope.ServiceProvider.GetRequiredService<Gate>();
        var stretch = (await gate.Ask(new VerifyDossiers(), TestContext.Current.CancellationToken)).Value;
        Assert.Equal(62, stretch.Read);
        Assert.Empty(stretch.Faults);
        var overview = (await gate.Ask(new ViewOverview(), TestContext.Current.CancellationToken)).Value;
        Assert.True(overview.Sum(one => one.Late) is > 0 and < 10, "some are late, most are not");
        Assert.True(overview.Sum(one => one.SettledInTime) > overview.Sum(one => one.SettledLate) && overview.Sum(one => one.SettledLate) > 0);

        var rows = await scope.ServiceProvider.GetRequiredService<Database>().Database.SqlQueryRaw<Lived>(
            """SELECT "stage" AS "Stage", "created_at" AS "Created", "accepted_at" AS "Accepted", "ended_at" AS "Ended", (SELECT "agency" FROM "dossiers_work" WHERE "dossier" = "dossiers_dossier"."id" LIMIT 1) AS "Holder" FROM "dossiers_dossier" """).ToListAsync(TestContext.Current.CancellationToken);
        DossierStage[] never = [DossierStage.Accepted, DossierStage.Processing];
        Assert.Superset(Enum.GetNames<DossierStage>().ToHashSet(), rows.Select(row => row.Stage).ToHashSet());
        Assert.Empty(Enum.GetNames<DossierStage>().Except(rows.Select(row => row.Stage)));
        Assert.DoesNotContain(rows, row => never.Any(stage => stage.ToString() == row.Stage) && row.Holder is null);
        Assert.All(rows, row => Assert.True((row.Ended ?? row.Accepted ?? row.Created) <= today.ToUnixTimeMilliseconds() * 1000, $"{row.Stage} lies in the future"));
    }

    private sealed record Lived(string Stage, long Created, long? Accepted, long? Ended, string? Holder);
}
