using MotCua.Dossiers;
using MotCua.Dossiers.Held;
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

/// <summary>What those who take part do, each through the gate as themselves.</summary>
internal sealed partial class MonthLife
{
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
        var (official, view) = await Looked(cancel);
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

    /// <summary>Who has it, and what they see; mostly an officer of the agency, so that is who looks first.</summary>
    private async Task<(Actor Official, DossierView View)> Looked(CancellationToken cancel)
    {
        var official = await offices.Next(agency, Role.Officer, cancel);
        var view = await Cast.Ask(official, new ViewDossier(dossier), cancel);
        if ((view.HandlerAgency ?? agency) == agency && view.HandlerRole is Role.Officer or null)
        {
            return (official, view);
        }

        official = await offices.Next(view.HandlerAgency ?? agency, view.HandlerRole ?? Role.Officer, cancel);
        return (official, await Cast.Ask(official, new ViewDossier(dossier), cancel));
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

    /// <summary>A clearer picture of a paper is asked for, never of one that is held already; where there is no other, a word about the form.</summary>
    private async Task AskForMore(Actor official, CancellationToken cancel)
    {
        var found = await Cast.Ask(official, new FindLookUps(dossier), cancel);
        asked = (await offices.Required(plan.Matter, cancel)).FirstOrDefault(paper => paper.AcceptsUpload && !found.Offers.ContainsKey(paper.Id) && !found.Registers.ContainsKey(paper.Id))?.Id;
        await Cast.Do(official, new AskForMore(dossier, [new(asked ?? "form", "unclear", Story.Unclear)], Story.Basis), cancel);
    }

    private async Task Answer(CancellationToken cancel)
    {
        var citizen = await Citizen(cancel);
        if (asked is { } paper)
        {
            await Attach(citizen, dossier, paper, offices.PhotoAgain, cancel);
        }
        else
        {
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
