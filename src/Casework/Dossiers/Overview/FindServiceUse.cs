using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Dossiers.Overview;

/// <summary>By which channels each procedure has ever had a dossier, and how many of some procedures.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record FindServiceUse(IReadOnlyList<string> Counted) : IQuery<ServiceUse>;

/// <summary>The channels of every procedure that has dossiers, and for those asked about how many, up to the most that is counted.</summary>
public sealed record ServiceUse(IReadOnlyDictionary<string, IReadOnlySet<DossierChannel>> Channels, IReadOnlyDictionary<(string Procedure, DossierChannel Channel), int> Counts)
{
    /// <summary>Beyond this it is only said that there are more.</summary>
    public const int MostCounted = 1000;
}

internal sealed class FindServiceUseHandler(Database db) : IHandler<FindServiceUse, ServiceUse>
{
    public async Task<ServiceUse> Handle(FindServiceUse query, CancellationToken cancel)
    {
        var pairs = await Pairs(cancel);
        var channels = pairs.GroupBy(pair => pair.Procedure).ToDictionary(group => group.Key, group => (IReadOnlySet<DossierChannel>)group.Select(pair => pair.Channel).ToHashSet());
        Dictionary<(string, DossierChannel), int> counts = [];
        foreach (var (procedure, channel) in pairs.Where(pair => query.Counted.Contains(pair.Procedure)))
        {
            counts[(procedure, channel)] = await db.Set<Dossier>().Where(dossier => dossier.Procedure == procedure && dossier.Channel == channel).OrderBy(dossier => dossier.ProcedureVersion).Take(ServiceUse.MostCounted + 1).CountAsync(cancel);
        }

        return new(channels, counts);
    }

    /// <summary>Hops from each pair of procedure and channel to the next in the index, so that it costs what there are pairs and not what there are dossiers.</summary>
    [SuppressMessage("Security", "EF1002", Justification = "The name of the table is the model's own.")]
    private async Task<IReadOnlyList<(string Procedure, DossierChannel Channel)>> Pairs(CancellationToken cancel)
    {
        var table = db.Model.FindEntityType(typeof(Dossier))!.GetSchemaQualifiedTableName();
        var next = $"FROM {table} d WHERE (d.procedure, d.channel) > (hop.p, hop.c) ORDER BY d.procedure, d.channel LIMIT 1";
        var found = await db.Database.SqlQueryRaw<string>($"""
            WITH RECURSIVE hop(p, c) AS (
                SELECT (SELECT d.procedure FROM {table} d ORDER BY d.procedure, d.channel LIMIT 1), (SELECT d.channel FROM {table} d ORDER BY d.procedure, d.channel LIMIT 1)
                UNION ALL
                SELECT (SELECT d.procedure {next}), (SELECT d.channel {next}) FROM hop WHERE hop.p IS NOT NULL)
            SELECT p || ' ' || c AS "Value" FROM hop WHERE p IS NOT NULL
            """).ToListAsync(cancel);
        return [.. found.Select(pair => pair.Split(' ')).Where(pair => pair[0].Length > 0).Select(pair => (pair[0], Enum.Parse<DossierChannel>(pair[1])))];
    }
}
