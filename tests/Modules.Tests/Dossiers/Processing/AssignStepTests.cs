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
}
