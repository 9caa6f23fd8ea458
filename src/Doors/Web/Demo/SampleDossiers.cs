using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Learning;
using MotCua.Regimes;
using MotCua.Web.Serving;

namespace MotCua.Web.Demo;

/// <summary>Fills the furnished province with some weeks of work: sample dossiers, and what goes on around them, live through the gate of the same house on a virtual clock, up to this moment.</summary>
public static class SampleDossiers
{
    /// <summary>On in the demo province, unless MOTCUA_SAMPLES=off.</summary>
    public static bool AreWanted(IConfiguration configuration) => Product.IsDemo(configuration) && configuration["MOTCUA_SAMPLES"] is not "off";

    /// <param name="settings">Settings that come before those of files and environment, as for the house itself.</param>
    /// <param name="today">The moment at which the past ends.</param>
    /// <returns>What did not go as told; nothing, when all is well.</returns>
    public static async Task<IReadOnlyList<string>> Live(IReadOnlyDictionary<string, string?>? settings, DateTimeOffset today, CancellationToken cancel)
    {
        var clock = new VirtualClock(today - TimeSpan.FromDays(120));
        var builder = Product.Builder(settings);
        builder.Services.AddSingleton<TimeProvider>(clock);
        await using var house = builder.Build();
        var cast = new Cast(house.Services, clock);
        var picture = await File.ReadAllBytesAsync(Path.Combine(DemoProvince.Folder, "dossiers", "giay-to.png"), cancel);
        List<IAsyncEnumerable<DateTimeOffset>> lives = [.. new SampleDecisions(cast, today, DemoProvince.Folder).All(cancel)];
        foreach (var sample in SampleDossier.All(DemoProvince.Folder))
        {
            lives.Add(new SampleLife(cast, sample, await Dates(house.Services, sample, today, cancel), sample.Internal ? await cast.Agency(sample.By, cancel) : await cast.Person(sample.By, cancel), picture).Live(cancel));
        }

        lives.Add(new SampleCompetence(cast, today).Live(cancel));
        lives.Add(new SampleQuestions(cast, house.Services.GetRequiredService<QuestionBook>(), today, DemoProvince.Folder).Live(cancel));
        lives.Add(new ReviewYear(cast, await Calendar(house.Services, cancel), today).Live(cancel));
        await using (var scope = house.Services.CreateAsyncScope())
        {
            var calendar = await scope.ServiceProvider.GetRequiredService<ICalendars>().Of(new AgencyCode("H02.24.01"), cancel);
            lives.AddRange(new SampleScenes(cast, calendar, today).All(cancel));
            lives.Add(new SampleCopies(cast, calendar, today, await File.ReadAllBytesAsync(Path.Combine(DemoProvince.Folder, "dossiers", "ban-chinh.png"), cancel)).Live(cancel));
            lives.Add(new SampleArchive(cast, calendar, today, DemoProvince.Folder).Live(cancel));
        }

        var timeline = new Timeline(clock);
        await timeline.Live(lives, today, cancel);

        // What the samples lived through was drawn by the sheets of the house; whoever works on draws by these.
        await DemoProvince.BringBlanks(house.Services, "samples", cancel);
        return timeline.CutShort;
    }

    private static async Task<WorkingCalendar> Calendar(IServiceProvider house, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ICalendars>().National(cancel);
    }

    private static async Task<SampleDates> Dates(IServiceProvider house, SampleDossier sample, DateTimeOffset today, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var (services, day) = (scope.ServiceProvider, VietnamTime.DayOf(today));
        var card = ProcedureCode.TryParse(sample.Procedure, out var code) ? await services.GetRequiredService<IProcedures>().InForce(code, day, cancel) : null;
        var terms = card?.Terms(sample.AtCounter ? Channel.Direct : Channel.Online, sample.Case) ?? card?.Terms(Channel.Direct, sample.Case);
        var calendar = await services.GetRequiredService<ICalendars>().Of(new AgencyCode(sample.Agency), cancel);
        var rules = await services.GetRequiredService<IRuleSets>().InForce(day, cancel);
        return new(calendar, terms?.Limit ?? new TimeLimit(0, TimeUnit.Unspecified), rules.Counting, sample, today);
    }
}
