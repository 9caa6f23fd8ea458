using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Together;

public sealed class HandInWaitingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_the_result_is_signed_the_house_takes_it_over_and_hands_in_and_only_then_the_time_begins(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();
        var (birth, residence) = (filing.Members[0].Dossier.Id, filing.Members[1].Dossier.Id);
        house.Clock.Advance(TimeSpan.FromHours(2));

        await house.SignBirth(birth);
        await house.Deliver();

        var handed = (await house.Seen(filing.Id)).Members[1].Dossier;
        Assert.Equal((DossierStage.Submitted, house.Clock.GetUtcNow()), (handed.Stage, handed.SubmittedAt));
        Assert.True(handed.AnswerDue > handed.SubmittedAt);
        var paper = handed.Papers.First(one => one.PaperType == "birth-certificate");
        Assert.Equal((PaperSource.Vault, (await house.Seen(filing.Id)).Members[0].Dossier.Result!.Sha256), (paper.Source, Assert.Single(paper.Files).Sha256));
        Assert.Contains(handed.History, line => line.What == "submitted-on-result");
        Assert.Equal(WhatBecame.NotWaiting, Must(await house.As(Actor.House).Do(new HandInWaiting(residence, birth))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_refusal_of_the_first_leaves_the_other_to_its_citizen_who_can_still_hand_it_in(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();

        await house.SignBirth(filing.Members[0].Dossier.Id, refusing: true);
        await house.Deliver();

        var seen = (await house.Seen(filing.Id)).Members[1];
        Assert.Equal((DossierStage.Draft, true), (seen.Dossier.Stage, seen.WaitsInVain));
        Assert.Contains(seen.Dossier.History, line => line.What == "awaited-refused");
        Assert.True(Assert.Single(Must(await house.Ask(new FindMyFilings())).Rows).Members[1].NeedsCitizen);
        Must(await house.Do(new AttachFile(seen.Dossier.Id, "khai-sinh", "giấy khai sinh.png", Photo())));
        Must(await house.Do(new SubmitDossier(seen.Dossier.Id)));
        Assert.False((await house.Seen(filing.Id)).Members[1].IsWaiting);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Withdrawal_of_the_first_touches_nothing_but_says_that_the_other_waits_in_vain(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();

        Must(await house.Do(new WithdrawDossier(filing.Members[0].Dossier.Id, "Làm ở nơi khác")));

        var seen = (await house.Seen(filing.Id)).Members;
        Assert.Equal((DossierStage.Stopped, DossierStage.Draft, true), (seen[0].Dossier.Stage, seen[1].Dossier.Stage, seen[1].WaitsInVain));
        Assert.True(Must(await house.Ask(new FindSiblings(seen[1].Dossier.Id))).WaitsFor[0].WillNotCome);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_awaited_is_told_in_the_dossier_itself_until_it_is_brought_or_will_not_come(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();
        var (birth, residence) = (filing.Members[0].Dossier.Id, filing.Members[1].Dossier.Id);
        Assert.Empty((await Read()).Awaited);
        Must(await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: true)));

        var awaited = Assert.Single((await Read()).Awaited);
        Assert.Equal(("khai-sinh", birth), (awaited.Key, awaited.Value.From));
        Assert.Empty(Must(await house.Ask(new ViewDraft(birth))).Awaited);

        var file = Must(await house.Do(new AttachFile(residence, "khai-sinh", "giấy khai sinh.png", Photo())));
        Assert.Empty((await Read()).Awaited);
        Must(await house.Do(new DetachFile(residence, "khai-sinh", file.Sha256)));
        Assert.Single((await Read()).Awaited);

        Must(await house.Do(new WithdrawDossier(birth, "Làm ở nơi khác")));
        Assert.Empty((await Read()).Awaited);

        async Task<DraftView> Read() => Must(await house.Ask(new ViewDraft(residence)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_no_longer_holds_is_not_handed_in_but_told_and_the_signature_stands(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();
        Must(await house.Do(new SaveAnswers(filing.Members[1].Dossier.Id, "cho_o", new Dictionary<string, IReadOnlyList<string>> { ["cho_o.chu_ho"] = [""] })));

        await house.SignBirth(filing.Members[0].Dossier.Id);
        await house.Deliver();

        var seen = (await house.Seen(filing.Id)).Members;
        Assert.Equal((true, DossierStage.Draft, FilingRefusals.MemberUnfinished.Code), (seen[0].Dossier.Result is not null, seen[1].Dossier.Stage, seen[1].StuckOn));
        Assert.Contains(seen[1].Dossier.History, line => line.What == "not-handed-in");
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_but_the_house_does_it_and_not_before_the_result(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();
        var deed = new HandInWaiting(filing.Members[1].Dossier.Id, filing.Members[0].Dossier.Id);

        Assert.True(DossierRefusals.NotYours.Is((await house.Do(deed)).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(deed)).Refusal));
        Assert.True(FilingRefusals.NotYetIssued.Is((await house.As(Actor.House).Do(deed)).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_official_sees_the_siblings_that_are_their_business_and_the_looking_is_kept(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AHandedInFiling();
        var (birth, residence) = (filing.Members[0].Dossier.Id, filing.Members[1].Dossier.Id);
        Assert.Empty(Must(await house.As(await house.Clerk()).Ask(new FindSiblings(birth))).Others);
        Assert.True(DossierRefusals.NotYours.Is((await house.Ask(new FindSiblings(residence))).Refusal));

        await house.SignBirth(birth);
        await house.Deliver();

        Assert.Equal(residence, Assert.Single(Must(await house.As(await house.Clerk()).Ask(new FindSiblings(birth))).Others).Id);
        Assert.True(DossierRefusals.NotYours.Is((await house.As(await house.Clerk("H02.24.02")).Ask(new FindSiblings(birth))).Refusal));
        Assert.NotEmpty(Must(await house.As(await house.Citizen()).Ask(new MotCua.Audit.Reading.WhoOpened(birth.Value))));
    }
}
