using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Accounts;
using MotCua.Modules.Tests.Dossiers.Together;
using static MotCua.Modules.Tests.Accounts.SigningIn.EnterCodeTests;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Confirming;

public sealed class ConfirmByCodeTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_code_stands_for_the_form_as_it_says_and_the_dossier_says_so(TestDatabase database)
    {
        await using var house = await House.On(database);
        var app = await HasApp(house);
        var draft = await house.AFilledDraft();
        Assert.Equal((true, null), await Standing(house, draft));
        var code = await Next(house, app);
        var at = house.Clock.GetUtcNow();

        Assert.Equal(CodeAnswer.Taken, Must(await house.Do(new ConfirmByCode(draft, $"{code[..3]} {code[3..]}"))));
        house.Clock.Advance(TimeSpan.FromMinutes(4));

        // Pressed twice: it stands already, and no second code is asked for.
        Assert.Equal(CodeAnswer.Taken, Must(await house.Do(new ConfirmByCode(draft, code))));
        Assert.Equal((true, (DateTimeOffset?)at), await Standing(house, draft));
        Must(await house.Do(new SubmitDossier(draft)));

        var confirmed = Assert.Single((await house.As(await house.Clerk()).View(draft)).Confirmations);
        Assert.Equal((ConfirmedBy.CodeForForm, "Vi Văn Thắng", 0, at), (confirmed.Way, confirmed.By, confirmed.Round, confirmed.At));
        house.As(await house.Citizen());
        Assert.True(ConfirmingRefusals.NotToBeConfirmed.Is((await house.Do(new ConfirmByCode(draft, code))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_form_that_changed_afterwards_is_not_confirmed_by_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var app = await HasApp(house);
        var draft = await house.AFilledDraft();
        Must(await house.Do(new ConfirmByCode(draft, await Next(house, app))));
        Must(await house.Do(new FillAnswers(draft, Answers.Replace("nhận con", "nhận con gái", StringComparison.Ordinal))));
        Assert.Equal((true, null), await Standing(house, draft));

        Must(await house.Do(new SubmitDossier(draft)));

        Assert.Equal(ConfirmedBy.Session, Assert.Single(Must(await house.Ask(new ViewMyDossier(draft))).Confirmations).Way);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_code_opens_once_and_wrong_ones_lock(TestDatabase database)
    {
        await using var house = await House.On(database);
        var app = await HasApp(house);
        var (one, other) = (await house.AFilledDraft(), await house.AFilledDraft());
        var code = await Next(house, app);
        Must(await house.Do(new ConfirmByCode(one, code)));

        Assert.Equal([CodeAnswer.Wrong, CodeAnswer.Wrong, CodeAnswer.Wrong, CodeAnswer.Wrong, CodeAnswer.Locked], await Answers5(house, other, code));
        Assert.Equal(CodeAnswer.Locked, Must(await house.Do(new ConfirmByCode(other, await Next(house, app)))));
        Assert.Equal((true, null), await Standing(house, other));

        // Without it he hands in all the same, and the dossier says by what; later his codes count again.
        Must(await house.Do(new SubmitDossier(other)));
        Assert.Equal(ConfirmedBy.Session, Assert.Single(Must(await house.Ask(new ViewMyDossier(other))).Confirmations).Way);
        house.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(CodeAnswer.Taken, Must(await house.Do(new ConfirmByCode(await house.AFilledDraft(), await Next(house, app)))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_windows_with_one_code_confirm_one_form(TestDatabase database)
    {
        await using var house = await House.On(database);
        var app = await HasApp(house);
        DossierId[] drafts = [await house.AFilledDraft(), await house.AFilledDraft()];
        var code = await Next(house, app);

        await Task.WhenAll(drafts.Select(draft => Task.Run(() => house.Do(new ConfirmByCode(draft, code)), TestContext.Current.CancellationToken)));

        Assert.Equal(1, await house.Look(db => db.FormCodes.CountAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_code_stands_for_all_that_are_handed_in_together_and_for_what_waits(TestDatabase database)
    {
        await using var house = await House.On(database);
        var app = await HasApp(house);
        var filing = await house.AFilledFiling();
        Assert.Equal(CodeAnswer.Taken, Must(await house.Do(new ConfirmByCode(filing.Members[0].Dossier.Id, await Next(house, app)))));

        var handed = Must(await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: true)));

        Assert.Equal(ConfirmedBy.CodeForForm, Assert.Single(Must(await house.Ask(new ViewMyDossier(Assert.Single(handed.HandedIn).Dossier))).Confirmations).Way);

        // Hours later the house hands in what waited, by what was given for it then.
        var coded = (await Standing(house, Assert.Single(handed.Waiting))).CodedAt;
        house.Clock.Advance(TimeSpan.FromHours(2));
        await house.SignBirth(filing.Members[0].Dossier.Id);
        await house.Deliver();
        var later = Assert.Single((await house.Seen(filing.Id)).Members[1].Dossier.Confirmations);
        Assert.Equal((ConfirmedBy.CodeForForm, coded), (later.Way, later.At));
    }

    [Fact]
    public async Task Mended_at_request_it_is_confirmed_anew_and_the_code_goes_with_a_draft_thrown_away()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var app = await HasApp(house);
        var draft = await house.AFilledDraft();
        Must(await house.Do(new ConfirmByCode(draft, await Next(house, app))));
        Must(await house.Do(new SubmitDossier(draft)));
        Must(await house.As(await house.Clerk()).Do(new AcceptDossier(draft)));
        Must(await house.As(await house.Officer()).Do(new AskForMore(draft, [new("de_nghi.noi_dung", "Chưa rõ", "Ghi rõ con trai hay con gái")])));
        house.As(await house.Citizen());
        Must(await house.Do(new MendAnswers(draft, ["de_nghi.noi_dung"], new Dictionary<string, IReadOnlyList<string>> { ["de_nghi.noi_dung"] = ["Đề nghị đăng ký nhận con gái"] }, new Dictionary<int, string>())));
        Must(await house.Do(new ConfirmByCode(draft, await Next(house, app))));
        Must(await house.Do(new AnswerSupplement(draft)));
        Assert.Equal([(0, ConfirmedBy.CodeForForm), (1, ConfirmedBy.CodeForForm)], Must(await house.Ask(new ViewMyDossier(draft))).Confirmations.Select(one => (one.Round, one.Way)));

        var thrown = await house.AFilledDraft();
        Must(await house.Do(new ConfirmByCode(thrown, await Next(house, app))));
        Must(await house.Do(new DiscardDraft(thrown)));
        Assert.False(await house.Look(db => db.FormCodes.AnyAsync(one => one.Dossier == thrown)));
    }

    [Fact]
    public async Task Nobody_confirms_another_s_form_or_without_an_app()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var draft = await house.AFilledDraft();
        Assert.Equal((false, null), await Standing(house, draft));
        Assert.Equal(CodeAnswer.NoApp, Must(await house.Do(new ConfirmByCode(draft, "123456"))));
        house.As(await house.Citizen("024187000215"));
        Assert.True(DossierRefusals.NotYours.Is((await house.Do(new ConfirmByCode(draft, "123456"))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new ConfirmByCode(draft, "123456"))).Refusal));
        Assert.DoesNotContain("123456", new ConfirmByCode(draft, "123456").ToString(), StringComparison.Ordinal);
    }

    /// <summary>The demo's citizen turns on codes, and goes on as himself.</summary>
    private static async Task<string> HasApp(House house)
    {
        var citizen = await house.Citizen();
        await house.ACitizenAccount();
        house.As(Holders.Self(citizen.Id));
        Must(await house.Do(new BeginSecondFactor()));
        var secret = (await house.AccountOf(citizen.Id)).SealedSecret!;
        Must(await house.Do(new ConfirmSecondFactor(await Shown(house, secret))));
        house.As(citizen);
        return secret;
    }

    /// <summary>The code of a later moment, which no earlier one has used up.</summary>
    private static async Task<string> Next(House house, string secret)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(60));
        return await Shown(house, secret);
    }

    private static async Task<CodeAnswer[]> Answers5(House house, DossierId dossier, string code)
    {
        List<CodeAnswer> answers = [];
        for (var time = 0; time < 5; time++)
        {
            answers.Add(Must(await house.Do(new ConfirmByCode(dossier, code))));
        }

        return [.. answers];
    }

    private static async Task<(bool HasApp, DateTimeOffset? CodedAt)> Standing(House house, DossierId draft)
    {
        var seen = Must(await house.Ask(new ViewFormSigning(draft)));
        return (seen.HasApp, seen.CodedAt);
    }
}
