using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts.Machines;
using MotCua.Calendar;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.People;
using MotCua.Web.Demo;
using MotCua.Web.Serving;

namespace MotCua.Bench.Load.Filled;

/// <summary>Furnishes the province and takes one dossier through the counter to the officer's desk and one on to the leader's, by the product's own deeds; all others are cast from them.</summary>
internal sealed record Mould(Pattern Dossier, Pattern AtOfficer, Pattern Words, Pattern Work, Pattern Steps, Pattern History, Pattern Sheets, string Client, string Secret, CalendarBook Calendars)
{
    public const string Procedure = "1.000656";
    public const string HotAgency = "H02.24.01";
    public const string Applicant = "024085000112";
    public const string ApplicantName = "Vi Văn Thắng";

    /// <summary>The time a lived dossier has.</summary>
    public Allotment Allotment { get; } = JsonSerializer.Deserialize<Allotment>((string)Dossier.At(0, "allotment")!, JsonText.Options)!;

    public static async Task<Mould> Make(IReadOnlyDictionary<string, string?> settings, Store store, CancellationToken cancel)
    {
        DossierId id, young;
        RegisteredMachine machine;
        CalendarBook calendars;
        await using (var house = Product.Builder(settings).Build())
        {
            await Storehouse.Prepare(house.Services, cancel);
            await DemoProvince.Furnish(house.Services, cancel);
            await DemoProvince.OpenAccounts(house.Services, cancel);
            id = await Walk(house.Services, toLeader: true, cancel);
            young = await Walk(house.Services, toLeader: false, cancel);
            machine = await LetSoftwareIn(house.Services, cancel);
            calendars = await house.Services.GetRequiredService<ICalendars>().Book(cancel);
        }

        await using var connection = await store.Open();
        var key = $"'{store.Key(id.Value)}'";
        return new(
            await Pattern.Read(connection, store.Table("dossiers", "dossier"), $"id = {key}"),
            await Pattern.Read(connection, store.Table("dossiers", "dossier"), $"id = '{store.Key(young.Value)}'"),
            await Pattern.Read(connection, store.Table("dossiers", "word"), $"dossier = {key}"),
            await Pattern.Read(connection, store.Table("dossiers", "work"), $"dossier = {key}"),
            await Pattern.Read(connection, store.Table("dossiers", "step"), $"dossier_id = {key} ORDER BY \"order\""),
            await Pattern.Read(connection, store.Table("dossiers", "happening"), $"dossier_id = {key} ORDER BY id"),
            await Pattern.Read(connection, store.Table("dossiers", "sheet"), $"dossier_id = {key}"),
            machine.Client, machine.Secret, calendars);
    }

    private static async Task<RegisteredMachine> LetSoftwareIn(IServiceProvider house, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        return (await scope.ServiceProvider.GetRequiredService<Gate>().Do(new RegisterMachineClient("Phần mềm của xã", HotAgency), cancel)).Value;
    }

    private static async Task<DossierId> Walk(IServiceProvider house, bool toLeader, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        string[] may = [DossierPermissions.View, DossierPermissions.Receive, DossierPermissions.Process];
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current =
            new(Guid.CreateVersion7(), ActorKind.Officer, "Vi Thị Nhung", [.. may.Select(permission => new Grant(permission, HotAgency, Period.Always))]);
        var gate = scope.ServiceProvider.GetRequiredService<Gate>();
        var applicant = new NewPerson(PersonKind.Citizen, ApplicantName, Applicant, null, null, null, null);
        var id = (await gate.Do(new ReceiveAtCounter(Procedure, "dung-han", HotAgency, HotAgency, applicant), cancel)).Value;
        var papers = (await gate.Ask(new ViewDossier(id), cancel)).Value.Papers;
        _ = (await gate.Do(new CheckPapers(id, [.. papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))]), cancel)).Value;
        _ = (await gate.Do(new AcceptDossier(id), cancel)).Value;
        if (toLeader)
        {
            _ = (await gate.Do(new CompleteStep(id, "propose", "Đủ điều kiện."), cancel)).Value;
        }

        return id;
    }
}
