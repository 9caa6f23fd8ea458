using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Competence.Planning;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers.Verification;
using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Kernel;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Proposing;
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
        // Sixty-five samples, two filed together with one of them; nine internal requests; two files for several agencies with two parts each; two in a bundle; one in the hall; four originals to be certified.
        Assert.Equal(65 + 2 + 9 + 6 + 2 + 1 + 4, stretch.Read);
        Assert.Empty(stretch.Faults);
        Assert.Equal([CopyState.Compared, CopyState.Struck, CopyState.Signed], (await gate.Ask(new FindCertified("H02.24.01"), TestContext.Current.CancellationToken)).Value.Rows.Select(row => row.State));
        var overview = (await gate.Ask(new ViewOverview(), TestContext.Current.CancellationToken)).Value;
        Assert.True(overview.Sum(one => one.Late) is > 0 and < 10, "some are late, most are not");
        Assert.True(overview.Sum(one => one.SettledInTime) > overview.Sum(one => one.SettledLate) && overview.Sum(one => one.SettledLate) > 0);
        await TheDelegationInUse(gate, scope.ServiceProvider.GetRequiredService<ScopedActor>(), VietnamTime.DayOf(today));
        await TheYearOfReviewing(gate, VietnamTime.DayOf(today - TimeSpan.FromDays(100)).Year);

        var rows = await scope.ServiceProvider.GetRequiredService<Database>().Database.SqlQueryRaw<Lived>(
            """SELECT "stage" AS "Stage", "created_at" AS "Created", "accepted_at" AS "Accepted", "ended_at" AS "Ended", COALESCE((SELECT "agency" FROM "dossiers_work" WHERE "dossier" = "dossiers_dossier"."id" LIMIT 1), (SELECT "competent_agency" FROM "dossiers_dossier" AS "part" WHERE "part"."lead" = "dossiers_dossier"."id" AND "part"."ended_at" IS NULL LIMIT 1)) AS "Holder" FROM "dossiers_dossier" """).ToListAsync(TestContext.Current.CancellationToken);
        DossierStage[] never = [DossierStage.Accepted, DossierStage.Processing];
        Assert.Superset(Enum.GetNames<DossierStage>().ToHashSet(), rows.Select(row => row.Stage).ToHashSet());
        Assert.Empty(Enum.GetNames<DossierStage>().Except(rows.Select(row => row.Stage)));
        Assert.DoesNotContain(rows, row => never.Any(stage => stage.ToString() == row.Stage) && row.Holder is null);
        Assert.All(rows, row => Assert.True((row.Ended ?? row.Accepted ?? row.Created) <= today.ToUnixTimeMilliseconds() * 1000, $"{row.Stage} lies in the future"));
    }

    /// <summary>Six procedures are planned; two have approved proposals, and of one the effect is measured on dossiers of either side.</summary>
    private static async Task TheYearOfReviewing(Gate gate, int year)
    {
        while ((await gate.Do(new CountDossiers(), TestContext.Current.CancellationToken)).Value > 0)
        {
        }

        var aims = (await gate.Ask(new ViewAims(year), TestContext.Current.CancellationToken)).Value;
        Assert.Equal((6, 3, 2), (aims.Planned, aims.Submitted, aims.Decided));
        Assert.Equal((1, 2, 2, 1), (aims.Proposals[ProposalState.Approved], aims.Proposals[ProposalState.Published], aims.Proposals[ProposalState.Submitted], aims.Proposals[ProposalState.Drafted]));
        Assert.True(aims.Saved > 0);
        var cut = Assert.Single(aims.Times);
        var effect = (await gate.Ask(new ViewEffect(cut.Review), TestContext.Current.CancellationToken)).Value.First(one => one.Proposal.Kind is ProposalKind.ShortenTime).Effect!;
        Assert.True(effect.Before.Dossiers > 0 && effect.After.Dossiers > 0, $"{effect}");
    }

    /// <summary>One line of the plan is carried out, and a dossier of it is signed for the district.</summary>
    private static async Task TheDelegationInUse(Gate gate, ScopedActor acting, DateOnly today)
    {
        var plan = (await gate.Ask(new ViewPlan(), TestContext.Current.CancellationToken)).Value;
        Assert.Equal((1, 4), (plan.Total.Done, plan.Total.All));
        Assert.All([TransferState.Proposed, TransferState.Declined, TransferState.Approved, TransferState.Configured, TransferState.Done], state => Assert.Equal(1, plan.States[state]));
        var found = (await gate.Ask(new FindDossiers(Procedure: "2.000575", Agency: "H02.24.01"), TestContext.Current.CancellationToken)).Value.Rows.Single();
        acting.Current = new(Guid.CreateVersion7(), ActorKind.Officer, "Người xem", [new(DossierPermissions.View, "H02.24.01", new(today))]);
        var view = (await gate.Ask(new ViewDossier(found.Id), TestContext.Current.CancellationToken)).Value;
        acting.Current = Actor.House;
        Assert.Equal("H02.24", view.Authority!.Legal);
        Assert.StartsWith("TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN", view.Result!.Capacity, StringComparison.Ordinal);
    }

    private sealed record Lived(string Stage, long Created, long? Accepted, long? Ended, string? Holder);
}
