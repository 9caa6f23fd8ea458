using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Internal;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.People;

namespace MotCua.Web.Demo;

/// <summary>The life of one sample dossier: every deed is a command through the gate, done by who has to do it, when it is time.</summary>
internal sealed partial class SampleLife(Cast cast, SampleDossier sample, SampleDates dates, PersonCard person, byte[] picture)
{
    private readonly string counter = sample.Counter ?? sample.Agency;
    private DossierId dossier;

    private bool Ends => sample.Fate is SampleFate.Settled or SampleFate.Delivered or SampleFate.Refused;

    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return dates.HandedIn;
        dossier = sample.AtCounter ? await Bring(cancel) : sample.With.Count > 0 ? await WriteTogether(cancel) : await Write(cancel);
        if (sample.Fate is SampleFate.Draft or SampleFate.Submitted)
        {
            yield break;
        }

        yield return dates.Accepted;
        await Receive(cancel);
        if (sample.Fate is SampleFate.Declined or SampleFate.AwaitingCompletion)
        {
            yield break;
        }

        await foreach (var moment in ToTheOfficer(cancel))
        {
            yield return moment;
        }

        if (sample.Fate is SampleFate.InProcess)
        {
            yield break;
        }

        yield return dates.After(sample.Fate is SampleFate.AtSignature || Ends ? 0.8 : 0.6);
        await Work(cancel);
        if (sample.Fate is SampleFate.Supplemented)
        {
            yield return dates.Later(dates.After(0.6), TimeSpan.FromHours(3));
            await Supplement(cancel);
        }

        if (sample.Fate is SampleFate.Withdrawn)
        {
            yield return dates.Ended;
            await cast.Do(await Clerk(cancel), new StopDossier(dossier, "Công dân có đơn xin rút hồ sơ."), cancel);
        }

        if (Ends)
        {
            yield return dates.Ended;
            await cast.Do((await Official(Role.Leader, cancel))!, new SignResult(dossier), cancel);
            if (sample.Fate is not SampleFate.Settled)
            {
                yield return dates.Later(dates.Ended, TimeSpan.FromHours(Math.Min(sample.Ago * 0.7, 5)));
                await Deliver(cancel);
            }
        }
    }

    /// <summary>The citizen fills in the form online, adds pictures of the papers and hands in.</summary>
    private async Task<DossierId> Write(CancellationToken cancel)
    {
        var citizen = await Applicant(cancel);
        var draft = await cast.Do(citizen, sample.Internal ? new StartRequest(sample.Procedure, sample.Case, sample.By, sample.Agency) : (ICommand<DossierId>)new StartDraft(sample.Procedure, sample.Case, sample.Agency), cancel);
        var saved = await cast.Do(citizen, new FillAnswers(draft, Dated((sample.Answers ?? (sample.Internal ? GeneralRequest.OfAgency(citizen.Name, sample.Wish) : GeneralRequest.Of(person, sample.Wish))).ToJsonString(JsonText.Options))), cancel);
        if (saved.Errors is [var wrong, ..])
        {
            throw new LifeCutShortException($"The answers of {sample.By} for {sample.Procedure} are wrong: {wrong.Name}: {wrong.Message}");
        }

        if (sample.Fate is SampleFate.Draft)
        {
            return draft;
        }

        foreach (var paper in (await cast.Ask(citizen, new ViewMyDossier(draft), cancel)).Papers.Where(paper => paper is { Required: true, Source: PaperSource.Missing }))
        {
            using var content = new MemoryStream(picture);
            await cast.Do(citizen, new AttachFile(draft, paper.Key, "ảnh chụp.png", content), cancel);
        }

        await cast.Do(citizen, new SubmitDossier(draft), cancel);
        return draft;
    }

    private async Task<DossierId> Bring(CancellationToken cancel) => await cast.Do(await Clerk(cancel), new ReceiveAtCounter(
        sample.Procedure, sample.Case, sample.Agency, counter, new(person.Kind, person.Name, person.Number, person.BornOn, person.Sex, person.Address, person.Phone)), cancel);

    private async Task Receive(CancellationToken cancel)
    {
        var clerk = await Clerk(cancel);
        var view = await View(cancel);
        switch (sample.Fate)
        {
            case SampleFate.Declined:
                await cast.Do(clerk, new DeclineDossier(dossier, sample.Words), cancel);
                return;
            case SampleFate.AwaitingCompletion:
                await cast.Do(clerk, new AskForMore(dossier, [Line(view)]), cancel);
                return;
        }

        await cast.Do(clerk, new CheckPapers(dossier, [.. view.Papers.Where(paper => paper.Required || paper.Source is not PaperSource.Missing).Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, sample.AtCounter))]), cancel);
        if (sample.AtCounter && view.Fee > 0)
        {
            await Collect(clerk, view, cancel);
        }

        await cast.Do(clerk, new AcceptDossier(dossier), cancel);
    }

    /// <summary>From step to step until the one whose doer proposes the result, who takes it up.</summary>
    private async IAsyncEnumerable<DateTimeOffset> ToTheOfficer([EnumeratorCancellation] CancellationToken cancel)
    {
        for (var step = 1; ; step++)
        {
            yield return sample.Fate is SampleFate.InProcess ? dates.AfterPromised(0.1 * step) : dates.After(0.12 * step);
            var view = await View(cancel);
            if (view.Choices.Any(choice => choice.LeadsToSignature) || await Official(view.HandlerRole!.Value, cancel) is not { } official)
            {
                if (view.HandlerRole is { } role && await Official(role, cancel) is { } taker && sample.By[^2] % 3 > 0)
                {
                    await cast.Do(taker, new AssignStep(dossier, new(taker.Id)), cancel);
                }

                yield break;
            }

            await cast.Ask(official, new ViewDossier(dossier), cancel);
            await cast.Do(official, new CompleteStep(dossier, view.Choices.First(choice => !choice.IsRefusal).Key), cancel);
        }
    }

    /// <summary>What the officer does with it, according to its fate.</summary>
    private async Task Work(CancellationToken cancel)
    {
        var view = await View(cancel);
        var officer = (await Official(view.HandlerRole!.Value, cancel))!;
        await cast.Ask(officer, new ViewDossier(dossier), cancel);
        ICommand<Done> deed = sample.Fate switch
        {
            SampleFate.AwaitingSupplement or SampleFate.Supplemented => new AskForMore(dossier, [Line(view)], "Khoản 2 Điều 17 Nghị định 61/2018/NĐ-CP"),
            SampleFate.AwaitingPayment => new AskForPayment(dossier, 250_000, sample.Words),
            SampleFate.Apologised => new ApologiseForDelay(dossier, sample.Words, 3),
            SampleFate.WithdrawalAsked or SampleFate.Withdrawn => new WithdrawDossier(dossier, sample.Words),
            _ => new CompleteStep(dossier, view.Choices.First(choice => choice.LeadsToSignature && choice.IsRefusal == sample.Fate is SampleFate.Refused).Key,
                sample.Fate is SampleFate.Refused ? sample.Words : "Hồ sơ đủ điều kiện, đúng thành phần.",
                new(sample.Fate is SampleFate.Refused ? "Thông báo về việc không giải quyết hồ sơ" : "", sample.Fate is SampleFate.Refused ? [sample.Words] : sample.Result)),
        };
        if (sample.Fate is SampleFate.Consulting)
        {
            await cast.Do(officer, new ConsultAgency(dossier, "H02.24.01", sample.Words, 3), cancel);
            return;
        }

        await cast.Do(deed switch { ApologiseForDelay => (await Official(Role.Leader, cancel))!, WithdrawDossier => await Applicant(cancel), _ => officer }, deed, cancel);
    }

    /// <summary>The citizen brings what was asked for to the counter, and the clerk hands it in for them.</summary>
    private async Task Supplement(CancellationToken cancel)
    {
        var clerk = await Clerk(cancel);
        using var content = new MemoryStream(picture);
        await cast.Do(clerk, new ScanPaper(dossier, Line(await View(cancel)).Target, "bản quét tại quầy.png", content), cancel);
        await cast.Do(clerk, new MendAnswers(dossier, [], new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<int, string> { [0] = "Đã quét lại từ bản chính." }), cancel);
        await cast.Do(clerk, new AnswerSupplement(dossier, BroughtBy: person.Name), cancel);
    }

    private async Task Deliver(CancellationToken cancel)
    {
        var clerk = await Clerk(cancel);
        var view = await View(cancel);
        if (view.Paid < view.Fee)
        {
            await Collect(clerk, view, cancel);
        }

        await cast.Do(clerk, new DeliverResult(dossier, view.ReturnBy, person.Name), cancel);
    }

    private Task<CollectedFee> Collect(Actor clerk, DossierView view, CancellationToken cancel) =>
        cast.Do(clerk, new CollectAtCounter(dossier.Value, view.Fee - view.Paid, sample.AtCounter ? PaymentMethod.Cash : PaymentMethod.Transfer, counter), cancel);

    private SupplementLine Line(DossierView view) =>
        new(view.Papers.FirstOrDefault(paper => paper is { Required: true, IsTheForm: false })?.Key ?? "form", "unclear", sample.Words);

    /// <summary>Looked at from behind the scene; what officials look at themselves is remembered.</summary>
    private Task<DossierView> View(CancellationToken cancel) => cast.Ask(Actor.House, new ViewMyDossier(dossier), cancel);

    /// <summary>The citizen, or an official of the agency that asks.</summary>
    private async Task<Actor> Applicant(CancellationToken cancel) => !sample.Internal ? cast.Citizen(person)
        : await cast.Official(sample.By, Role.Officer, null, cancel) ?? await cast.Official(sample.By, Role.Clerk, null, cancel) ?? throw new LifeCutShortException($"Nobody files for {sample.By}.");

    private async Task<Actor> Clerk(CancellationToken cancel) =>
        await cast.Official(counter, Role.Clerk, null, cancel) ?? throw new LifeCutShortException($"Nobody receives at {counter}.");

    private Task<Actor?> Official(Role role, CancellationToken cancel) => cast.Official(sample.Agency, role, sample.Officer, cancel);

    /// <summary>"@40" in the answers is the day forty days after handing in.</summary>
    private string Dated(string answers) => DaysAfter().Replace(answers, match =>
        VietnamTime.DayOf(dates.HandedIn).AddDays(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"@(-?\d+)")]
    private static partial Regex DaysAfter();
}
