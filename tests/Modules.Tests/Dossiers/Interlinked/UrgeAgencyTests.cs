using MotCua.Dossiers;
using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Interlinked.InterlinkedScene;

namespace MotCua.Modules.Tests.Dossiers.Interlinked;

public sealed class UrgeAgencyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Silence_past_its_time_lies_before_the_head_is_no_consent_and_comes_up_again_after_urging(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AProposed(BeforeTheSignature());
        house.Clock.Advance(TimeSpan.FromDays(2));
        Must(await house.As(Actor.House).Do(new RingTimers()));

        var silent = Must(await house.As(await house.Leader()).Ask(new FindSilences()));
        var toSign = Must(await house.Ask(new FindQueue(Role.Leader)));
        var still = await house.Mine(dossier);
        var row = Assert.Single(silent.Rows);
        var wordless = await house.As(await house.Leader()).Do(new UrgeAgency(dossier, row.Work!.Value, " "));
        Must(await house.Do(new UrgeAgency(dossier, row.Work.Value, "Đề nghị trả lời ngay trong ngày")));
        var urged = Must(await house.Ask(new FindSilences()));
        house.Clock.Advance(TimeSpan.FromHours(1));
        var soon = Must(await house.As(Actor.House).Do(new RingTimers()));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Must(await house.Do(new RingTimers()));
        var again = Must(await house.As(await house.Leader()).Ask(new FindSilences()));

        Assert.Equal(dossier, row.Id);
        Assert.Empty(toSign.Rows);
        Assert.Contains(still.History, line => line.What == "escalated");
        Assert.Null(still.Steps[^1].LeftAt);
        Assert.True(still.Parts[0].IsSilent);
        Assert.Equal(DossierRefusals.ReasonMissing.Code, wordless.Refusal?.Code);
        Assert.Empty(urged.Rows);
        Assert.Equal(0, soon);
        Assert.Single(again.Rows);
        Assert.Contains((await house.Mine(still.Parts[0].Id)).History, line => line.What == "urged");
    }
}
