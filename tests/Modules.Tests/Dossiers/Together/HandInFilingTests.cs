using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Together;

public sealed class HandInFilingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_needs_nothing_of_the_others_is_handed_in_and_the_rest_waits_with_consent(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();
        Assert.True(FilingRefusals.NotAgreed.Is((await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: false))).Refusal));

        var handed = Must(await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: true)));

        Assert.Equal(filing.Members[0].Dossier.Id, Assert.Single(handed.HandedIn).Dossier);
        Assert.Equal([filing.Members[1].Dossier.Id], handed.Waiting);
        var seen = await house.Seen(filing.Id);
        Assert.Equal((DossierStage.Submitted, DossierStage.Draft), (seen.Members[0].Dossier.Stage, seen.Members[1].Dossier.Stage));
        Assert.Equal((true, false), (seen.Members[1].IsWaiting, seen.Members[1].WaitsInVain));
        Assert.Null(seen.Members[1].Dossier.AnswerDue);
        Assert.True(FilingRefusals.FilingHandedIn.Is((await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: true))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task All_or_none(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();
        Must(await house.Do(new SaveAnswers(filing.Members[1].Dossier.Id, "cho_o", new Dictionary<string, IReadOnlyList<string>> { ["cho_o.chu_ho"] = [""] })));

        var outcome = await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: true));

        Assert.True(FilingRefusals.MemberUnfinished.Is(outcome.Refusal));
        var seen = await house.Seen(filing.Id);
        Assert.All(seen.Members, member => Assert.Equal(DossierStage.Draft, member.Dossier.Stage));
        Assert.Equal("cho_o.chu_ho", Assert.Single(seen.Members[1].Errors).Name);
        Assert.True(seen.IsOpen);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_paper_stands_in_every_dossier_by_the_same_file_and_is_missed_in_each_when_it_is_taken_back(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = Must(await house.As(await house.Citizen()).Do(new StartFiling([new(FilingScene.Birth, "dung-han", DemoHouse.QuySon), new("1.001022", null, DemoHouse.QuySon)])));
        var card = (await house.Seen(filing)).Papers.First(sheet => sheet.Paper.PaperType == "identity-card");
        Assert.Equal(2, card.In.Count);

        var file = Must(await house.Do(new AttachFile(card.Dossier, card.Paper.Key, "thẻ.png", Photo())));

        var members = (await house.Seen(filing)).Members;
        Assert.All(members, member => Assert.Equal(file.Sha256, Assert.Single(member.Dossier.Papers.First(paper => paper.PaperType == "identity-card").Files).Sha256));
        Assert.Contains(members[1].Spared, paper => paper.Contains("khai sinh", StringComparison.Ordinal));
        Must(await house.Do(new DetachFile(members[1].Dossier.Id, members[1].Dossier.Papers.First(paper => paper.PaperType == "identity-card").Key, file.Sha256)));
        Assert.All((await house.Seen(filing)).Members, member => Assert.Empty(member.Dossier.Papers.First(paper => paper.PaperType == "identity-card").Files));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_hand_ins_at_once_file_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();

        var same = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.Do(new HandInFiling(filing.Id, DossierChannel.Online, true, IdempotencyKey: "once")))));
        var others = await Task.WhenAll(Enumerable.Range(0, 4).Select(each => Task.Run(() => house.Do(new HandInFiling(filing.Id, DossierChannel.Online, true, IdempotencyKey: $"other{each}")))));

        Assert.Single(same.Select(Must).Select(one => one.HandedIn[0].RequestNumber).Distinct());
        Assert.All(others, one => Assert.True(FilingRefusals.FilingHandedIn.Is(one.Refusal)));
        Assert.Single((await house.Seen(filing.Id)).Members[0].Dossier.History, line => line.What == "submitted");
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_windows_with_keys_of_their_own_file_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(each => Task.Run(() => house.Do(new HandInFiling(filing.Id, DossierChannel.Online, true, IdempotencyKey: $"window{each}")))));

        Assert.Single(both, one => one.Done);
        Assert.All(both.Where(one => !one.Done), one => Assert.True(FilingRefusals.FilingHandedIn.Is(one.Refusal) || KernelRefusals.ChangedMeanwhile.Is(one.Refusal), one.Refusal!.Code));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Not_for_others(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();

        Assert.True(DossierRefusals.NotYours.Is((await house.As(await house.Citizen("024187000215")).Do(new HandInFiling(filing.Id, DossierChannel.Online, true))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new HandInFiling(filing.Id, DossierChannel.Online, true))).Refusal));
    }
}
