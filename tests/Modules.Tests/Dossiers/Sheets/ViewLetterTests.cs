using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Reception;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Sheets;

public sealed class ViewLetterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_letter_is_read_before_it_goes_out_and_nothing_stays_of_the_rehearsal(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        house.As(await house.Clerk());
        var deed = new DeclineDossier(dossier, "Không thuộc thẩm quyền của xã");
        var before = await house.View(dossier);

        var seen = Must(await house.Ask(new ViewLetter(deed)));

        Assert.Equal("image/", Assert.Single(seen.Pages).MediaType[..6]);
        var after = await house.View(dossier);
        Assert.Equal((DossierStage.Submitted, before.Version, before.History.Count), (after.Stage, after.Version, after.History.Count));
        Assert.Equal(seen.Number, Must(await house.Ask(new ViewLetter(deed))).Number);
        Assert.True(await house.Look(db => db.Set<JournalEntry>().AnyAsync(one => one.Subject == dossier.Value && one.IsReading && one.Deed == nameof(ViewLetter))));

        Must(await house.Do(deed));

        Assert.Equal(seen.Number, await house.Look(db => db.Set<IssuedSheet>().Where(one => one.Kind == SheetKind.Refusal).Select(one => one.Number).SingleAsync()));
    }

    [Fact]
    public async Task Each_letter_of_the_one_stop_is_shown_to_who_may_send_it_and_to_nobody_else()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var dossier = await house.AnAccepted();
        var (supplement, stop, apology) = (new AskForMore(dossier, [new(Paper, "Mờ", "Chụp lại cho rõ")]), new StopDossier(dossier, "Người nộp đã mất"), new ApologiseForDelay(dossier, "Chờ xác minh", 2));

        house.As(await house.Officer());
        Assert.NotEmpty(Must(await house.Ask(new ViewLetter(supplement))).Pages);
        Assert.True(DossierRefusals.NotYourAgency.Is((await house.Ask(new ViewLetter(apology))).Refusal));
        house.As(await house.Leader());
        Assert.NotEmpty(Must(await house.Ask(new ViewLetter(stop))).Pages);
        Assert.NotEmpty(Must(await house.Ask(new ViewLetter(apology))).Pages);
        Assert.Equal(DossierStage.Accepted, (await house.View(dossier)).Stage);

        house.As(await house.Leader("H02.24.02"));
        Assert.True(DossierRefusals.NotYourAgency.Is((await house.Ask(new ViewLetter(stop))).Refusal));
        house.As(await house.Citizen());
        Assert.True(KernelRefusals.NotAllowed.Is((await house.Ask(new ViewLetter(stop))).Refusal));
    }

    [Fact]
    public async Task The_head_reads_a_further_request_before_letting_it_go()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var dossier = await house.AskedOnce();
        var laid = Must(await house.LaidBeforeTheHead(dossier));
        house.As(await house.Leader());

        Assert.NotEmpty(Must(await house.Ask(new ViewLetter(new ApproveSecondRequest(dossier, laid)))).Pages);

        Assert.Single(Must(await house.Ask(new FindSecondRequests())));
        Must(await house.Do(new ApproveSecondRequest(dossier, laid)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_would_be_refused_is_refused_in_the_same_words(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Leader());
        ICommand<Done>[] deeds = [new StopDossier(dossier, " "), new ApologiseForDelay(dossier, "", 2), new ApologiseForDelay(dossier, "Chờ", 0), new AskForMore(dossier, [])];
        foreach (var deed in deeds)
        {
            var looked = (await house.Ask(new ViewLetter((ISendsLetter)deed))).Refusal;
            Assert.NotNull(looked);
            Assert.Equal(looked.Code, (await house.Do(deed)).Refusal?.Code);
        }
    }
}
