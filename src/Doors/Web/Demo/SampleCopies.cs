using System.Runtime.CompilerServices;
using MotCua.Calendar;
using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Scanning;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.People;

namespace MotCua.Web.Demo;

/// <summary>Originals brought to the counter of Quý Sơn for certified electronic copies: one copy signed and given out, one struck out and entered anew, one that waits for the signature, one original refused, one to be compared.</summary>
internal sealed class SampleCopies(Cast cast, WorkingCalendar calendar, DateTimeOffset today, byte[] original)
{
    private const string Commune = "H02.24.01";
    private const string Copies = "2.000815";

    private static readonly OriginalRead Certificate = new("professional-diploma", "Giấy chứng nhận nghề trồng và chăm sóc vải thiều", "07/2018", "Trung tâm dạy nghề mẫu huyện Lục Ngạn", new(2018, 6, 15));

    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return Back(2.6);
        var (clerk, officer, leader) = (await Official(Role.Clerk, cancel), await Official(Role.Officer, cancel), await Official(Role.Leader, cancel));
        var signed = await Bring(clerk, "024076000451", cancel);
        yield return Back(2.5);
        await Compare(officer, signed, Certificate, cancel);
        await Propose(officer, signed, cancel);
        yield return Back(2.4);
        await cast.Do(leader, new SignResult(signed), cancel);
        yield return Back(2.3);
        await cast.Do(clerk, new DeliverResult(signed, (await Look(signed, cancel)).ReturnBy, "Lương Văn Tám"), cancel);

        yield return Back(1.2);
        var refused = await Bring(clerk, "024078000290", cancel);
        yield return Back(1.1);
        await cast.Do(officer, new RefuseToCertify(refused, ["altered"], "Ngày sinh trên bản chính đã bị sửa."), cancel);

        yield return Back(0.5);
        var again = await Bring(clerk, "024179000406", cancel);
        yield return Back(0.4);
        await Compare(officer, again, Certificate with { IssuedOn = new(2018, 5, 16) }, cancel);
        await cast.Do(officer, new StrikeEntry(again, "Ghi nhầm ngày cấp."), cancel);
        await Compare(officer, again, Certificate, cancel);
        await Propose(officer, again, cancel);

        yield return Back(0.1);
        await Bring(clerk, "024187000215", cancel);
    }

    private async Task<DossierId> Bring(Actor clerk, string number, CancellationToken cancel)
    {
        var person = await cast.Person(number, cancel);
        var dossier = await cast.Do(clerk, new ReceiveAtCounter(Copies, null, Commune, Commune, new(person.Kind, person.Name, person.Number, person.BornOn, person.Sex, person.Address, person.Phone)), cancel);
        using var page = new MemoryStream(original);
        await cast.Do(clerk, new StartScan(dossier, "ban-chinh", [new("ban-chinh.png", page)]), cancel);
        var view = await Look(dossier, cancel);
        await cast.Do(clerk, new CheckPapers(dossier, [.. view.Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))]), cancel);
        await cast.Do(clerk, new CollectAtCounter(dossier.Value, view.Fee, PaymentMethod.Cash, Commune), cancel);
        await cast.Do(clerk, new AcceptDossier(dossier), cancel);
        return dossier;
    }

    private async Task Compare(Actor officer, DossierId dossier, OriginalRead read, CancellationToken cancel)
    {
        var scan = (await cast.Ask(officer, new ViewCertifying(dossier), cancel)).Scans[0];
        await cast.Do(officer, new CompareOriginal(dossier, scan.Id, read, [.. Enumerable.Range(1, scan.Pages.Count)]), cancel);
    }

    private async Task Propose(Actor officer, DossierId dossier, CancellationToken cancel) =>
        await cast.Do(officer, new CompleteStep(dossier, (await Look(dossier, cancel)).Choices.First(choice => choice.LeadsToSignature && !choice.IsRefusal).Key, "Bản sao đúng với bản chính."), cancel);

    private Task<DossierView> Look(DossierId dossier, CancellationToken cancel) => cast.Ask(Actor.House, new ViewMyDossier(dossier), cancel);

    private async Task<Actor> Official(Role role, CancellationToken cancel) =>
        await cast.Official(Commune, role, role is Role.Officer ? "Lục Văn Sáng" : role is Role.Leader ? "Nông Văn Đức" : null, cancel) ?? throw new LifeCutShortException($"Nobody is {role} at {Commune}.");

    private DateTimeOffset Back(double days) => SampleDates.Back(calendar, today, WorkingCalendar.WorkingDay * days);
}
