using System.Text.Json;
using MotCua.Accounts.Demo;
using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Blanks.Writing;
using MotCua.Documents;
using MotCua.Calendar.Declaring;
using MotCua.Counter;
using MotCua.Counter.Arranging;
using MotCua.Digitising.Fields;
using MotCua.Forms.Design;
using MotCua.Guides.Writing;
using MotCua.Kernel;
using MotCua.Organisation.Import;
using MotCua.People.Import;
using MotCua.Processes.Design;
using MotCua.Web.Serving;

namespace MotCua.Web.Demo;

/// <summary>Furnishes an empty house with a small but complete province: its agencies and officers, some people, calendar, some seventy procedures with nine internal ones, their forms and processes.</summary>
public static class DemoProvince
{
    private static readonly string[] Holders = ["people/citizens.csv", "people/enterprises.csv"];

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "demo");

    /// <summary>Everything goes through the gate like anybody's import; a second run changes nothing.</summary>
    public static async Task Furnish(IServiceProvider house, CancellationToken cancel)
    {
        await Do(house, new ImportUnits([File("organisation/agencies.csv"), File("organisation/units.csv"), File("organisation/officers.csv")]), cancel);
        await Do(house, new ImportPeople([File("people/citizens.csv"), File("people/enterprises.csv"), File("people/mandates.csv")]), cancel);
        await Do(house, new ImportHolidays([File("calendar/holidays.csv")]), cancel);
        await Do(house, new ImportWorkingHours([File("calendar/hours.csv")]), cancel);
        await ImportProcedures(house, cancel);
        await Do(house, new ImportForms([.. Files("forms").Select(file => new MotCua.Forms.Design.FormFile(Path.GetFileName(file), System.IO.File.ReadAllText(file)))]), cancel);
        Insist(await Do(house, new ImportGuides([.. Files("guides").Select(file => new ImportFile(Path.GetFileName(file), System.IO.File.ReadAllText(file)))]), cancel));
        InsistAll(await Do(house, new ImportTemplates([.. Files("templates").Select(file => new ImportFile(Path.GetFileName(file), System.IO.File.ReadAllText(file)))]), cancel));
        await BringBlanks(house, "first", cancel);
        foreach (var process in Files("processes", "*.bpmn"))
        {
            await Do(house, new ImportProcess(await System.IO.File.ReadAllTextAsync(process, cancel)), cancel);
        }

        foreach (var hall in Files("halls"))
        {
            await Do(house, new ArrangeHall(Path.GetFileNameWithoutExtension(hall), JsonSerializer.Deserialize<HallPlan>(await System.IO.File.ReadAllTextAsync(hall, cancel), JsonText.Options)!), cancel);
        }
    }

    /// <summary>Whether the house was furnished to the end: the accounts come last.</summary>
    public static async Task<bool> IsFurnished(IServiceProvider house, CancellationToken cancel)
    {
        await using var scope = As(house);
        return (await scope.ServiceProvider.GetRequiredService<Gate>().Ask(new FindDemoAccounts(), cancel)).Value.Accounts.Count > 0;
    }

    /// <summary>Opens accounts with the one demo password for the officers and people of the province, and lets one piece of demo software in.</summary>
    public static async Task OpenAccounts(IServiceProvider house, CancellationToken cancel)
    {
        await Do(house, new OpenDemoMachine("demo-software", "Phần mềm kế toán dùng thử", "2400001107"), cancel);
        await Do(house, new OpenDemoAccounts(
            [.. Holders.SelectMany(name => File(name).Rows().All).Select(row => row.Values.GetValueOrDefault("number") ?? row.Values["tax_code"])]), cancel);
    }

    private static async Task ImportProcedures(IServiceProvider house, CancellationToken cancel)
    {
        foreach (var file in Files("procedures").OrderByDescending(file => file.EndsWith("paper-types.json", StringComparison.Ordinal)))
        {
            await using var scope = As(house);
            await using var content = System.IO.File.OpenRead(file);
            var outcome = await CatalogueImport.Run(scope.ServiceProvider.GetRequiredService<Gate>(), content, Path.GetFileName(file), cancel: cancel);
            Insist(outcome, file);
        }
    }

    /// <summary>Blanks that are there from the first, or those that come once the sample dossiers have lived: from then on letters are drawn by them.</summary>
    public static async Task BringBlanks(IServiceProvider house, string when, CancellationToken cancel)
    {
        foreach (var row in File("blanks/blanks.csv").Rows().All.Where(row => row["when"] == when))
        {
            var (kind, of) = (Enum.Parse<BlankKind>(row["kind"]!), row["of"] ?? "");
            var claim = Enum.Parse<BlankReach>(row["reach"]!) switch
            {
                BlankReach.Province => BlankClaim.Province,
                BlankReach.Field => BlankClaim.Field(of),
                _ => BlankClaim.Procedures(of.Split(' ')),
            };
            await using (var scope = As(house))
            {
                var found = await scope.ServiceProvider.GetRequiredService<Gate>().Ask(new FindBlanks(row["name"], kind), cancel);
                if (found.Done && found.Value.Rows.Any(one => one.Claim.IsSameAs(claim) && one.InUse is not null))
                {
                    continue;
                }
            }

            await using var content = System.IO.File.OpenRead(Path.Combine(Folder, "blanks", row["file"]!));
            var blank = await Do(house, new BringBlank(kind, claim, row["name"]!, row["file"]!, content), cancel);
            if (when is not "first" && !System.IO.File.Exists(house.GetRequiredService<DocumentSettings>().Office))
            {
                // Without the converter they wait as drafts, and letters are drawn by the sheets of the house.
                continue;
            }

            await Do(house, new ReleaseBlank(blank.Blank, blank.Version, row["decision"]!), cancel);
        }
    }

    private static async Task<T> Do<T>(IServiceProvider house, ICommand<T> command, CancellationToken cancel)
    {
        await using var scope = As(house);
        var outcome = await scope.ServiceProvider.GetRequiredService<Gate>().Do(command, cancel);
        Insist(outcome, command.GetType().Name);
        return outcome.Value;
    }

    private static void Insist<T>(Outcome<T> outcome, string what)
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The demo province could not be furnished: {what}: {refusal.Code} ({string.Join(", ", refusal.Arguments)})");
        }
    }

    private static void Insist(GuidesImported guides)
    {
        if (guides.Faulty is [var first, ..])
        {
            throw new InvalidOperationException($"The guide {first.File} has faults: {string.Join("; ", first.Faults)}");
        }
    }

    private static void InsistAll(LineReport report)
    {
        if (report.Refused is [var first, ..])
        {
            throw new InvalidOperationException($"{first.File} was not taken in: {first.Code}");
        }
    }

    private static AsyncServiceScope As(IServiceProvider house)
    {
        var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        return scope;
    }

    private static ImportFile File(string name) => new(Path.GetFileName(name), System.IO.File.ReadAllText(Path.Combine(Folder, name)));

    private static IEnumerable<string> Files(string folder, string pattern = "*.json") => Directory.GetFiles(Path.Combine(Folder, folder), pattern).Order(StringComparer.Ordinal);
}
