using System.Runtime.CompilerServices;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;

namespace MotCua.Web.Demo.Month;

/// <summary>The life of one dossier of the month, deed by deed through the gate; between deeds it waits for its hour.</summary>
internal sealed class MonthLife(MonthOffices offices, MonthPlan plan)
{
    private readonly string agency = plan.Office.Agency;
    private DossierId dossier;

    private Cast Cast => offices.Cast;

    private MonthStory Story => offices.Story;

    private bool Lags => plan.Fate is MonthFate.Late or MonthFate.Apologised;

    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return plan.Comes;
        dossier = plan.Channel is DossierChannel.Online ? await Write(cancel) : await Bring(cancel);
        yield return plan.Channel is DossierChannel.Direct ? offices.Now.AddMinutes(4) : offices.Later(plan.Counter, offices.Now, plan.Waits);

        if (plan.Fate is MonthFate.Completed or MonthFate.NeverCompleted)
        {
            await Cast.Do(await Clerk(cancel), await Asked(cancel), cancel);
            if (plan.Fate is MonthFate.NeverCompleted)
            {
                yield break;
            }

            yield return offices.Now.AddHours(4 + plan.Fetches);
            await Answer(cancel);
            yield return offices.Later(plan.Counter, offices.Now, plan.Waits);
        }

        if (await Receive(cancel) is not { } due)
        {
            yield break;
        }

        var promised = offices.Between(agency, due);
        await foreach (var moment in Work(due, promised, cancel))
        {
            yield return moment;
        }
    }

    private async IAsyncEnumerable<DateTimeOffset> Work(DateTimeOffset due, double promised, [EnumeratorCancellation] CancellationToken cancel)
    {
        var started = offices.Now;
        yield return offices.Later(agency, started, promised * plan.Takes * 0.4);
        switch (plan.Fate)
        {
            case MonthFate.Withdrawn:
                await Cast.Do(await Citizen(cancel), new WithdrawDossier(dossier, Story.Withdrawn), cancel);
                yield return offices.Later(plan.Counter, offices.Now, 1 + plan.Waits);
                await Cast.Do(await Clerk(cancel), new StopDossier(dossier, Story.Stopped), cancel);
                offices.Ended++;
                yield break;
            case MonthFate.Supplemented or MonthFate.SupplementOwed:
                await Cast.Do(await Holder(cancel), await Asked(cancel), cancel);
                if (plan.Fate is MonthFate.SupplementOwed)
                {
                    yield break;
                }

                yield return offices.Now.AddHours(10 + (plan.Fetches * 3));
                await Answer(cancel);
                break;
            case MonthFate.Billed:
                await Cast.Do(await Holder(cancel), new AskForPayment(dossier, 50_000, Story.Bill), cancel);
                yield return offices.Later(plan.Counter, offices.Now, plan.Fetches);
                await Pay(await Clerk(cancel), cancel);
                break;
            case MonthFate.Consulted:
                await Cast.Do(await Holder(cancel), new ConsultAgency(dossier, Asks(), Story.Question, 2), cancel);
                yield return offices.Later(Asks(), offices.Now, 6);
                await Reply(cancel);
                break;
            case MonthFate.Apologised when promised >= 16:
                yield return offices.Later(agency, started, promised * 0.5);
                await Cast.Do(await offices.Next(agency, Role.Leader, cancel), new ApologiseForDelay(dossier, Story.Delayed, 3), cancel);
                break;
        }

        // From step to step, until the leader has it.
        for (var left = plan.Takes * 0.5; ; left *= 0.7)
        {
            yield return offices.Later(agency, offices.Now, Lags ? promised * left : Math.Min(promised * left * 0.5, Math.Max(0.1, offices.Between(agency, due) * 0.4)));
            if (await Advance(cancel))
            {
                break;
            }
        }

        yield return offices.Later(agency, offices.Now, Lags ? promised * plan.Takes * 0.4 : Math.Min(3, Math.Max(0.1, offices.Between(agency, due) * 0.4)));
        await Cast.Do(await offices.Next(agency, Role.Leader, cancel), new SignResult(dossier), cancel);
        offices.Ended++;
        yield return offices.Later(plan.Counter, offices.Now, plan.Fetches);
        await HandOver(cancel);
    }

    private async Task<DossierId> Write(CancellationToken cancel)
    {
        var citizen = await Citizen(cancel);
        var person = await offices.Person(plan.Person.Number, cancel);
        var draft = await Cast.Do(citizen, new StartDraft(plan.Matter.Procedure, plan.Matter.Case, agency), cancel);
        var saved = await Cast.Do(citizen, new FillAnswers(draft, GeneralRequest.Of(person, plan.Matter.Wish).ToJsonString(JsonText.Options)), cancel);
        if (saved.Errors is [var wrong, ..])
        {
            throw new LifeCutShortException($"The answers for {plan.Matter.Procedure} are wrong: {wrong.Name}: {wrong.Message}");
        }

        foreach (var paper in (await offices.Required(plan.Matter, cancel)).Where(paper => paper.AcceptsUpload))
        {
            await Attach(citizen, draft, paper.Id, offices.Photo, cancel);
        }

        await Cast.Do(citizen, new SubmitDossier(draft), cancel);
        return draft;
    }

    /// <summary>Who wrote a letter comes for the result: no postman lives in this month.</summary>
    private DossierChannel Return => plan.Channel is DossierChannel.Post ? DossierChannel.Direct : plan.Channel;

    private async Task<DossierId> Bring(CancellationToken cancel) => await Cast.Do(await Clerk(cancel), new ReceiveAtCounter(
        plan.Matter.Procedure, plan.Matter.Case, agency, plan.Counter, plan.Person, Channel: plan.Channel, ReturnBy: Return), cancel);

    /// <summary>Taken with a date, or turned away; a matter without a countable limit is given three days here.</summary>
    private async Task<DateTimeOffset?> Receive(CancellationToken cancel)
    {
        var clerk = await Clerk(cancel);
        if (plan.Fate is MonthFate.Declined)
        {
            await Cast.Do(clerk, new DeclineDossier(dossier, Story.Declined), cancel);
            return null;
        }

        var brought = plan.Channel is not DossierChannel.Online;
        var taken = await Cast.Do(clerk, new AcceptDossier(dossier, Findings: [.. (await offices.Required(plan.Matter, cancel)).Select(paper => new PaperFinding(paper.Id, PaperVerdict.Fit, brought))]), cancel);
        offices.Taken++;
        return taken.Due ?? offices.Later(agency, offices.Now, 24);
    }

    /// <summary>One step is done by who has it; the one that ends with a signature lays the result before the leader.</summary>
    private async Task<bool> Advance(CancellationToken cancel)
    {
        var official = await Holder(cancel);
        var view = await Cast.Ask(official, new ViewDossier(dossier), cancel);
        var refuses = plan.Fate is MonthFate.Refused;
        if (view.Choices.FirstOrDefault(one => one.LeadsToSignature && one.IsRefusal == refuses) is not { } last)
        {
            await Cast.Do(official, new CompleteStep(dossier, view.Choices.First(one => !one.IsRefusal).Key), cancel);
            return false;
        }

        if (plan.IsTaken)
        {
            await Cast.Do(official, new AssignStep(dossier, new(official.Id)), cancel);
        }

        await Cast.Do(official, new CompleteStep(dossier, last.Key, refuses ? Story.Refused : Story.Fit,
            new(refuses ? Story.RefusalTitle : "", [refuses ? Story.Refused : plan.Matter.Result.Replace("{name}", plan.Person.Name, StringComparison.Ordinal)])), cancel);
        return true;
    }

    private async Task HandOver(CancellationToken cancel)
    {
        var clerk = await Clerk(cancel);
        await Pay(clerk, cancel);
        await Cast.Do(clerk, new DeliverResult(dossier, Return, plan.Person.Name), cancel);
    }

    private async Task Pay(Actor clerk, CancellationToken cancel)
    {
        var view = await View(cancel);
        if (view.Paid < view.Fee)
        {
            await Cast.Do(clerk, new CollectAtCounter(dossier.Value, view.Fee - view.Paid, plan.Channel is DossierChannel.Direct ? PaymentMethod.Cash : PaymentMethod.Transfer, plan.Counter), cancel);
        }
    }

    private async Task<AskForMore> Asked(CancellationToken cancel) =>
        new(dossier, [new((await offices.Required(plan.Matter, cancel)).FirstOrDefault(paper => paper.AcceptsUpload)?.Id ?? "form", "unclear", Story.Unclear)], Story.Basis);

    private async Task Answer(CancellationToken cancel)
    {
        var citizen = await Citizen(cancel);
        if ((await offices.Required(plan.Matter, cancel)).FirstOrDefault(paper => paper.AcceptsUpload) is { } paper)
        {
            await Attach(citizen, dossier, paper.Id, offices.PhotoAgain, cancel);
        }
        else
        {
            // Where there is nothing but the form, it is explained.
            await Cast.Do(citizen, new MendAnswers(dossier, [], new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<int, string> { [0] = plan.Matter.Wish }), cancel);
        }

        await Cast.Do(citizen, new AnswerSupplement(dossier), cancel);
    }

    private async Task Attach(Actor citizen, DossierId to, string paper, byte[] photo, CancellationToken cancel)
    {
        using var content = new MemoryStream(photo);
        await Cast.Do(citizen, new AttachFile(to, paper, Story.Photo, content), cancel);
    }

    private async Task Reply(CancellationToken cancel)
    {
        var asked = (await View(cancel)).Consultations.First(one => one.AnsweredAt is null);
        await Cast.Do(await offices.Next(Asks(), Role.Officer, cancel), new AnswerConsultation(dossier, asked.Id, Story.Answer), cancel);
    }

    /// <summary>Another office of the same district knows more.</summary>
    private string Asks() => Story.Offices.First(one => one.District == plan.Office.District && one.Agency != agency).Agency;

    /// <summary>Looked at from behind the scene; what officials look at themselves is remembered.</summary>
    private Task<DossierView> View(CancellationToken cancel) => Cast.Ask(Actor.House, new ViewMyDossier(dossier), cancel);

    private async Task<Actor> Citizen(CancellationToken cancel) => Cast.Citizen(await offices.Person(plan.Person.Number, cancel));

    private Task<Actor> Clerk(CancellationToken cancel) => offices.Next(plan.Counter, Role.Clerk, cancel);

    private async Task<Actor> Holder(CancellationToken cancel)
    {
        var view = await View(cancel);
        return await offices.Next(view.HandlerAgency ?? agency, view.HandlerRole ?? Role.Officer, cancel);
    }
}
