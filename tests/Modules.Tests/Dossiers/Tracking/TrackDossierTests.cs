using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Tracking;

public sealed class TrackDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_code_alone_opens_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var code = (await house.View(dossier)).Code!;
        house.As(Actor.Nobody);

        var stranger = await house.Ask(new TrackDossier(code, "0900000000"));
        var owner = Must(await house.Ask(new TrackDossier(code.ToLowerInvariant(), "0987 000 112")));

        Assert.True(DossierRefusals.SecretWrong.Is(stranger.Refusal));
        Assert.Equal(("", "{}"), (owner.ApplicantNumber, owner.Answers));
        Assert.All(owner.Papers, paper => Assert.Empty(paper.Files));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_official_of_another_agency_sees_nothing_and_looking_is_remembered(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();

        var stranger = await house.As(await house.Officer("H02.24.02")).Ask(new ViewDossier(dossier));
        await house.As(await house.Officer()).View(dossier);

        Assert.True(DossierRefusals.NotYourAgency.Is(stranger.Refusal));
        Assert.Contains(await house.Look(db => Task.FromResult(db.Set<JournalEntry>().Where(entry => entry.Subject == dossier.Value).ToList())), entry => entry is { IsReading: true, Deed: "ViewDossier" });
    }
}
