using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Held;

/// <summary>A certificate of marital status was issued once; the next time nobody may ask for it.</summary>
public sealed class TakeHeldTests
{
    private const string Marital = "1.004873";
    private const string OldCertificate = "giay-cu";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_clerk_who_asks_for_what_is_held_is_refused_and_takes_it_instead(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await AgainAtTheCounter(house);
        var seen = Must(await house.Ask(new FindLookUps(dossier)));
        var received = Assert.Single(seen.Rows);
        Assert.Equal((LookUpOccasion.Received, LookUpAnswer.Held), (received.Occasion, received.Papers.Single(paper => paper.Paper == OldCertificate).Answer));
        var held = Assert.Single(seen.Offers[OldCertificate]);

        var asked = await house.Do(new AskForMore(dossier, [new(OldCertificate, "missing", "Nộp giấy xác nhận cũ")]));
        Assert.True(HeldAlready.Is(asked.Refusal));
        Assert.Equal((OldCertificate, true), (asked.Refusal!.Field, asked.Refusal.Arguments[1].Contains(held.Number!, StringComparison.Ordinal)));
        Must(await house.Do(new TakeHeld(dossier, OldCertificate, held.Id)));

        var view = await house.View(dossier);
        var paper = view.Papers.Single(one => one.Key == OldCertificate);
        Assert.Equal((PaperSource.Vault, PaperVerdict.Fit, held.Sha256), (paper.Source, paper.Verdict, Assert.Single(paper.Files).Sha256));
        Assert.Contains(view.History, line => line.What == "held-taken");
        Assert.DoesNotContain(OldCertificate, Must(await house.Ask(new FindLookUps(dossier))).Offers.Keys);
        var counted = Must(await house.As(await house.Leader()).Ask(new CountSpared(house.Clock.Today().Year, house.Clock.Today().Month))).Single(row => row.Procedure == Marital);
        Assert.Equal((2, 1, 1, 0), (counted.Dossiers, counted.Held, counted.Spared, counted.AskedAnyway));
        // The citizen sees what was looked for on their behalf.
        Assert.Equal([LookUpOccasion.Taken, LookUpOccasion.Received], Must(await house.As(await house.Citizen()).Ask(new FindLookUps(dossier))).Rows.Select(row => row.Occasion));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task With_a_reason_it_is_asked_for_and_that_is_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await AgainAtTheCounter(house);

        Must(await house.Do(new AskForMore(dossier, [new(OldCertificate, "missing", "Nộp giấy xác nhận cũ") { WhyNotHeld = "Giấy đang giữ ghi sai năm sinh" }])));

        var asked = Must(await house.Ask(new FindLookUps(dossier))).Rows[0];
        Assert.Equal((LookUpOccasion.Asked, LookUpAnswer.Unfit, "Giấy đang giữ ghi sai năm sinh"), (asked.Occasion, asked.Papers[0].Answer, asked.Papers[0].Why));
        Assert.Equal(1, Must(await house.As(await house.Leader()).Ask(new CountSpared(house.Clock.Today().Year, house.Clock.Today().Month))).Single(row => row.Procedure == Marital).AskedAnyway);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_nobody_holds_may_be_asked_for_and_the_looking_is_written_down(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = Must(await house.As(await house.Clerk()).Do(new ReceiveAtCounter(Marital, "cap-lai", DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        Must(await house.Do(new AskForMore(dossier, [new(OldCertificate, "missing", "Nộp giấy xác nhận cũ")])));

        var rows = Must(await house.Ask(new FindLookUps(dossier))).Rows;
        Assert.Equal([(LookUpOccasion.Asked, LookUpAnswer.Nothing), (LookUpOccasion.Received, LookUpAnswer.Nothing)], rows.Select(row => (row.Occasion, row.Papers.Single(paper => paper.Paper == OldCertificate).Answer)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_who_has_it_in_hand_takes_only_what_is_the_applicants_and_fits(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await AgainAtTheCounter(house);
        var held = Must(await house.Ask(new FindLookUps(dossier))).Offers[OldCertificate][0].Id;
        var other = Must(await house.Do(new ReceiveAtCounter(Marital, "cap-lai", DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Hoàng Thị Minh", "024187000215"))));

        Assert.True(NotInVault.Is((await house.Do(new TakeHeld(other, OldCertificate, held))).Refusal));
        Assert.True(NoSuchPaper.Is((await house.Do(new TakeHeld(dossier, "không có", held))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(await house.Clerk("H02.24.02")).Do(new TakeHeld(dossier, OldCertificate, held))).Refusal));
        // The head may look at the dossier, but what else is held is for who has it in hand.
        var looked = Must(await house.As(await house.Leader()).Ask(new FindLookUps(dossier)));
        Assert.Equal((1, 0), (looked.Rows.Count, looked.Offers.Count));
        Assert.All(Must(await house.Ask(new ViewAsking(dossier))).Papers, paper => Assert.Null(paper.Held));
        Assert.True(NotYours.Is((await house.As(await house.Citizen("024187000215")).Ask(new FindLookUps(dossier))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new TakeHeld(dossier, OldCertificate, held))).Refusal));
    }

    /// <summary>The first certificate is signed; months later its holder comes to the counter for another.</summary>
    private static async Task<DossierId> AgainAtTheCounter(House house)
    {
        var applicant = new NewPerson(PersonKind.Citizen, "Vi Văn Thắng", "024085000112");
        var clerk = await house.Clerk();
        var first = Must(await house.As(clerk).Do(new ReceiveAtCounter(Marital, "chua-ket-hon", DemoHouse.QuySon, DemoHouse.QuySon, applicant)));
        Must(await house.Do(new CheckPapers(first, [.. (await house.View(first)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(first)));
        house.As(await house.Officer());
        var proposal = (await house.View(first)).Choices.First(one => one is { LeadsToSignature: true, IsRefusal: false });
        Must(await house.Do(new CompleteStep(first, proposal.Key, null, new("", ["Chưa đăng ký kết hôn với ai"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(first)));
        var again = Must(await house.As(clerk).Do(new ReceiveAtCounter(Marital, "cap-lai", DemoHouse.QuySon, DemoHouse.QuySon, applicant)));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        return again;
    }
}
