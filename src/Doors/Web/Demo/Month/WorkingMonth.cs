using System.Globalization;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Import;
using MotCua.People.Import;
using MotCua.Web.Serving;

namespace MotCua.Web.Demo.Month;

/// <summary>How large a month is lived, by which lot, and until when.</summary>
public sealed record MonthWish(int Dossiers, int Seed, DateTimeOffset From, DateTimeOffset Until);

/// <summary>What a lived month says of itself: how many came, were officially received and ended, and what did not go as told.</summary>
public sealed record LivedMonth(int Came, int Taken, int Ended, IReadOnlyList<string> CutShort);

/// <summary>One working month of the demo province, lived through the gate of the same house on virtual clocks, one for each district.</summary>
public static class WorkingMonth
{
    /// <summary>As many dossiers as one official can have a hand in.</summary>
    private const int EachHelper = 900;

    /// <param name="settings">Settings that come before those of files and environment, as for the house itself.</param>
    /// <param name="come">Told the number of dossiers that have come, now and then.</param>
    public static async Task<LivedMonth> Live(IReadOnlyDictionary<string, string?>? settings, MonthWish wish, Action<int>? come, CancellationToken cancel)
    {
        var clock = new DistrictClock(new VirtualClock(wish.From));
        var builder = Product.Builder(settings);
        builder.Services.AddSingleton<TimeProvider>(clock);
        await using var house = builder.Build();
        var calendars = await Calendars(house.Services, cancel);
        var story = MonthStory.Read(DemoProvince.Folder, Helpers(wish) > 0);
        var draw = new MonthDraw(story, calendars, wish.Seed);
        var plans = draw.Plans(wish.Dossiers, wish.From, wish.Until);
        await Furnish(house.Services, draw, plans, wish, cancel);
        var leave = await Leaves(house.Services, draw, story, wish, cancel);
        var photo = await File.ReadAllBytesAsync(Path.Combine(DemoProvince.Folder, "dossiers", "giay-to.png"), cancel);
        var again = await File.ReadAllBytesAsync(Path.Combine(DemoProvince.Folder, "dossiers", "giay-to-chup-lai.png"), cancel);
        var came = 0;

        var districts = plans.GroupBy(plan => plan.Office.District).Select(async district =>
        {
            await Task.Yield();
            var own = clock.Begin(wish.From);
            var offices = new MonthOffices(house.Services, own, story, calendars, id => leave.TryGetValue(id, out var away) ? away : null, photo, again);
            var timeline = new Timeline(own);
            await timeline.Live(district.OrderBy(plan => plan.Comes).Select(plan => Counted(new MonthLife(offices, plan).Live(cancel))), wish.Until, cancel);
            return (offices, timeline);
        }).ToArray();
        var lived = await Task.WhenAll(districts);
        return new(plans.Count, lived.Sum(one => one.offices.Taken), lived.Sum(one => one.offices.Ended), [.. lived.SelectMany(one => one.timeline.CutShort)]);

        async IAsyncEnumerable<DateTimeOffset> Counted(IAsyncEnumerable<DateTimeOffset> life)
        {
            var begun = false;
            await foreach (var moment in life)
            {
                yield return moment;
                if (!begun)
                {
                    begun = true;
                    come?.Invoke(Interlocked.Increment(ref came));
                }
            }
        }
    }

    /// <summary>How many come in to help as clerks of each office, and as many as its officers.</summary>
    private static int Helpers(MonthWish wish) => wish.Dossiers / EachHelper;

    /// <summary>Citizens who come, and officials who come in to help, are taken over from files like anybody's.</summary>
    private static async Task Furnish(IServiceProvider house, MonthDraw draw, IReadOnlyList<MonthPlan> plans, MonthWish wish, CancellationToken cancel)
    {
        string[] people = [.. plans.Select(plan => plan.Person).DistinctBy(person => person.Number).Select(person => string.Create(CultureInfo.InvariantCulture,
            $"{person.Number},{person.Name},{person.BornOn:yyyy-MM-dd},{person.Sex},\"{person.Address}\",{person.Phone},,"))];
        foreach (var part in people.Chunk(2000))
        {
            await Import(house, new ImportPeople([new("month-citizens.csv", string.Join('\n', part.Prepend("number,name,born_on,sex,address,phone,email,login")))]), cancel);
        }

        if (Helpers(wish) is > 0 and var helpers)
        {
            await Import(house, new ImportUnits([draw.Colleagues(helpers, VietnamTime.DayOf(wish.From))]), cancel);
        }
    }

    private static async Task Import(IServiceProvider house, ICommand<LineReport> file, CancellationToken cancel)
    {
        await using var scope = As(house);
        var outcome = await scope.ServiceProvider.GetRequiredService<Gate>().Do(file, cancel);
        if (!outcome.Done || outcome.Value.Refused is [_, ..])
        {
            throw new InvalidOperationException($"The month could not be furnished: {outcome.Refusal?.Code ?? outcome.Value.Refused[0].Code}");
        }
    }

    /// <summary>One in three is away for some days.</summary>
    private static async Task<Dictionary<Guid, (DateOnly From, DateOnly Until)>> Leaves(IServiceProvider house, MonthDraw draw, MonthStory story, MonthWish wish, CancellationToken cancel)
    {
        Dictionary<Guid, (DateOnly, DateOnly)> away = [];
        await using var scope = As(house);
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var (from, until) = (VietnamTime.DayOf(wish.From), VietnamTime.DayOf(wish.Until));
        foreach (var office in story.Offices)
        {
            var agency = (await organisation.Agency(new AgencyCode(office.Agency), from, cancel))!;
            var officers = (await organisation.OfficersOf(agency.Id, from, cancel)).OrderBy(officer => officer.Name, StringComparer.Ordinal).ThenBy(officer => officer.Position, StringComparer.Ordinal);
            foreach (var officer in officers.Where((_, index) => index % 3 == 0))
            {
                away[officer.Id.Value] = draw.Leave(from, until);
            }
        }

        return away;
    }

    private static async Task<CalendarBook> Calendars(IServiceProvider house, CancellationToken cancel)
    {
        await using var scope = As(house);
        return await scope.ServiceProvider.GetRequiredService<ICalendars>().Book(cancel);
    }

    private static AsyncServiceScope As(IServiceProvider house)
    {
        var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        return scope;
    }
}
