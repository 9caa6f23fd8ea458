using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MotCua.Kernel;
using MotCua.Web.Demo;
using MotCua.Web.Demo.Month;
using MotCua.Web.Serving;

namespace MotCua.Web.Verbs;

/// <summary>Lives one working month of the demo province in minutes, and says whether its books agree; ends with 1 when they do not.</summary>
internal static class Simulate
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    public static Command Verb()
    {
        var dossiers = new Option<int>("--dossiers") { Description = "How many come.", DefaultValueFactory = _ => 20_000 };
        var month = new Option<string?>("--month") { Description = "Which month, 2026-10; by default the month up to now." };
        var seed = new Option<int>("--seed") { Description = "The lot by which everything is drawn; the same seed gives the same month.", DefaultValueFactory = _ => 1 };
        var verb = new Command("simulate", "Live a working month of the demo province through the gate, in the database and folder of MOTCUA_DATABASE and MOTCUA_DATA.") { dossiers, month, seed };
        verb.SetAction((parsed, cancel) => Run(parsed.GetValue(dossiers), parsed.GetValue(month), parsed.GetValue(seed), cancel));
        return verb;
    }

    private static async Task<int> Run(int dossiers, string? month, int seed, CancellationToken cancel)
    {
        var now = TimeProvider.System.GetUtcNow();
        if (dossiers < 1 || (month is not null && !DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            await Console.Error.WriteLineAsync("How many must be more than none, and a month is written 2026-10.");
            return Misused;
        }

        var wish = Wish(dossiers, month, seed, now);
        if (wish.Until > now)
        {
            await Console.Error.WriteLineAsync("That month is not over.");
            return Misused;
        }

        // Whatever the database, it is the demo province that lives in it.
        Dictionary<string, string?> settings = new() { ["Logging:LogLevel:Default"] = "Warning", ["MOTCUA_DEMO"] = "on" };
        await using var app = Product.Builder(settings).Build();
        await Storehouse.Prepare(app.Services, cancel);
        if (!await DemoProvince.IsFurnished(app.Services, cancel))
        {
            await DemoProvince.Furnish(app.Services, cancel);
            await DemoProvince.OpenAccounts(app.Services, cancel);
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var before = await MonthCheck.Tally(scope.ServiceProvider.GetRequiredService<Gate>(), wish.From, wish.Until.AddDays(1), cancel);
        var started = Stopwatch.GetTimestamp();
        var lived = await WorkingMonth.Live(settings, wish, came => Say(came, dossiers, started), cancel);
        var took = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lived.Came} dossiers from {VietnamTime.DayOf(wish.From):yyyy-MM-dd} to {VietnamTime.DayOf(wish.Until):yyyy-MM-dd}, seed {seed}, lived in {took.TotalSeconds:0} s ({lived.Came / took.TotalSeconds:0.0} a second)"));
        foreach (var cut in lived.CutShort.Take(20))
        {
            Console.WriteLine($"did not come as far as it should: {cut}");
        }

        var found = await MonthCheck.Look(scope.ServiceProvider, wish, lived, before, cancel);
        foreach (var (what, holds) in found)
        {
            Console.WriteLine($"{(holds ? "ok   " : "WRONG")} {what}");
        }

        return lived.CutShort.Count == 0 && found.All(one => one.Holds) ? Done : Failed;
    }

    private static MonthWish Wish(int dossiers, string? month, int seed, DateTimeOffset now)
    {
        if (month is null)
        {
            return new(dossiers, seed, VietnamTime.At(VietnamTime.DayOf(now).AddMonths(-1), default), now);
        }

        var first = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(dossiers, seed, VietnamTime.At(first, default), VietnamTime.At(first.AddMonths(1), default));
    }

    private static void Say(int came, int of, long started)
    {
        if (came % 1000 == 0)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{came} of {of} have come, {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s"));
        }
    }
}
