using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests;
using MotCua.Organisation;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests.Serving;

/// <summary>A database of an earlier release, full of dossiers, is brought up: what lay in whose hands lies there still, and what could be found is found.</summary>
public sealed class OlderDatabaseTests
{
    /// <summary>The last release in which each dossier had one handler.</summary>
    private const string OneHandler = "House";
    private const string QuySon = "H02.24.01";
    private const string Chu = "H02.24.02";

    private static readonly DateTimeOffset Due = new(2023, 6, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly Guid Officer = Guid.CreateVersion7();

    private static readonly Old[] Dossiers =
    [
        new("Submitted", "Vi Văn Thắng", "vi van thang", null, Chu, Handler: Chu, Role: "Clerk"),
        new("Accepted", "Leo Thị Sáu", "leo thi sau", "H02.24.02-230612-0001", Chu, Handler: QuySon, Role: "Officer", By: Officer, AtStep: true),
        new("Processing", "H'Hen Niê - Kđăm", VietnameseFold.Fold("H'Hen Niê - Kđăm"), "H02.24.01-230612-0002", QuySon, Handler: QuySon, Role: "Leader", AtStep: true),
        new("AwaitingSupplement", "Nguyễn Nguyễn An", "nguyen nguyen an", "H02.24.01-230612-0003", QuySon, Handler: QuySon, Role: "Officer", AtStep: true),
        new("WithdrawalAsked", "Giáp Thu Hà", "giap thu ha", "H02.24.01-230612-0004", QuySon, Handler: QuySon, Role: "Clerk", AtStep: true),
        new("Settled", "Thân Đức Anh", "than duc anh", "H02.24.01-230612-0005", QuySon, Handler: QuySon, Role: "Clerk", AtStep: true),
        new("Delivered", "Lý Hồng Yến", "ly hong yen", "H02.24.01-230612-0006", QuySon),
        new("AwaitingCompletion", "Bùi Xuân Nam", "bui xuan nam", null, QuySon),
    ];

    [Theory, InlineData(true), InlineData(false)]
    public async Task Open_work_and_words_are_carried_over(bool postgres)
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("motcua-older-").FullName;
        var connection = postgres ? TestPostgres.NewDatabase() : "";
        try
        {
            await using var house = Product.Builder(new Dictionary<string, string?> { ["MOTCUA_DATA"] = folder, ["MOTCUA_DATABASE"] = connection, ["MOTCUA_DEMO"] = "off" }).Build();
            await using var scope = house.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            await db.GetService<IMigrator>().MigrateAsync(OneHandler, cancel);
            await Fill(db);

            await Storehouse.Prepare(house.Services, cancel);

            var work = await db.OpenWork.AsNoTracking().ToListAsync(cancel);
            Assert.Equal(
                [
                    (WorkKind.Reception, Chu, Role.Clerk, null), (WorkKind.Step, QuySon, Role.Officer, Officer), (WorkKind.Step, QuySon, Role.Leader, null), (WorkKind.Step, QuySon, Role.Officer, null),
                    (WorkKind.Withdrawal, QuySon, Role.Clerk, null), (WorkKind.Return, QuySon, Role.Clerk, (Guid?)null),
                ],
                Dossiers.SelectMany(old => work.Where(one => one.Dossier.Value == old.Id)).Select(one => (one.Kind, one.Agency, one.Role, one.Officer?.Value)));
            Assert.All(work, one => Assert.Equal(Due, one.Due));
            Assert.All(work, one => Assert.Equal(one.Kind is WorkKind.Step or WorkKind.Return ? Dossiers.Single(old => old.Id == one.Dossier.Value).Step : null, one.Step));
            Assert.All(work.Where(one => one.Step is not null), one => Assert.Equal(one.Step, one.Id));

            var words = await db.Set<DossierWord>().AsNoTracking().ToListAsync(cancel);
            foreach (var old in Dossiers)
            {
                var id = new DossierId(old.Id);
                var should = DossierWord.Of(id, old.Name, old.Receiving, QuySon).Concat(old.Code is { } code ? DossierWord.OfCode(id, code, old.Receiving, QuySon) : []);
                Assert.Equal(
                    should.Select(word => (word.Agency, word.Word, word.NameBits)).Order(),
                    words.Where(word => word.Dossier == id).Select(word => (word.Agency, word.Word, word.NameBits)).Order());
            }

            Assert.Empty(await Soundness.Check(db, cancel));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            if (postgres)
            {
                TestPostgres.Drop(connection);
            }
        }
    }

    private static async Task Fill(Database db)
    {
        await db.Database.OpenConnectionAsync();
        foreach (var old in Dossiers)
        {
            await Insert(db, "dossier", new()
            {
                ["id"] = old.Id, ["request_number"] = $"YC-{old.Id:N}", ["code"] = old.Code, ["stage"] = old.Stage, ["channel"] = "Direct", ["return_by"] = "Direct",
                ["applicant_name"] = old.Name, ["applicant_fold"] = old.Fold, ["receiving_agency"] = old.Receiving, ["competent_agency"] = QuySon,
                ["handler_agency"] = old.Handler, ["handler_role"] = old.Role, ["handler_officer"] = old.By, ["queue_due"] = Due, ["created_at"] = Due,
                ["allotment"] = "{}", ["papers"] = "[]", ["ledger"] = "[]", ["supplements"] = "[]",
            });
            if (old.AtStep)
            {
                await Insert(db, "step", new() { ["id"] = Guid.CreateVersion7(), ["dossier_id"] = old.Id, ["order"] = 1, ["role"] = "Clerk", ["arrived_at"] = Due, ["due_at"] = Due, ["left_at"] = Due });
                await Insert(db, "step", new() { ["id"] = old.Step!.Value, ["dossier_id"] = old.Id, ["order"] = 2, ["role"] = old.Role, ["agency"] = old.Handler, ["officer"] = old.By, ["arrived_at"] = Due, ["due_at"] = Due });
            }
        }

        await db.Database.CloseConnectionAsync();
    }

    /// <summary>A row of the old shape; what is not said is empty where the old table wants something.</summary>
    private static async Task Insert(Database db, string table, Dictionary<string, object?> said)
    {
        var postgres = db is PostgresDatabase;
        var name = postgres ? $"dossiers.{table}" : $"dossiers_{table}";
        Dictionary<string, object> row = [];
        await using (var columns = Command(db, postgres
            ? $"SELECT column_name, data_type, is_nullable = 'NO' FROM information_schema.columns WHERE table_schema = 'dossiers' AND table_name = '{table}'"
            : $"SELECT name, lower(type), \"notnull\" FROM pragma_table_info('{name}')"))
        await using (var reader = await columns.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                if (said.TryGetValue(reader.GetString(0), out var value) && value is not null)
                {
                    row[reader.GetString(0)] = Stored(value, postgres);
                }
                else if (Convert.ToBoolean(reader.GetValue(2), null))
                {
                    row[reader.GetString(0)] = reader.GetString(1) switch { "bigint" => 0L, "integer" => 0, "boolean" => false, "uuid" => Guid.Empty, _ => "" };
                }
            }
        }

        Assert.Subset(row.Keys.ToHashSet(), said.Where(pair => pair.Value is not null).Select(pair => pair.Key).ToHashSet());
        await using var insert = Command(db, $"INSERT INTO {name} ({string.Join(", ", row.Keys.Select(key => $"\"{key}\""))}) VALUES ({string.Join(", ", row.Keys.Select((_, place) => $"@p{place}"))})");
        foreach (var (value, place) in row.Values.Select((value, place) => (value, place)))
        {
            var parameter = insert.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{place}", value);
            insert.Parameters.Add(parameter);
        }

        await insert.ExecuteNonQueryAsync();
    }

    private static object Stored(object value, bool postgres) => value switch
    {
        DateTimeOffset at when postgres => at.UtcDateTime,
        DateTimeOffset at => (at.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond,
        Guid id when !postgres => id.ToString().ToUpperInvariant(),
        _ => value,
    };

    private static DbCommand Command(Database db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statements are ours.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>A dossier as the older release kept it: one handler, who may have it at an open step.</summary>
    private sealed record Old(string Stage, string Name, string Fold, string? Code, string Receiving, string? Handler = null, string? Role = null, Guid? By = null, bool AtStep = false)
    {
        public Guid Id { get; } = Guid.CreateVersion7();

        public Guid? Step { get; } = AtStep ? Guid.CreateVersion7() : null;
    }
}
