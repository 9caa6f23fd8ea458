using System.Runtime.CompilerServices;
using MotCua.Calendar;
using MotCua.Counter.Tickets;
using MotCua.Counter.Tills;
using MotCua.Counter.Windows;
using MotCua.Dossiers;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Absences;
using MotCua.Organisation.Delegations;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.People;

namespace MotCua.Web.Demo;

/// <summary>What goes on around the sample dossiers at the commune of Quý Sơn: files that several agencies work on, people in the hall, money counted, originals on their way, somebody away. Lived through the gate like them.</summary>
internal sealed class SampleScenes(Cast cast, WorkingCalendar calendar, DateTimeOffset today)
{
    private const string Commune = "H02.24.01";
    private const string District = "H02.24";

    /// <summary>Everything, each to go at its own hours.</summary>
    public IEnumerable<IAsyncEnumerable<DateTimeOffset>> All(CancellationToken cancel) =>
    [
        // A birth: the insurance has answered, the police have time left. A death: the police let their day pass.
        Interlinked("2.002621", "024085000112", 4, ["2.002624"], cancel),
        Interlinked("2.002622", "024187000215", 4, [], cancel),
        Bundle("024085000112", "024187000215", cancel),
        Hall("024187000215", cancel),
        Till(cancel),
        Authority(cancel),
    ];

    /// <summary>Brought once, signed by the lead, and then in the hands of the others; some of them have done their part.</summary>
    private async IAsyncEnumerable<DateTimeOffset> Interlinked(string procedure, string number, double days, string[] done, [EnumeratorCancellation] CancellationToken cancel)
    {
        var begun = Back(WorkingCalendar.WorkingDay * days);
        yield return begun;
        var lead = await Bring(procedure, Commune, await cast.Person(number, cancel), cancel);
        yield return Later(begun, 3);
        await WorkOff(lead, cancel);
        yield return Later(begun, 12);
        foreach (var part in (await Look(lead, cancel)).Parts)
        {
            var its = (await Look(part.Id, cancel)).Procedure;
            if (done.Contains(its))
            {
                await WorkOff(part.Id, cancel);
            }
        }

        yield return today;
        await cast.Do(Actor.House, new RingTimers(), cancel);
    }

    /// <summary>Two files received for the district go there with their originals; the sheet is signed by the giver and waits for the receiver.</summary>
    private async IAsyncEnumerable<DateTimeOffset> Bundle(string one, string other, [EnumeratorCancellation] CancellationToken cancel)
    {
        var begun = Back(TimeSpan.FromHours(7));
        yield return begun;
        var clerk = await Official(Commune, Role.Clerk, null, cancel);
        var bundle = await cast.Do(clerk, new MakeBundle(BundleWay.ToSettle, Commune, District), cancel);
        foreach (var number in (string[])[one, other])
        {
            var dossier = await Bring("1.001612", District, await cast.Person(number, cancel), cancel, "ca-nhan");
            await cast.Do(clerk, new AddToBundle(bundle, (await Look(dossier, cancel)).Code!), cancel);
        }

        yield return Later(begun, 2);
        await cast.Do(clerk, new GiveBundle(bundle), cancel);
    }

    /// <summary>The morning in the hall: some were served, one pays at the window, some wait.</summary>
    private async IAsyncEnumerable<DateTimeOffset> Hall(string number, [EnumeratorCancellation] CancellationToken cancel)
    {
        var opens = Morning(0);
        yield return opens.AddMinutes(4);
        var clerk = await Official(Commune, Role.Clerk, null, cancel);
        await cast.Do(clerk, new OpenWindow(Commune, 1), cancel);
        for (var served = 0; served < 3; served++)
        {
            yield return opens.AddMinutes(6 + (served * 9));
            await cast.Do(clerk, new TakeTicket(Commune, "A", served == 1, null), cancel);
            var called = await cast.Do(clerk, new CallNext(), cancel);
            if (served == 2)
            {
                await Bring("2.000635", Commune, await cast.Person(number, cancel), cancel);
            }

            yield return opens.AddMinutes(11 + (served * 9));
            await cast.Do(clerk, new FinishTicket(called!.Id), cancel);
        }

        for (var waiting = 0; waiting < 3; waiting++)
        {
            yield return opens.AddMinutes(36 + (waiting * 3));
            await cast.Do(clerk, new TakeTicket(Commune, waiting == 1 ? "C" : "A", waiting == 2, null), cancel);
        }
    }

    /// <summary>In the evening before, the cash is counted and handed over to the head.</summary>
    private async IAsyncEnumerable<DateTimeOffset> Till([EnumeratorCancellation] CancellationToken cancel)
    {
        var evening = Morning(1).AddHours(8.5);
        yield return evening;
        var clerk = await Official(Commune, Role.Clerk, null, cancel);
        var own = await cast.Ask(clerk, new ViewOwnTill(Commune), cancel);
        var till = await cast.Do(clerk, new CloseTill(own.Expected, null, Commune), cancel);
        yield return evening.AddMinutes(10);
        await cast.Do(await Official(Commune, Role.Leader, "Trương Thị Bích", cancel), new CountersignTill(till), cancel);
    }

    /// <summary>The chairman lends some of his signature; an officer goes on leave and says who stands in.</summary>
    private async IAsyncEnumerable<DateTimeOffset> Authority([EnumeratorCancellation] CancellationToken cancel)
    {
        yield return Back(WorkingCalendar.WorkingDay * 2);
        var day = VietnamTime.DayOf(Back(WorkingCalendar.WorkingDay * 2));
        var (chairman, deputy) = (await Official(Commune, Role.Leader, "Nông Văn Đức", cancel), await Official(Commune, Role.Leader, "Trương Thị Bích", cancel));
        var (registrar, social) = (await Official(Commune, Role.Officer, "Lục Văn Sáng", cancel), await Official(Commune, Role.Officer, "Đỗ Văn Sơn", cancel));
        await cast.Do(chairman, new GrantDelegation(DelegationKind.Deputy, new(chairman.Id), new(deputy.Id), new("15/QĐ-UBND", day), day, day.AddMonths(6), []), cancel);
        await cast.Do(chairman, new GrantDelegation(DelegationKind.Mandate, new(chairman.Id), new(registrar.Id), new("16/QĐ-UBND", day), day, day.AddMonths(3), ["2.000635", "2.000815"]), cancel);
        yield return Back(TimeSpan.FromHours(1));
        var from = VietnamTime.DayOf(today);
        await cast.Do(social, new RecordAbsence(from, from.AddDays(3), "Nghỉ phép năm", new(registrar.Id)), cancel);
    }

    private async Task<DossierId> Bring(string procedure, string competent, PersonCard person, CancellationToken cancel, string? under = null)
    {
        var clerk = await Official(Commune, Role.Clerk, null, cancel);
        var dossier = await cast.Do(clerk, new ReceiveAtCounter(procedure, under, competent, Commune, new(person.Kind, person.Name, person.Number, person.BornOn, person.Sex, person.Address, person.Phone)), cancel);
        var view = await Look(dossier, cancel);
        await cast.Do(clerk, new CheckPapers(dossier, [.. view.Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))]), cancel);
        if (view.Fee > 0)
        {
            await cast.Do(clerk, new CollectAtCounter(dossier.Value, view.Fee, PaymentMethod.Cash, Commune), cancel);
        }

        await cast.Do(clerk, new AcceptDossier(dossier), cancel);
        return dossier;
    }

    /// <summary>Whoever's turn it is does it, until only others' parts or the hand-over are left.</summary>
    private async Task WorkOff(DossierId dossier, CancellationToken cancel)
    {
        while (await Look(dossier, cancel) is { AtHand: { Kind: WorkKind.Step } work } view)
        {
            var official = await Official(work.Agency, work.Role, null, cancel);
            if (view.Draft is not null && work.Role is Role.Leader)
            {
                await cast.Do(official, new SignResult(dossier), cancel);
                continue;
            }

            var choice = work.Choices.First(one => !one.IsRefusal);
            await cast.Do(official, new CompleteStep(dossier, choice.Key, "Hồ sơ đủ điều kiện.", choice.LeadsToSignature ? new("", [$"Cấp cho ông (bà) {view.ApplicantName}."]) : null), cancel);
        }
    }

    private Task<DossierView> Look(DossierId dossier, CancellationToken cancel) => cast.Ask(Actor.House, new ViewMyDossier(dossier), cancel);

    private async Task<Actor> Official(string agency, Role role, string? name, CancellationToken cancel) =>
        await cast.Official(agency, role, name, cancel) ?? throw new LifeCutShortException($"Nobody is {role} at {agency}.");

    private DateTimeOffset Later(DateTimeOffset from, double hours) => calendar.Add(calendar.NextWorkingMoment(from), TimeSpan.FromHours(hours));

    /// <summary>The latest moment from which that much working time lies before today.</summary>
    private DateTimeOffset Back(TimeSpan worked) => SampleDates.Back(calendar, today, worked);

    /// <summary>When work began on the latest working day that is an hour old at least, or on one before it.</summary>
    private DateTimeOffset Morning(int before)
    {
        var day = VietnamTime.DayOf(today);
        for (var seen = -1; ; day = day.AddDays(-1))
        {
            if (calendar.ShiftsOn(day) is [var first, ..] && VietnamTime.At(day, first.Opens) is var opens && opens.AddHours(1) <= today && ++seen == before)
            {
                return opens;
            }
        }
    }
}
