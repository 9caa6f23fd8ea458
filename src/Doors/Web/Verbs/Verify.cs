using System.CommandLine;
using MotCua.Archives.Figures;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Dossiers;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;

namespace MotCua.Web.Verbs;

/// <summary>Reads every file again and compares it with its fingerprint and with the register; ends with 1 when something is wrong.</summary>
internal static class Verify
{
    public static Command Verb()
    {
        var verb = new Command("verify", "Verify the integrity of the database and of every stored file.");
        verb.SetAction((_, cancel) => AsHouse.Do(async services =>
        {
            var report = (await services.GetRequiredService<Gate>().Ask(new CheckFiles(), cancel)).Value!;
            foreach (var (what, files) in new[] { ("altered", report.Altered), ("missing", report.Missing), ("stray", report.Stray) })
            {
                foreach (var file in files)
                {
                    Console.WriteLine($"{what}: {file}");
                }
            }

            foreach (var (key, count) in report.Locked)
            {
                Console.WriteLine($"locked: {count} files lie under the key {key}, which is not in the key ring");
            }

            var faults = await Soundness.Check(services.GetRequiredService<Database>(), cancel);
            foreach (var fault in faults)
            {
                Console.WriteLine($"database: {fault}");
            }

            var sums = (await services.GetRequiredService<Gate>().Ask(new CheckTallies(), cancel)).Value!;
            foreach (var fault in sums)
            {
                Console.WriteLine($"figures of old papers: {fault}");
            }

            Console.WriteLine(faults.Count == 0 ? "The database is sound." : $"The database has {faults.Count} faults.");
            Console.WriteLine($"{report.Files} files, {FileSize.Say(report.Bytes)}: {report.Altered.Count} altered, {report.Missing.Count} missing, {report.Stray.Count} stray, {report.Unclaimed} on no record.");
            Console.WriteLine(FilesVerbs.Sealed(report));
            Console.WriteLine(await Searched(services.GetRequiredService<IVirusScan>(), cancel));
            Console.WriteLine(services.GetRequiredService<DocumentSettings>().Signing.TimeStamps is { } stamps
                ? $"Signatures are time-stamped by {stamps}." : "Signatures are not time-stamped: MOTCUA_TSA names no authority.");
            var wrong = await Dossiers(services.GetRequiredService<Gate>(), cancel);
            return report.AllWell && faults.Count == 0 && sums.Count == 0 && wrong == 0 ? 0 : 1;
        }, cancel));
        return verb;
    }

    private static async Task<string> Searched(IVirusScan viruses, CancellationToken cancel) => !viruses.IsSetUp
        ? "Uploads are not searched for viruses: MOTCUA_CLAMD names no daemon."
        : await viruses.Version(cancel) is { } version ? $"Uploads are searched for viruses by {version}." : "Uploads are refused: the searcher for viruses does not answer.";

    /// <summary>Every date shown must follow from its clock, every result and file be there.</summary>
    private static async Task<int> Dossiers(Gate gate, CancellationToken cancel)
    {
        var (read, wrong) = (0, 0);
        DossierId? after = null;
        do
        {
            var stretch = (await gate.Ask(new VerifyDossiers(after), cancel)).Value;
            (read, wrong, after) = (read + stretch.Read, wrong + stretch.Faults.Count, stretch.Next);
            foreach (var fault in stretch.Faults)
            {
                Console.WriteLine($"dossier {fault.Code ?? fault.Dossier.ToString()}: {fault.What}");
            }
        }
        while (after is not null);

        Console.WriteLine($"{read} dossiers: {wrong} with faults.");
        return wrong;
    }
}
