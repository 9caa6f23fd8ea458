using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class MendAnswersTests
{
    private const string Phone = "nguoi_nop.dien_thoai";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_was_asked_about_is_mended_and_the_officer_sees_old_and_new(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForMore(dossier, [new(Phone, "answer", "Số này không liên lạc được"), new(Paper, "unclear", "Chụp lại"), new("de_nghi.noi_dung", "inconsistent", "Ghi rõ tên con")])));
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        house.As(await house.Citizen());
        var asked = Must(await house.Ask(new ViewSupplement(dossier)));
        Assert.Equal([Phone, null, "de_nghi.noi_dung"], asked.Lines.Select(line => line.Field?.Name));
        Assert.Equal("0987000112", asked.Lines[0].Field!.Value);

        Must(await house.Do(new AttachFile(dossier, Paper, "rõ hơn.png", Photo(120))));
        var unanswered = await house.Do(new AnswerSupplement(dossier));
        var saved = Must(await house.Do(new MendAnswers(dossier, [Phone], Posted(Phone, "0912345678"), new Dictionary<int, string> { [2] = "Đã ghi đúng như giấy khai sinh" })));
        Must(await house.Do(new AnswerSupplement(dossier)));

        Assert.True(NotAnswered.Is(unanswered.Refusal));
        Assert.Empty(saved.Errors);
        var supplement = (await house.As(await house.Officer()).View(dossier)).Supplements[0];
        Assert.Equal((2, "Đã ghi đúng như giấy khai sinh"), (supplement.Changes.Count, supplement.Lines[2].Reply));
        var (phone, paper) = (supplement.Changes.Single(change => change.Target == Phone), supplement.Changes.Single(change => change.IsOfPaper));
        Assert.Equal(("0987000112", "0912345678"), (Digits(phone.Old), Digits(phone.New)));
        Assert.Equal(("giấy tờ.png", "rõ hơn.png"), (Assert.Single(paper.OldFiles).Name, Assert.Single(paper.NewFiles).Name));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_nobody_asked_about_is_not_mended_here_and_old_files_stay(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForMore(dossier, [new(Paper, "unclear", "Chụp lại")])));
        house.As(await house.Citizen());
        var old = Must(await house.Ask(new ViewSupplement(dossier))).Lines[0].Paper!.Files[0];

        Assert.True(NoSuchTarget.Is((await house.Do(new MendAnswers(dossier, [Phone], Posted(Phone, "0912345678"), new Dictionary<int, string>()))).Refusal));
        Assert.True(AlreadySubmitted.Is((await house.Do(new DetachFile(dossier, Paper, old.Sha256))).Refusal));
    }

    private static Dictionary<string, IReadOnlyList<string>> Posted(string name, string value) => new() { [name] = [value] };

    private static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));
}
