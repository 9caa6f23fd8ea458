using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Import;
using MotCua.Procedures;

namespace MotCua.Modules.Tests.Procedures;

/// <summary>What is asked often must not read whole tables.</summary>
public sealed class LookUpTests
{
    [Fact]
    public async Task Look_ups_go_by_an_index()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);
        await house.Import("national.jsonl", ImportProceduresTests.Birth);
        string[] codes = ["1.001193", "1.000001"];
        var version = Ids.New<ProcedureVersionId>();
        var procedure = Ids.New<ProcedureId>();

        var plans = await house.Look(async db => new[]
        {
            await Plan(db, db.Procedures.Where(one => codes.Contains(one.Code))),
            await Plan(db, db.ProcedureVersions.Where(one => one.Procedure == procedure)),
            await Plan(db, db.Listings.Where(one => one.Procedure == procedure)),
            await Plan(db, db.ProcedureDocuments.Where(one => one.Version == version)),
            await Plan(db, db.ProcedureVersions.Where(one => one.State == VersionState.Draft)),
            await Plan(db, db.ImportRuns.OrderByDescending(run => run.StartedAt).Take(20)),
        });

        Assert.All(plans, plan =>
        {
            Assert.Contains("INDEX", plan, StringComparison.Ordinal);
            Assert.DoesNotContain(plan.Split('\n'), step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
        });
    }

    private static async Task<string> Plan<T>(Database db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    }
}
