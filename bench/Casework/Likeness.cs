using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Bench.Load.Filled;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Bench.Casework;

/// <summary>Poured dossiers must look to every question like one that was lived: one is lived now, and wherever it has a value or has none, a poured one at the same desk must as well.</summary>
internal static class Likeness
{
    private static readonly string[] Tables = ["dossiers.dossier|id", "dossiers.work|dossier", "dossiers.step|dossier_id", "dossiers.word|dossier"];

    public static async Task Check(IServiceProvider house, DbConnection connection)
    {
        var lived = await Live(house);
        var poured = Guid.Parse((string)(await One(connection, $"SELECT w.dossier::text FROM dossiers.work w JOIN dossiers.dossier d ON d.id = w.dossier WHERE d.stage = 'Accepted' AND w.officer IS NULL AND d.competent_agency = d.receiving_agency AND w.dossier <> '{lived}' LIMIT 1"))!);
        foreach (var (table, key) in Tables.Select(table => table.Split('|')).Select(parts => (parts[0], parts[1])))
        {
            var (like, unlike) = (await Shape(connection, table, key, poured), await Shape(connection, table, key, lived));
            if (like != unlike)
            {
                throw new InvalidOperationException($"In {table} a poured dossier is {like}, a lived one {unlike}.");
            }
        }

        Console.WriteLine("a poured dossier has the rows and values of a lived one");
    }

    /// <summary>Which columns have a value, row by row; words are as many as the name has.</summary>
    private static async Task<string> Shape(DbConnection connection, string table, string key, Guid dossier) =>
        (string)(await One(connection, $"""
            SELECT coalesce(string_agg(shape, ' / ' ORDER BY shape), 'nothing') FROM (
              SELECT DISTINCT (SELECT string_agg(field.key, ',' ORDER BY field.key) FROM jsonb_each(to_jsonb(one)) field WHERE field.value <> 'null'::jsonb) AS shape
              FROM {table} one WHERE one.{key} = '{dossier}') shapes
            """))!;

    private static async Task<object?> One(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are ours.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    private static async Task<Guid> Live(IServiceProvider house)
    {
        var clerk = Officials.Officer(Mould.HotAgency) with
        {
            Grants = [new(DossierPermissions.View, Mould.HotAgency, Period.Always), new(DossierPermissions.Receive, Mould.HotAgency, Period.Always)],
        };
        var id = await Officials.Do(house, clerk, new ReceiveAtCounter(Mould.Procedure, "dung-han", Mould.HotAgency, Mould.HotAgency, new NewPerson(PersonKind.Citizen, Mould.ApplicantName, Mould.Applicant, null, null, null, "0900000000")));
        var papers = (await Officials.Ask(house, clerk, new ViewDossier(id))).Papers;
        await Officials.Do(house, clerk, new AcceptDossier(id, Findings: [.. papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))]));
        return id.Value;
    }
}
