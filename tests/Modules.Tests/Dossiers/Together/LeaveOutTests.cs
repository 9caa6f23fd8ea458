using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Together;

public sealed class LeaveOutTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_draft_stays_with_everything_typed_and_where_one_is_left_nothing_is_together(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();
        var (birth, residence) = (filing.Members[0].Dossier.Id, filing.Members[1].Dossier.Id);

        var left = Must(await house.Do(new LeaveOut(filing.Id, residence)));

        Assert.Equal((false, birth), (left.GoesOn, left.Only));
        Assert.True(FilingRefusals.NoSuchFiling.Is((await house.Ask(new ViewFiling(filing.Id))).Refusal));
        var alone = Must(await house.Ask(new ViewDraft(residence)));
        Assert.Contains("Vi Thị Bình An", alone.Dossier.Answers, StringComparison.Ordinal);
        Assert.Null(alone.Together);
        Assert.Equal(2, Must(await house.Ask(new FindMyDossiers(Alone: true))).Rows.Count);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_draft_thrown_away_or_handed_in_alone_is_of_no_filing_any_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var first = await house.AFilledFiling();
        Must(await house.Do(new DiscardDraft(first.Members[1].Dossier.Id)));
        var second = await house.AFilledFiling();
        Must(await house.Do(new SubmitDossier(second.Members[0].Dossier.Id)));

        Assert.Empty(Must(await house.Ask(new FindMyFilings())).Rows);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Not_by_others_and_not_once_it_is_handed_in(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();

        Assert.True(FilingRefusals.FilingHandedIn.Is((await house.Do(new LeaveOut(filing.Id, filing.Members[1].Dossier.Id))).Refusal));
        Assert.True(DossierRefusals.NotYours.Is((await house.As(await house.Citizen("024187000215")).Do(new LeaveOut(filing.Id, filing.Members[1].Dossier.Id))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new LeaveOut(filing.Id, filing.Members[1].Dossier.Id))).Refusal));
    }
}
