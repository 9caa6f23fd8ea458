using System.Globalization;

namespace MotCua.Bench.Load.Filled;

/// <summary>What was poured, many times over: copies made by a PostgreSQL server of our own, each with ids, numbers, codes and people of its own, in the places and at the times of the first.</summary>
internal sealed class Multiplied(Store store, Mould mould)
{
    private const int Least = 100_000;

    /// <summary>An id says in one figure which version it is; the poured ones are all of version 7, and each copy has another figure.</summary>
    private const string Figures = "89abcdef123456";

    /// <summary>Of so many dossiers the ones that are cast, and how many times they are then there.</summary>
    public static (int Cast, int Times) Of(int dossiers)
    {
        var times = Math.Clamp(dossiers / Least, 1, Figures.Length + 1);
        return (dossiers / times, times);
    }

    public async Task Make(int cast, int times)
    {
        if (times == 1)
        {
            return;
        }

        var copies = string.Join(", ", Enumerable.Range(1, times - 1).Select(copy => string.Create(CultureInfo.InvariantCulture, $"({copy}, '{Figures[copy - 1]}')")));
        // Lines of history and issued papers of what is done with are in no list and no search; a province of millions does without.
        const string open = "AND dossier_id IN (SELECT dossier FROM dossiers.work)";
        (Pattern Pattern, string Id, Dictionary<string, string> Other, string Only)[] tables =
        [
            (mould.Dossier, "id", Dossier(cast), ""),
            (mould.Words, "dossier", new() { ["dossier"] = Id("dossier"), ["word"] = $"CASE WHEN word LIKE '______-%' THEN {Counted("word", cast)} ELSE word END" }, ""),
            (mould.History, "dossier_id", Belonging(), open),
            (mould.Steps, "dossier_id", Belonging(), ""),
            (mould.Sheets, "dossier_id", Belonging(), open),
            (mould.Work, "dossier", new() { ["id"] = Id("id"), ["dossier"] = Id("dossier"), ["step"] = Id("step") }, ""),
        ];
        var lived = $"'{mould.Dossier.At(0, "id")}', '{mould.AtOfficer.At(0, "id")}'";
        await Task.WhenAll(tables.Select((table, number) => (table, number)).GroupBy(one => one.number < 2).Select(async lane =>
        {
            await using var connection = await store.Open();
            await BareTables.TrustRows(connection, bare: true);
            foreach (var ((pattern, id, other, only), _) in lane)
            {
                var columns = string.Join(", ", pattern.Columns.Select(column => $"\"{column}\""));
                var values = string.Join(", ", pattern.Columns.Select(column => other.GetValueOrDefault(column) ?? $"\"{column}\""));
                await Store.Say(connection, $"INSERT INTO {pattern.Table} ({columns}) SELECT {values} FROM {pattern.Table} CROSS JOIN (VALUES {copies}) copy (no, figure) WHERE {id} NOT IN ({lived}) {only}");
            }
        }));
    }

    private static Dictionary<string, string> Belonging() => new() { ["id"] = Id("id"), ["dossier_id"] = Id("dossier_id") };

    private static Dictionary<string, string> Dossier(int cast)
    {
        // The telephone says which person it is.
        var person = string.Create(CultureInfo.InvariantCulture, $"(right(applicant_phone, 8)::int + copy.no * {Spread.People(cast)})");
        var one = $"(lpad(to_hex({person}), 8, '0') || '-0007-0007-0102-030405060708')::uuid";
        return new()
        {
            ["id"] = Id("id"),
            ["request_number"] = string.Create(CultureInfo.InvariantCulture, $"'YC-' || lpad((substr(request_number, 4)::int + copy.no * {cast})::text, 10, '0')"),
            ["code"] = Counted("code", cast),
            ["applicant"] = one,
            ["submitter"] = one,
            ["applicant_phone"] = $"'09' || lpad({person}::text, 8, '0')",
            ["applicant_number"] = $"'024' || ({person} % 4) || ({person} / 4 % 70 + 20) || lpad(({person} / 280 * 7919::bigint % 1000000)::text, 6, '0')",
            // The clocks of what is done with are never wound again; those of what is open know their own steps.
            ["ledger"] = "CASE WHEN ended_at IS NULL THEN regexp_replace(ledger, '-7([0-9a-f]{3}-)', '-' || figure || '\\1', 'g') ELSE ledger END",
        };
    }

    private static string Id(string column) => $"overlay({column}::text placing figure from 15 for 1)::uuid";

    /// <summary>Day and number, counted on from where the copy before ends.</summary>
    private static string Counted(string column, int cast) =>
        string.Create(CultureInfo.InvariantCulture, $"left({column}, length({column}) - 7) || lpad((right({column}, 7)::int + copy.no * {cast})::text, 7, '0')");
}
