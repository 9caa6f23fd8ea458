using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Demo;
using MotCua.Web.Demo.Month;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests.Demo;

public sealed class WorkingMonthTests
{
    private static readonly DateTimeOffset From = new(2026, 9, 1, 0, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task The_same_lot_gives_the_same_month_and_its_books_agree()
    {
        var first = await Live(seed: 7);
        var again = await Live(seed: 7);
        var other = await Live(seed: 8);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void In_a_large_month_somebody_sits_in_every_chair_of_every_office()
    {
        var story = MonthStory.Read(DemoProvince.Folder, helped: true);
        var come = new MonthDraw(story, null!, 1).Colleagues(2, new DateOnly(2026, 9, 1)).Text.Split('\n').Skip(1).Select(line => line.Split(',')).Select(cells => (Office: cells[2], Role: cells[5])).ToList();

        Assert.All(story.Offices, office => Assert.All((Role[])[Role.Clerk, Role.Officer, Role.HeadOfUnit, Role.Leader], role => Assert.Contains((office.Agency, role.ToString()), come)));
    }

    /// <summary>Every dossier of a small month in one line each, once its books were found to agree.</summary>
    private static async Task<IReadOnlyList<string>> Live(int seed)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-month-").FullName;
        try
        {
            await FurnishedProvince.CopyTo(folder);
            Dictionary<string, string?> settings = new() { ["MOTCUA_DATA"] = folder, ["Logging:LogLevel:Default"] = "None" };
            await using var app = Product.Builder(settings).Build();
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
            MonthWish wish = new(40, seed, From, From.AddMonths(1));
            var before = await MonthCheck.Tally(scope.ServiceProvider.GetRequiredService<Gate>(), wish.From, wish.Until.AddDays(1), TestContext.Current.CancellationToken);

            var lived = await WorkingMonth.Live(settings, wish, null, TestContext.Current.CancellationToken);

            Assert.Empty(lived.CutShort);
            Assert.True(lived.Taken > 30 && lived.Ended > 15, $"{lived.Taken} taken, {lived.Ended} ended");
            Assert.All(await MonthCheck.Look(scope.ServiceProvider, wish, lived, before, TestContext.Current.CancellationToken), line => Assert.True(line.Holds, line.What));
            return await scope.ServiceProvider.GetRequiredService<Database>().Database.SqlQueryRaw<string>(
                """SELECT "applicant_number" || ' ' || "procedure" || ' ' || "stage" || ' ' || coalesce("code", '') || ' ' || coalesce("accepted_at", 0) || ' ' || coalesce("ended_at", 0) AS "Value" FROM "dossiers_dossier" ORDER BY 1""")
                .ToListAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
