using MotCua.Dossiers;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

/// <summary>A citizen comes to the counter, or writes, with what was asked for.</summary>
public sealed class AssistedSupplementTests
{
    private const string Phone = "nguoi_nop.dien_thoai";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_clerk_hands_in_exactly_the_lines_asked_for_the_citizen_and_it_says_so(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await Asked(house);
        var due = (await house.View(dossier)).Due.Due!.Value;
        house.Clock.Advance(TimeSpan.FromHours(2));
        var clerk = await house.Clerk();
        house.As(clerk);
        Assert.Equal([Paper, Phone], Must(await house.Ask(new ViewSupplement(dossier))).Lines.Select(line => line.Line.Target));

        Must(await house.Do(new ScanPaper(dossier, Paper, "bản quét.png", Photo(120))));
        Assert.True(NotAnswered.Is((await house.Do(new AnswerSupplement(dossier, BroughtBy: "Vi Văn Thắng"))).Refusal));
        Must(await house.Do(new MendAnswers(dossier, [Phone], new Dictionary<string, IReadOnlyList<string>> { [Phone] = ["0912345678"] }, new Dictionary<int, string>())));
        Assert.True(BringerMissing.Is((await house.Do(new AnswerSupplement(dossier))).Refusal));
        Must(await house.Do(new AnswerSupplement(dossier, BroughtBy: "Vi Văn Thắng")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Processing, due.AddHours(2)), (view.Stage, view.Due.Due));
        Assert.Equal(new AssistedAnswer(clerk.Name, clerk.Office, "Vi Văn Thắng", DossierChannel.Direct), view.Supplements[0].Assisted);
        Assert.Contains(view.History, line => line.What == "supplement-handed-in" && line.Who == clerk.Name);
        Assert.Equal((PaperSource.Counter, false), view.Papers.Where(paper => paper.Key == Paper).Select(paper => (paper.Source, paper.Digitised)).Single());
        Assert.True(Must(await house.As(await house.Citizen()).Ask(new DrawSheet(dossier, SheetKind.Handed))).Pdf.Length > 1000);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Neither_another_counter_nor_other_papers_nor_one_that_waits_for_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (dossier, still) = (await Asked(house), await house.AnAccepted());

        house.As(await house.Clerk("H02.24.02"));
        Assert.True(NotYours.Is((await house.Ask(new ViewSupplement(dossier))).Refusal));
        Assert.True(NotYourAgency.Is((await house.Do(new ScanPaper(dossier, Paper, "bản quét.png", Photo(120)))).Refusal));
        Assert.True(NotYours.Is((await house.Do(new AnswerSupplement(dossier, BroughtBy: "Vi Văn Thắng"))).Refusal));
        house.As(await house.Clerk());
        Assert.True(NoSuchTarget.Is((await house.Do(new ScanPaper(dossier, (await house.View(dossier)).Papers.First(paper => paper.Key != Paper).Key, "khác.png", Photo(90)))).Refusal));
        Assert.True(NotYours.Is((await house.Do(new AnswerSupplement(still, BroughtBy: "Vi Văn Thắng"))).Refusal));
        Assert.True(NoSuchSheet.Is((await house.Ask(new DrawSheet(dossier, SheetKind.Handed))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_letter_answers_from_the_hour_at_which_it_came(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await Asked(house);
        house.Clock.Advance(TimeSpan.FromHours(1));
        var letter = Must(await house.As(await house.Clerk()).Do(new RegisterEnvelope(DemoHouse.QuySon, "Vi Văn Thắng", "EA123456789VN")));
        var came = house.Clock.GetUtcNow();
        house.Clock.Advance(TimeSpan.FromHours(2));
        Must(await house.Do(new ScanPaper(dossier, Paper, "bản quét.png", Photo(120))));
        Must(await house.Do(new MendAnswers(dossier, [], new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<int, string> { [1] = "Số này vẫn đúng" })));

        Must(await house.Do(new AnswerSupplement(dossier, BroughtBy: "Vi Văn Thắng", Envelope: letter)));

        var view = await house.View(dossier);
        Assert.Equal((came, DossierChannel.Post, TimeSpan.FromHours(1)), (view.Supplements[0].AnsweredAt, view.Supplements[0].Assisted!.Channel, view.Due.Stopped));
        Assert.Equal(dossier, Assert.Single(Must(await house.Ask(new FindEnvelopes(EnvelopeState.Opened))).Rows).Dossier);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);
    }

    private static async Task<DossierId> Asked(House house)
    {
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForMore(dossier, [new(Paper, "unclear", "Chụp lại"), new(Phone, "answer", "Số này không liên lạc được")])));
        return dossier;
    }
}
