using MotCua.Competence.Assigning;
using MotCua.Dossiers;
using MotCua.Dossiers.Ceding;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using MotCua.Modules.Tests.Competence;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Ceding;

public sealed class CedeDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task It_goes_on_at_the_new_agency_with_the_date_first_promised_and_is_signed_there(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var before = await house.As(await house.Officer()).View(dossier);
        var assignment = await house.Assigned(CedingScene.ToTheDistrict());
        Must(await house.Choose(assignment, dossier));
        house.Clock.Advance(TimeSpan.FromHours(1));
        Must(await house.Approve(assignment, dossier));

        Assert.True(Must(await house.Carry(dossier)));
        Assert.True(Must(await house.Carry(dossier)));

        var after = await house.As(await house.Leader(DemoHouse.LucNgan)).View(dossier);
        Assert.Equal((DemoHouse.LucNgan, DemoHouse.QuySon), (after.CompetentAgency, after.ReceivingAgency));
        Assert.Equal((before.Due.Due, before.Code, before.Stage), (after.Due.Due, after.Code, after.Stage));
        Assert.All(after.Work, work => Assert.Equal(DemoHouse.LucNgan, work.Agency));
        Assert.Contains("UBND xã Quý Sơn → UBND huyện Lục Ngạn (15/QĐ-UBND; 12/QĐ-UBND ngày 12/06/2023)", after.History.Single(line => line.What == "ceded").Note!, StringComparison.Ordinal);
        var entry = (await house.Look(db => Task.FromResult(db.Dossiers.Single(one => one.Id == dossier).Ledger))).Single(one => one.Move is LedgerMove.Ceded);
        Assert.Equal((DemoHouse.QuySon, DemoHouse.LucNgan, "15/QĐ-UBND; 12/QĐ-UBND ngày 12/06/2023"), (entry.From, entry.To, entry.LegalBasis));
        Assert.Equal(DossierRefusals.NotYourAgency.Code, (await house.As(await house.Officer()).Do(new MotCua.Dossiers.Processing.HandOverStep(dossier))).Refusal?.Code);
        Assert.Equal(CessionState.Done, (await house.Row(assignment, dossier)).Chosen!.State);

        await house.ToTheSignature(dossier, DemoHouse.LucNgan);
        Must(await house.Sign(dossier, DemoHouse.LucNgan));
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_waits_for_its_signature_is_numbered_by_the_agency_that_signs_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ASigned();
        var dossier = await house.AtTheSignature();
        var before = (await house.As(await house.Leader()).View(dossier)).Draft!.Number;
        var assignment = await house.Assigned(CedingScene.ToTheDistrict());
        Must(await house.Choose(assignment, dossier));
        Must(await house.Approve(assignment, dossier));

        Assert.True(Must(await house.Carry(dossier)));

        var signed = Must(await house.Sign(dossier, DemoHouse.LucNgan));
        Assert.Equal(("2/KQ-UBND", "1/KQ-UBND"), (before, signed.Number));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_that_cannot_go_is_noted_and_stays(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (dossier, unapproved) = (await house.AnAccepted(), await house.AnAccepted());
        var assignment = await house.Assigned(CedingScene.ToTheDistrict());
        Must(await house.Choose(assignment, unapproved));
        Assert.True(CedingRefusals.NotApproved.Is((await house.Carry(unapproved)).Refusal));
        Must(await house.Choose(assignment, dossier));
        Must(await house.Approve(assignment, dossier));
        Must(await house.As(await house.Control()).Do(new EndAssignment(assignment, new("30/QĐ-UBND", CompetenceScene.Today, "La Văn Bình", "CHỦ TỊCH"), CompetenceScene.Today)));

        Assert.False(Must(await house.Carry(dossier)));

        var chosen = (await house.Row(assignment, dossier)).Chosen!;
        Assert.Equal((CessionState.Stayed, CedingRefusals.StillCompetent.Code), (chosen.State, chosen.Refusal));
        Assert.Equal(DemoHouse.QuySon, (await house.As(await house.Leader()).View(dossier)).CompetentAgency);
    }
}
