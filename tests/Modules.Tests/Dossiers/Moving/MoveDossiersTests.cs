using MotCua.Dossiers;
using MotCua.Dossiers.Moving;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

public sealed class MoveDossiersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_approved_by_another_the_dossiers_run_on_the_new_version_and_keep_their_first_date(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var dossier = await house.AnAccepted();
        var before = await house.As(await house.Officer()).View(dossier);
        var renewed = await house.Version(MoveScene.Drawn(hours: 3, look: true, decision: 2));
        var move = await house.Planned(old, renewed);
        house.Clock.Advance(TimeSpan.FromHours(1));

        await house.Carried(move);

        var after = await house.As(await house.Officer()).View(dossier);
        Assert.Equal(renewed, after.Run!.Process.Id);
        Assert.Equal((before.Due.FirstDue, before.Due.Due), (after.Due.FirstDue, after.Due.Due));
        Assert.Equal(TimeSpan.FromHours(3), after.Steps.Single(step => step.LeftAt is null).Allotted);
        Assert.Contains(after.History, line => line.What == "moved" && line.Note!.Contains("77/QĐ-UBND", StringComparison.Ordinal));
        Assert.Contains(await house.Look(db => Task.FromResult(db.Dossiers.Single(one => one.Id == dossier).Ledger)), entry => entry.Move is LedgerMove.Moved && entry.LegalBasis!.Contains("77/QĐ-UBND", StringComparison.Ordinal));
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
        var summary = Must(await house.As(await house.Head()).Ask(new ViewMove(move)));
        Assert.Equal((MoveState.Done, 1, 0, 0), (summary.Move.State, summary.Moved.Count, summary.Stayed.Count, summary.InFlight.Count));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_moved_dossier_goes_on_to_its_signature(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var dossier = await house.AnAccepted();
        await house.Carried(await house.Planned(old, await house.Version(MoveScene.Drawn(hours: 3, look: true, decision: 2))));

        house.As(await house.Officer());
        Must(await house.Do(new CompleteStep(dossier, "propose", "Đủ.", new("", ["Ông Vi Văn Thắng"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        Assert.Equal(DossierStage.Settled, (await house.As(await house.Clerk()).View(dossier)).Stage);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_that_has_no_place_on_the_new_version_stays_and_the_batch_says_why(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = await house.Version(MoveScene.Drawn());
        var stays = await house.AnAccepted();
        var goes = await house.AtTheSignature();
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(work: "appraisal", decision: 2)));

        await house.Carried(move);

        house.As(await house.Head());
        var rows = Must(await house.Ask(new FindMoved(move))).Rows;
        Assert.Equal([(stays, MoveRefusals.Gone.Code), (goes, null)], rows.Select(row => (row.Dossier, row.Refusal)));
        Assert.Equal([stays], Must(await house.Ask(new FindMoved(move, OnlyStayed: true))).Rows.Select(row => row.Dossier));
        Assert.Equal(old, (await house.As(await house.Officer()).View(stays)).Run!.Process.Id);
    }

    [Fact]
    public async Task Nobody_approves_what_they_prepared_what_is_beyond_them_or_without_a_decision()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var old = await house.Version(MoveScene.Drawn());
        var move = await house.Planned(old, await house.Version(MoveScene.Drawn(hours: 3, decision: 2)));

        Assert.True(MoveRefusals.OwnPlan.Is((await house.Do(new MoveDossiers(move, "77/QĐ-UBND", MoveScene.Day))).Refusal));
        Assert.True(MoveRefusals.NotYourScope.Is((await house.As(await house.Leader()).Do(new MoveDossiers(move, "77/QĐ-UBND", MoveScene.Day))).Refusal));
        house.As(await house.Head());
        Assert.True(MoveRefusals.DecisionMissing.Is((await house.Do(new MoveDossiers(move, " ", MoveScene.Day))).Refusal));
        Assert.True(MoveRefusals.DecisionMissing.Is((await house.Do(new MoveDossiers(move, "77/QĐ-UBND", MoveScene.Day.AddDays(1)))).Refusal));
        Must(await house.Do(new MoveDossiers(move, "77/QĐ-UBND", MoveScene.Day)));
        Assert.True(MoveRefusals.NotPlanned.Is((await house.Do(new MoveDossiers(move, "78/QĐ-UBND", MoveScene.Day))).Refusal));
    }
}
