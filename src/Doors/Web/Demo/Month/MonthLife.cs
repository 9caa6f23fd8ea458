using System.Runtime.CompilerServices;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Organisation;

namespace MotCua.Web.Demo.Month;

/// <summary>The life of one dossier of the month, deed by deed through the gate; between deeds it waits for its hour.</summary>
internal sealed partial class MonthLife(MonthOffices offices, MonthPlan plan)
{
    private readonly string agency = plan.Office.Agency;
    private DossierId dossier;
    private string? asked;

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
            await AskForMore(await Clerk(cancel), cancel);
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
                await AskForMore(await Holder(cancel), cancel);
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
}
