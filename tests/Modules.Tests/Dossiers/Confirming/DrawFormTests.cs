using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Confirming;

public sealed class DrawFormTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_form_is_drawn_once_as_it_says_and_anew_when_it_says_something_else(TestDatabase database)
    {
        await using var scene = await SigningCitizen.On(database);
        var house = scene.House;
        var draft = await house.AFilledDraft();

        var first = Must(await house.Do(new DrawForm(draft)));
        var again = Must(await house.Do(new DrawForm(draft)));
        var form = Must(await house.Ask(new ViewFormSigning(draft))).Form!;

        Assert.Equal((first, first), (again, form.Id));
        Assert.Equal((true, null, "Vi Văn Thắng"), (form.Covers, form.SignedAt, form.SignerName));
        Must(await house.Do(new FillAnswers(draft, Answers.Replace("nhận con", "nhận con gái", StringComparison.Ordinal))));
        Assert.False(Must(await house.Ask(new ViewFormSigning(draft))).Form!.Covers);
        Assert.NotEqual(first, Must(await house.Do(new DrawForm(draft))));
    }

    [Fact]
    public async Task It_is_archival_and_says_what_was_typed()
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var house = scene.House;
        var draft = await house.AFilledDraft();
        var form = Must(await house.Do(new DrawForm(draft)));

        var opened = Must(await house.Ask(new OpenForm(draft, form, Signed: false)));
        var path = Path.Combine(house.Folder, "form.pdf");
        await using (var file = File.Create(path))
        {
            await opened.Content.CopyToAsync(file, TestContext.Current.CancellationToken);
        }

        var (_, text) = await Tool.Run("pdftotext", "-layout", path, "-");
        Assert.Contains("Đề nghị đăng ký nhận con", text, StringComparison.Ordinal);
        Assert.Contains("024085000112", text, StringComparison.Ordinal);
        Assert.Contains("NGƯỜI KHAI", text, StringComparison.Ordinal);
        Assert.Contains("pdfaid:part", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.True(ConfirmingRefusals.NotSigned.Is((await house.Ask(new OpenForm(draft, form, Signed: true))).Refusal));
    }

    [Fact]
    public async Task Nothing_is_drawn_of_a_wrong_form_for_another_or_where_nobody_can_sign()
    {
        await using var scene = await SigningCitizen.On(TestDatabase.Sqlite);
        var house = scene.House;
        var empty = await house.ADraft();
        Assert.True(DossierRefusals.AnswersWrong.Is((await house.Do(new DrawForm(empty))).Refusal));
        var draft = await house.AFilledDraft();
        var form = Must(await house.Do(new DrawForm(draft)));
        house.As(await house.Citizen("024187000215"));
        Assert.True(DossierRefusals.NotYours.Is((await house.Do(new DrawForm(draft))).Refusal));
        Assert.True(DossierRefusals.NotYours.Is((await house.Ask(new OpenForm(draft, form, Signed: false))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new DrawForm(draft))).Refusal));

        await using var bare = await House.On(TestDatabase.Sqlite);
        Assert.True(DocumentRefusals.NoPersonalService.Is((await bare.Do(new DrawForm(await bare.AFilledDraft()))).Refusal));
    }
}
