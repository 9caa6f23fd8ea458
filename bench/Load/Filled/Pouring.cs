using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Bench.Load.Filled;

/// <summary>Fills the database with dossiers cast from the mould: five steps when done, six lines of history, one sheet.</summary>
internal sealed class Pouring(Store store, Mould mould, Spread spread)
{
    private const int Batch = 5000;
    private const int Steps = 5;
    private const int Noted = 500;

    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow().AsKept();
    private readonly LedgerMould ledger = new((string)mould.Dossier.At(0, "ledger")!);
    private int made;

    /// <summary>Some dossiers that lie with the busiest agency's officer.</summary>
    public List<Guid> Hot { get; } = [];

    /// <summary>Some that wait at the busiest agency's counter.</summary>
    public List<Guid> Waiting { get; } = [];

    /// <summary>The code of one that is done with.</summary>
    public string Code { get; private set; } = "";

    /// <param name="bare">Whether the tables may be laid bare while they are filled; asks for a server of our own.</param>
    public async Task Fill(int dossiers, bool bare)
    {
        await using var connection = await store.Open();
        string[] tables = [.. new Poured(mould).All.Select(one => one.Pattern.Table)];
        if (connection is SqliteConnection)
        {
            await Store.Say(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
        }
        else if (bare)
        {
            await BareTables.Strip(connection, tables);
        }

        // While one lot goes into the database the next is cast.
        var poured = Task.CompletedTask;
        await using var second = bare ? await store.Open() : connection;
        await BareTables.TrustRows(connection, bare);
        await BareTables.TrustRows(second, bare);
        var (cast, times) = bare ? Multiplied.Of(dossiers) : (dossiers, 1);
        while (made < cast)
        {
            var lot = new Poured(mould);
            for (var rest = Math.Min(Batch, cast - made); rest > 0; rest--)
            {
                Cast(cast, lot);
            }

            await poured;
            poured = Pour(lot, connection, second);
            Console.Error.Write($"\r{made:N0} dossiers");
        }

        await poured;
        Console.Error.WriteLine();
        if (bare)
        {
            await new Multiplied(store, mould).Make(cast, times);
            await BareTables.Dress(store, tables);
        }

        await Store.Say(connection, connection is SqliteConnection ? "COMMIT; PRAGMA synchronous = FULL; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM ANALYZE");
    }

    /// <summary>The dossiers themselves on one connection, and what belongs to them on another, where there can be two.</summary>
    private static async Task Pour(Poured lot, DbConnection first, DbConnection second)
    {
        var heads = Task.Run(() => Some(first, lot.All.Take(1)));
        if (first == second)
        {
            await heads;
        }

        await Task.WhenAll(heads, Task.Run(() => Some(second, lot.All.Skip(1))));

        static async Task Some(DbConnection connection, IEnumerable<(Pattern Pattern, List<object?[]> Rows)> tables)
        {
            foreach (var (pattern, rows) in tables)
            {
                await Store.Pour(connection, pattern, rows);
            }
        }
    }

    private void Cast(int all, Poured lot)
    {
        var number = ++made;
        var (standing, age) = spread.Standing(number, all);
        var begun = (now - age).AsKept();
        var done = standing is Standing.Done;
        var accepted = standing is not Standing.AtCounter;
        var left = spread.Left();
        var agency = spread.Agency();
        var open = accepted && !done ? Promised.Near(now + left, begun, now, spread.Soon(), mould.Allotment, mould.Calendars.Of(agency.Code)) : null;
        begun = open?.Begun ?? begun;
        var still = standing is Standing.StandingStill ? begun.AddHours(2) : (DateTimeOffset?)null;
        var ended = done ? begun.AddHours(30) : (DateTimeOffset?)null;
        var due = open?.Due ?? (done ? begun.AddHours(number % 10 == 0 ? 24 : 34) : (now + left).AsKept());
        var counter = spread.Counter(agency);
        var procedure = spread.Procedure();
        var person = spread.Person(all);
        var name = person == 0 ? Mould.ApplicantName : Spread.Name(person);
        var id = Guid.CreateVersion7(begun);
        var applicant = person == 0 ? mould.Dossier.At(0, "applicant") : store.Key(new Guid(person, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8));
        var code = accepted ? string.Create(CultureInfo.InvariantCulture, $"{counter.Code}-{VietnamTime.DayOf(begun):yyMMdd}-{number:0000000}") : null;
        var walked = standing switch { Standing.Done => Steps, Standing.WithLeader => 3, Standing.WithOfficer or Standing.StandingStill => 2, _ => 0 };
        var officer = standing is Standing.WithOfficer or Standing.StandingStill && Hot.Count >= Noted ? spread.Taken(agency.Code) : null;
        (Guid Id, DateTimeOffset Arrived, DateTimeOffset? Left)[] ledgered =
            [.. Enumerable.Range(0, walked).Select(step => (Guid.CreateVersion7(begun.AddHours(step)), begun.AddHours(step), done || step < walked - 1 ? begun.AddHours(step + 1) : (DateTimeOffset?)null))];
        lot.Heads.Add((walked == 2 ? mould.AtOfficer : mould.Dossier).Like(0,
            ("ledger", accepted ? ledger.Of(begun, due, ledgered, still, ended) : "[]"),
            ("id", store.Key(id)),
            ("request_number", string.Create(CultureInfo.InvariantCulture, $"YC-{number:0000000000}")),
            ("code", code),
            ("stage", Stage(standing).ToString()),
            ("listed_as", NationalStates.ListedAs(Stage(standing)).ToString()),
            ("procedure", procedure.Code),
            ("procedure_name", procedure.Name),
            ("plain_name", procedure.Name),
            ("applicant", applicant),
            ("submitter", applicant),
            ("applicant_name", name),
            ("applicant_fold", VietnameseFold.Fold(name)),
            ("applicant_number", Spread.Number(person)),
            ("applicant_phone", Spread.Phone(person)),
            ("submitter_name", name),
            ("receiving_agency", counter.Code),
            ("competent_agency", agency.Code),
            ("competent_agency_name", agency.Name),
            ("created_at", store.Instant(begun)),
            ("submitted_at", store.Instant(begun)),
            ("answer_due", accepted ? null : store.Instant(begun.AddHours(8))),
            ("accepted_at", accepted ? store.Instant(open?.AcceptedAt ?? begun) : null),
            ("first_due", accepted ? store.Instant(due) : null),
            ("due", accepted ? store.Instant(due) : null),
            ("counted_at", accepted ? store.Instant(ended ?? still ?? begun) : null),
            ("stopped_since", still is { } since ? store.Instant(since) : null),
            ("allotment", open?.Allotment ?? mould.Dossier.At(0, "allotment")),
            ("next_warning", still is null && open?.NextWarning is { } warned ? store.Instant(warned) : null),
            ("ended_at", ended is { } at ? store.Instant(at) : null),
            ("ended_late", Truth(ended > due)),
            // What is done with has no run any more that anybody would move.
            ("run", accepted && !done ? (walked == 2 ? mould.AtOfficer : mould.Dossier).At(0, "run") : null),
            ("result", done ? JsonSerializer.Serialize(Result(id, name, ended!.Value), JsonText.Options) : null),
            ("delivery", done ? JsonSerializer.Serialize(new DeliveryProof(ended!.Value, DossierChannel.Direct, name, "Vi Thị Nhung", null), JsonText.Options) : null)));
        if (!done)
        {
            var step = ledgered is [.., { Left: null } lasting] ? lasting.Id : (Guid?)null;
            lot.Work.Add(mould.Work.Like(0,
                ("id", store.Key(step ?? Guid.CreateVersion7(begun))), ("dossier", store.Key(id)), ("kind", step is null ? "Reception" : "Step"), ("step", step is { } own ? store.Key(own) : null),
                ("agency", accepted ? agency.Code : counter.Code), ("role", standing switch { Standing.AtCounter => "Clerk", Standing.WithLeader => "Leader", _ => "Officer" }),
                ("officer", officer is { } holder ? store.Key(holder) : null), ("due", store.Instant(still is null ? due : Dossiers.Dossier.NotQueued)),
                ("next_warning", still is null && open?.WorkWarning is { } rung ? store.Instant(rung) : null)));
        }

        Remember(id, code, standing, agency.Code, person);
        foreach (var word in DossierWord.Of(new(id), name, agency.Code, counter.Code).Concat(code is null ? [] : DossierWord.OfCode(new(id), code, agency.Code, counter.Code)))
        {
            lot.Words.Add(mould.Words.Like(0, ("agency", word.Agency), ("word", word.Word), ("dossier", store.Key(id)), ("name_bits", word.NameBits)));
        }

        for (var step = 0; step < walked; step++)
        {
            var isLeft = ledgered[step].Left is not null;
            lot.Steps.Add(mould.Steps.Like(step < 3 ? step : step - 2,
                ("id", store.Key(ledgered[step].Id)), ("dossier_id", store.Key(id)), ("order", step + 1), ("agency", agency.Code),
                ("arrived_at", store.Instant(begun.AddHours(step))), ("due_at", store.Instant(isLeft ? begun.AddHours(step + 6) : due)),
                ("left_at", isLeft ? store.Instant(begun.AddHours(step + 1)) : null), ("choice", isLeft ? "propose" : null), ("officer_name", isLeft ? "Lục Văn Sáng" : null),
                ("note", isLeft && step > 0 ? "Đủ điều kiện." : null), ("officer", isLeft ? store.Key(Spread.Officer(agency.Code, 1)) : officer is { } one ? store.Key(one) : null)));
        }

        for (var line = 0; line <= walked; line++)
        {
            lot.History.Add(mould.History.Like(line,
                ("id", store.Key(Guid.CreateVersion7(begun.AddHours(line)))), ("dossier_id", store.Key(id)), ("at", store.Instant(begun.AddHours(line)))));
        }

        if (accepted)
        {
            lot.Sheets.Add(mould.Sheets.Like(0, ("id", store.Key(Guid.CreateVersion7(begun))), ("dossier_id", store.Key(id)), ("at", store.Instant(begun))));
        }
    }

    private void Remember(Guid id, string? code, Standing standing, string agency, int person)
    {
        if (standing is Standing.WithOfficer && agency == Mould.HotAgency && Hot.Count < Noted)
        {
            Hot.Add(id);
        }

        if (standing is Standing.AtCounter && agency == Mould.HotAgency && Waiting.Count < Noted)
        {
            Waiting.Add(id);
        }

        Code = standing is Standing.Done && person != 0 ? code! : Code;
    }

    private static DossierStage Stage(Standing standing) => standing switch
    {
        Standing.Done => DossierStage.Delivered,
        Standing.AtCounter => DossierStage.Submitted,
        Standing.StandingStill => DossierStage.AwaitingSupplement,
        Standing.WithOfficer => DossierStage.Accepted,
        _ => DossierStage.Processing,
    };

    private static DossierResult Result(Guid id, string name, DateTimeOffset at) =>
        new(id, new string('0', 64), "1/KQ-UBND", name, false, at, default, "Nông Văn Đức", "CHỦ TỊCH", "0000-0000-0000");

    private object Truth(bool what) => store.IsPostgres ? what : what ? 1L : 0L;
}
