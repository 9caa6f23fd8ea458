using System.Data.Common;
using System.Globalization;
using MotCua.Bench.Load.Filled;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Bench.Casework;

/// <summary>A dossier is looked up by whatever somebody at the counter knows of it, each time by another one that lies in the province; at the busiest agency and at the quietest.</summary>
internal static class Searches
{
    private const int Samples = 400;

    public static async Task<IReadOnlyList<Line>> Of(IServiceProvider house, Store store, int size)
    {
        List<Line> lines = [];
        foreach (var (agency, name) in new[] { (Mould.HotAgency, "busiest"), (Spread.ColdAgency, "quietest") })
        {
            var officer = Officials.Officer(agency);
            var some = await Some(store, agency);
            foreach (var (what, question) in Kinds(Begun(size)))
            {
                var (next, lost) = (0, 0);
                lines.Add(new($"search, {name}: {what}", Look, () => lost));

                async Task Look()
                {
                    var one = some[next++ % some.Count];
                    var page = await Officials.Ask(house, officer, question(one));
                    // What was asked for is one of those found, or the page was full of others like it.
                    lost += page.Next is null && page.Rows.All(row => row.Id.Value != one.Id) ? 1 : 0;
                }
            }
        }

        return lines;
    }

    /// <summary>So many figures of a number are typed that as many bear them in every province: people type until the list is short, and ten times as many people are one figure more.</summary>
    private static int Begun(int size) => Math.Clamp(8 - (int)Math.Round(Math.Log10(3_000_000.0 / size)), 6, 8);

    private static IEnumerable<(string What, Func<Sought, FindDossiers> Question)> Kinds(int begun)
    {
        yield return ("whole code", one => new(one.Code));
        yield return ("agency and day of a code", one => new(one.Code[..^8]));
        yield return ("agency of a code", one => new(one.Code[..(one.Code.IndexOf('-', StringComparison.Ordinal) + 1)]));
        yield return ("day and number", one => new(one.Code[(one.Code.IndexOf('-', StringComparison.Ordinal) + 1)..]));
        yield return ("request number", one => new(one.Request));
        yield return ("name with marks", one => new(one.Name));
        yield return ("name without marks, backwards", one => new(string.Join(' ', VietnameseFold.Fold(one.Name).Split(' ').Reverse())));
        yield return ("two words, the last begun", one => new(string.Join(' ', one.Name.Split(' ')[0], one.Name.Split(' ')[2][..1])));
        yield return ("identity number", one => new(one.Number));
        yield return ("identity number begun", one => new(one.Number[..begun]));
        yield return ("telephone", one => new(one.Phone));
        yield return ("procedure", one => new(one.Procedure));
        yield return ("procedure, in process", one => new(Procedure: one.Procedure, Stage: DossierStage.Delivered));
        yield return ("the newest", _ => new());
    }

    /// <summary>Dossiers from all over the years of the agency.</summary>
    private static async Task<List<Sought>> Some(Store store, string agency)
    {
        await using var connection = await store.Open();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The agency is ours.
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT id, code, request_number, applicant_name, applicant_number, applicant_phone, procedure
            FROM dossiers.dossier TABLESAMPLE SYSTEM (5) REPEATABLE (2023)
            WHERE competent_agency = '{agency}' AND receiving_agency = '{agency}' AND stage = 'Delivered' ORDER BY md5(request_number) LIMIT {Samples}
            """);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<Sought> some = [];
        while (await reader.ReadAsync())
        {
            some.Add(new(reader.GetGuid(0), Text(reader, 1), Text(reader, 2), Text(reader, 3), Text(reader, 4), Text(reader, 5), Text(reader, 6)));
        }

        return some.Count > 0 ? some : throw new InvalidOperationException($"Nothing to look for at {agency}.");

        static string Text(DbDataReader reader, int place) => reader.GetString(place);
    }

    /// <summary>A dossier that is there, with all by which it can be asked for.</summary>
    private sealed record Sought(Guid Id, string Code, string Request, string Name, string Number, string Phone, string Procedure);
}
