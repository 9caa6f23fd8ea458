using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Calendar.Declaring;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Verification;

public sealed class VerifyDossiersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_date_ever_shown_is_worked_out_again_by_the_calendars_of_its_hour(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        Must(await house.As(Actor.House).Do(new DeclareHoliday(null, new(2023, 6, 13), SpecialDayKind.Holiday, "Nghỉ bão")));
        await house.As(await house.Leader()).Do(new MotCua.Dossiers.Result.SignResult(dossier));

        var verified = Must(await house.As(Actor.House).Ask(new VerifyDossiers()));

        Assert.Equal(1, verified.Read);
        Assert.Empty(verified.Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_handed_in_is_on_record(TestDatabase database)
    {
        await using var house = await House.On(database);
        var shipped = Must(await house.As(Actor.House).Ask(new MotCua.Documents.Checking.CheckFiles())).Files;
        await house.AFilledDraft();

        var files = Must(await house.As(Actor.House).Ask(new MotCua.Documents.Checking.CheckFiles()));

        Assert.Equal((shipped + 1, 0, true), (files.Files, files.Unclaimed, files.AllWell));
    }

    [Theory]
    [InlineData(TestDatabase.Sqlite, "due = first_due + 86400000000")]
    [InlineData(TestDatabase.Postgres, "due = first_due + interval '1 day'")]
    [InlineData(TestDatabase.Sqlite, "ledger = replace(ledger, '\"calendar\":', '\"calendar\":1')")]
    [InlineData(TestDatabase.Postgres, "ledger = regexp_replace(ledger, '2023-06-15', '2023-06-14')")]
    [InlineData(TestDatabase.Sqlite, "ledger = replace(ledger, '2023-06-15', '2023-06-16')")]
    public async Task A_date_changed_by_hand_in_the_database_is_found(TestDatabase database, string change)
    {
        await using var house = await House.On(database);
        await house.AnAccepted();
        Assert.Empty(Must(await house.As(Actor.House).Ask(new VerifyDossiers())).Faults);

        var table = database is TestDatabase.Sqlite ? "dossiers_dossier" : "dossiers.dossier";
#pragma warning disable EF1002 // The text is the test's own.
        Assert.Equal(1, await house.With<Database, int>(db => db.Database.ExecuteSqlRawAsync($"UPDATE {table} SET {change}")));
#pragma warning restore EF1002

        Assert.NotEmpty(Must(await house.Ask(new VerifyDossiers())).Faults);
    }
}
