using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation.Absences;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class AssignStepTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_official_takes_a_step_up_and_another_cannot_do_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var officer = await house.Officer();

        Must(await house.As(officer).Do(new AssignStep(dossier, new(officer.Id))));

        var other = officer with { Id = Guid.CreateVersion7(), Grants = [.. officer.Grants.Where(grant => grant.Permission != DossierPermissions.Direct)] };
        var choice = (await house.View(dossier)).Choices[0].Key;
        Assert.True(NotInYourHands.Is((await house.As(other).Do(new CompleteStep(dossier, choice))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Work_given_to_one_who_is_away_goes_to_who_stands_in_and_says_why(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (first, second) = (await house.AnAccepted(), await house.AnAccepted());
        var (away, standIn) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"));
        Must(await house.As(await house.Signed(away)).Do(new RecordAbsence(house.Clock.Today(), house.Clock.Today().AddDays(2), "Nghỉ phép", standIn)));
        var head = await house.Signed(await house.Serving("Nông Văn Đức"));

        Must(await house.As(head).Do(new AssignStep(first, away)));

        var view = await house.View(first);
        Assert.Equal(standIn, view.Steps.Single(step => step.LeftAt is null).Officer);
        Assert.Contains(view.History, line => line.What == "assigned-to-stand-in" && line.Note!.Contains("Lục Văn Sáng: Nghỉ phép", StringComparison.Ordinal));
        // Where nobody stands in, it stays with the unit, and the head is told why.
        Must(await house.As(await house.Signed(away)).Do(new EndAbsence(Must(await house.Ask(new FindAbsences()))[0].Card.Id)));
        house.Clock.Advance(TimeSpan.FromDays(1));
        Must(await house.As(await house.Signed(away)).Do(new RecordAbsence(house.Clock.Today(), house.Clock.Today().AddDays(2), "Đi họp")));
        var refused = (await house.As(head).Do(new AssignStep(second, away))).Refusal;
        Assert.True(OfficerAway.Is(refused));
        Assert.Equal(["Lục Văn Sáng", "Đi họp"], refused!.Arguments);
        Assert.Null((await house.View(second)).Steps.Single(step => step.LeftAt is null).Officer);
    }
}
