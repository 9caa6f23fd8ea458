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

    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();
    private readonly LedgerMould ledger = new((string)mould.Dossier.At(0, "ledger")!);
    private int made;

    /// <summary>Some dossiers that lie with the busiest agency's officer.</summary>
    public List<Guid> Hot { get; } = [];

    /// <summary>Some that wait at the busiest agency's counter.</summary>
    public List<Guid> Waiting { get; } = [];

    /// <summary>The code of one that is done with.</summary>
    public string Code { get; private set; } = "";

    public async Task Fill(int dossiers)
    {
        await using var connection = await store.Open();
        if (connection is SqliteConnection)
        {
            await Store.Say(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
        }

        while (made < dossiers)
        {
            List<object?[]> heads = [], words = [], work = [], steps = [], history = [], sheets = [];
            for (var rest = Math.Min(Batch, dossiers - made); rest > 0; rest--)
            {
                Cast(dossiers, heads, words, work, steps, history, sheets);
            }

            await Store.Pour(connection, mould.Dossier, heads);
            await Store.Pour(connection, mould.Words, words);
            await Store.Pour(connection, mould.Work, work);
            await Store.Pour(connection, mould.Steps, steps);
            await Store.Pour(connection, mould.History, history);
            await Store.Pour(connection, mould.Sheets, sheets);
            Console.Error.Write($"\r{made:N0} dossiers");
        }

        Console.Error.WriteLine();
        await Store.Say(connection, connection is SqliteConnection ? "COMMIT; PRAGMA synchronous = FULL; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM ANALYZE");
    }

    private void Cast(int all, List<object?[]> heads, List<object?[]> words, List<object?[]> work, List<object?[]> steps, List<object?[]> history, List<object?[]> sheets)
    {
        var number = ++made;
        var standing = spread.Standing();
        var begun = now - spread.Age(standing);
        var done = standing is Standing.Done;
        var accepted = standing is not Standing.AtCounter;
        var ended = done ? begun.AddHours(30) : (DateTimeOffset?)null;
        var due = begun.AddHours(number % 10 == 0 ? 24 : 34);
        var agency = spread.Agency();
        var procedure = spread.Procedure();
        var person = spread.Person(all);
        var name = person == 0 ? Mould.ApplicantName : spread.Name();
        var id = Guid.CreateVersion7(begun);
        var applicant = person == 0 ? mould.Dossier.At(0, "applicant") : store.Key(new Guid(person, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8));
        var code = accepted ? string.Create(CultureInfo.InvariantCulture, $"{agency.Code}-{VietnamTime.DayOf(begun):yyMMdd}-{number:0000000}") : null;
        var walked = standing switch { Standing.Done => Steps, Standing.WithLeader => 3, Standing.WithOfficer => 2, _ => 0 };
        (Guid Id, DateTimeOffset Arrived, DateTimeOffset? Left)[] ledgered =
            [.. Enumerable.Range(0, walked).Select(step => (Guid.CreateVersion7(begun.AddHours(step)), begun.AddHours(step), done || step < walked - 1 ? begun.AddHours(step + 1) : (DateTimeOffset?)null))];
        heads.Add(mould.Dossier.Like(0,
            ("ledger", accepted ? ledger.Of(begun, ledgered, ended) : "[]"),
            ("id", store.Key(id)),
            ("request_number", string.Create(CultureInfo.InvariantCulture, $"YC-{number:0000000000}")),
            ("code", code),
            ("stage", (done ? DossierStage.Delivered : standing is Standing.AtCounter ? DossierStage.Submitted : DossierStage.Processing).ToString()),
            ("procedure", procedure.Code),
            ("procedure_name", procedure.Name),
            ("plain_name", procedure.Name),
            ("applicant", applicant),
            ("submitter", applicant),
            ("applicant_name", name),
            ("applicant_fold", VietnameseFold.Fold(name)),
            ("applicant_number", person == 0 ? Mould.Applicant : string.Create(CultureInfo.InvariantCulture, $"024{person:000000000}")),
            ("submitter_name", name),
            ("receiving_agency", agency.Code),
            ("competent_agency", agency.Code),
            ("competent_agency_name", agency.Name),
            ("created_at", store.Instant(begun)),
            ("submitted_at", store.Instant(begun)),
            ("answer_due", accepted ? null : store.Instant(begun.AddHours(8))),
            ("accepted_at", accepted ? store.Instant(begun) : null),
            ("first_due", accepted ? store.Instant(due) : null),
            ("due", accepted ? store.Instant(due) : null),
            ("counted_at", accepted ? store.Instant(ended ?? begun) : null),
            ("ended_at", ended is { } at ? store.Instant(at) : null),
            ("ended_late", Truth(ended > due)),
            // One that is under way stands where its step says; the run of the mould is over.
            ("run", null),
            ("result", done ? JsonSerializer.Serialize(Result(id, name, ended!.Value), JsonText.Options) : null),
            ("delivery", done ? JsonSerializer.Serialize(new DeliveryProof(ended!.Value, DossierChannel.Direct, name, "Vi Thị Nhung", null), JsonText.Options) : null)));
        if (!done)
        {
            var step = ledgered is [.., { Left: null } lasting] ? lasting.Id : (Guid?)null;
            work.Add(mould.Work.Like(0,
                ("id", store.Key(step ?? Guid.CreateVersion7(begun))), ("dossier", store.Key(id)), ("kind", step is null ? "Reception" : "Step"), ("step", step is { } own ? store.Key(own) : null),
                ("agency", agency.Code), ("role", standing switch { Standing.AtCounter => "Clerk", Standing.WithOfficer => "Officer", _ => "Leader" }), ("officer", null), ("due", store.Instant(due))));
        }

        if (standing is Standing.WithOfficer && agency.Code == Mould.HotAgency && Hot.Count < 500)
        {
            Hot.Add(id);
        }

        if (standing is Standing.AtCounter && agency.Code == Mould.HotAgency && Waiting.Count < 500)
        {
            Waiting.Add(id);
        }

        Code = done && person != 0 ? code! : Code;
        foreach (var word in DossierWord.OfName(name).Concat(code is null ? [] : [DossierWord.OfCode(code)]))
        {
            words.Add(mould.Words.Like(0, ("agency", agency.Code), ("word", word), ("dossier", store.Key(id))));
        }

        for (var step = 0; step < walked; step++)
        {
            var left = ledgered[step].Left is not null;
            steps.Add(mould.Steps.Like(step < 3 ? step : step - 2,
                ("id", store.Key(ledgered[step].Id)), ("dossier_id", store.Key(id)), ("order", step + 1), ("agency", agency.Code),
                ("arrived_at", store.Instant(begun.AddHours(step))), ("due_at", store.Instant(begun.AddHours(step + 6))),
                ("left_at", left ? store.Instant(begun.AddHours(step + 1)) : null), ("choice", left ? "propose" : null), ("officer_name", left ? "Lục Văn Sáng" : null), ("officer", null)));
        }

        for (var line = 0; line <= walked; line++)
        {
            history.Add(mould.History.Like(line,
                ("id", store.Key(Guid.CreateVersion7(begun.AddHours(line)))), ("dossier_id", store.Key(id)), ("at", store.Instant(begun.AddHours(line)))));
        }

        if (accepted)
        {
            sheets.Add(mould.Sheets.Like(0, ("id", store.Key(Guid.CreateVersion7(begun))), ("dossier_id", store.Key(id)), ("at", store.Instant(begun))));
        }
    }

    private static DossierResult Result(Guid id, string name, DateTimeOffset at) =>
        new(id, new string('0', 64), "1/KQ-UBND", name, false, at, default, "Nông Văn Đức", "CHỦ TỊCH", "0000-0000-0000");

    private object Truth(bool what) => store.IsPostgres ? what : what ? 1L : 0L;
}
