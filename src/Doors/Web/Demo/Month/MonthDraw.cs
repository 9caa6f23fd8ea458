using System.Globalization;
using MotCua.Calendar;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Web.Demo.Month;

/// <summary>Draws the month by a seeded lot: who comes when, with what, and what becomes of it. The same seed draws the same month.</summary>
internal sealed class MonthDraw(MonthStory story, CalendarBook calendars, int seed)
{
    private const int Province = 24;

    /// <summary>How many come in each hour of the day: to the counter, and online.</summary>
    private static readonly int[] AtCounter = [0, 0, 0, 0, 0, 0, 0, 6, 20, 18, 13, 4, 0, 8, 14, 11, 6, 0, 0, 0, 0, 0, 0, 0];
    private static readonly int[] Online = [1, 0, 0, 0, 0, 1, 2, 4, 8, 9, 8, 6, 4, 5, 7, 7, 6, 5, 4, 6, 8, 7, 4, 2];

    /// <summary>Of a hundred dossiers.</summary>
    private static readonly (MonthFate Fate, int Share)[] Fates =
    [
        (MonthFate.Straight, 76), (MonthFate.Declined, 2), (MonthFate.Completed, 3), (MonthFate.NeverCompleted, 1), (MonthFate.Supplemented, 4), (MonthFate.SupplementOwed, 1),
        (MonthFate.Late, 2), (MonthFate.Apologised, 2), (MonthFate.Withdrawn, 2), (MonthFate.Refused, 3), (MonthFate.Billed, 2), (MonthFate.Consulted, 2),
    ];

    // A lot that can be drawn again; nothing here is a secret.
#pragma warning disable CA5394
    private readonly Random lot = new(seed);
    private readonly Dictionary<string, List<NewPerson>> known = [];
    private readonly HashSet<string> numbers = [];

    public IReadOnlyList<MonthPlan> Plans(int count, DateTimeOffset from, DateTimeOffset until)
    {
        DateOnly[] days = [.. Enumerable.Range(0, VietnamTime.DayOf(until).DayNumber - VietnamTime.DayOf(from).DayNumber + 1).Select(VietnamTime.DayOf(from).AddDays)];
        MonthOffice[] districts = [.. story.Offices.Where(office => office.IsDistrict)];
        MonthOffice[] communes = [.. story.Offices.Where(office => !office.IsDistrict)];
        List<MonthPlan> plans = [];
        for (var number = 1; number <= count; number++)
        {
            var matter = Of(story.Matters, one => one.Weight);
            var office = Of(matter.AtDistrict ? districts : communes);
            var chance = lot.NextDouble();
            var channel = chance < matter.Online ? DossierChannel.Online : chance > 0.96 ? DossierChannel.Post : DossierChannel.Direct;
            var counter = channel is not DossierChannel.Online && office.Counters.Count > 0 && lot.NextDouble() < 0.25 ? Of(office.Counters) : office.Agency;
            var fate = Of(Fates, one => one.Share).Fate;
            var comes = Comes(days, channel, calendars.Of(counter));
            var person = Person(office);
            plans.Add(new(number, matter, office, counter, channel, person, comes < from ? from : comes, Possible(fate, channel))
            {
                Waits = 0.2 + (lot.NextDouble() * 5),
                Takes = fate is MonthFate.Late or MonthFate.Apologised ? 1.05 + (lot.NextDouble() * 0.5) : 0.25 + (lot.NextDouble() * 0.65),
                Fetches = 0.5 + (lot.NextDouble() * 20),
                IsTaken = lot.Next(3) == 0,
            });
        }

        return [.. plans.Where(plan => plan.Comes < until)];
    }

    /// <summary>Officials who come in to help for the month, as a file of the personnel office tells it.</summary>
    public ImportFile Colleagues(int each, DateOnly from)
    {
        List<string> lines = ["key,name,agency_code,unit_key,position,roles,phone,email,signer_title,login,from,until"];
        foreach (var (office, role, number) in from office in story.Offices from role in (Role[])[Role.Clerk, Role.Officer, Role.HeadOfUnit, Role.Leader] from number in Enumerable.Range(1, role is Role.Leader or Role.HeadOfUnit ? 1 : each) select (office, role, number))
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"month-{role.ToString().ToLowerInvariant()}-{office.Agency.ToLowerInvariant()}-{number}");
            lines.Add($"{key},{Name(lot.Next(2) == 0)},{office.Agency},,{story.Positions[role.ToString()]},{role},,,{(role is Role.Leader ? story.Capacity : "")},{key},{from:yyyy-MM-dd},");
        }

        return new("month-officers.csv", string.Join('\n', lines));
    }

    /// <summary>Who is away on which days of the month.</summary>
    public (DateOnly From, DateOnly Until) Leave(DateOnly from, DateOnly until)
    {
        var begins = from.AddDays(lot.Next(Math.Max(1, until.DayNumber - from.DayNumber)));
        return (begins, begins.AddDays(1 + lot.Next(4)));
    }

    private static MonthFate Possible(MonthFate fate, DossierChannel channel) =>
        channel is not DossierChannel.Online && fate is MonthFate.Completed or MonthFate.NeverCompleted or MonthFate.Supplemented or MonthFate.SupplementOwed ? MonthFate.Straight : fate;

    private DateTimeOffset Comes(DateOnly[] days, DossierChannel channel, WorkingCalendar calendar)
    {
        // Mondays are full, Fridays are not; at the weekend people only write.
        var day = Of(days, one => !calendar.IsWorkingDay(one) ? (channel is DossierChannel.Online ? 3 : 0) : one.DayOfWeek switch { DayOfWeek.Monday => 26, DayOfWeek.Friday => 17, _ => 20 });
        var hours = channel is DossierChannel.Online ? Online : AtCounter;
        var hour = channel is DossierChannel.Post ? 9 : Of([.. Enumerable.Range(0, 24)], one => hours[one]);
        var at = VietnamTime.At(day, new TimeOnly(hour, lot.Next(60), lot.Next(60)));
        return channel is DossierChannel.Online ? at : calendar.NextWorkingMoment(at);
    }

    /// <summary>Two of five have been here before.</summary>
    private NewPerson Person(MonthOffice office)
    {
        if (!known.TryGetValue(office.District, out var people))
        {
            known[office.District] = people = [];
        }

        if (people.Count > 20 && lot.NextDouble() < 0.4)
        {
            return Of(people);
        }

        var (woman, year) = (lot.Next(2) == 0, 1955 + lot.Next(50));
        string number;
        do
        {
            number = string.Create(CultureInfo.InvariantCulture, $"{Province:000}{(year >= 2000 ? 2 : 0) + (woman ? 1 : 0)}{year % 100:00}{lot.Next(1_000_000):000000}");
        }
        while (!numbers.Add(number));
        var person = new NewPerson(PersonKind.Citizen, Name(woman), number, new DateOnly(year, 1 + lot.Next(12), 1 + lot.Next(28)), woman ? Sex.Female : Sex.Male, Of(office.Homes), string.Create(CultureInfo.InvariantCulture, $"09{lot.Next(100_000_000):00000000}"));
        people.Add(person);
        return person;
    }

    private string Name(bool woman) => $"{Of(story.Families)} {Of(woman ? story.MiddleWomen : story.MiddleMen)} {Of(woman ? story.Women : story.Men)}";

    private T Of<T>(IReadOnlyList<T> all) => all[lot.Next(all.Count)];

    private T Of<T>(IReadOnlyList<T> all, Func<T, int> weight)
    {
        var at = lot.Next(all.Sum(weight));
        return all.First(one => (at -= weight(one)) < 0);
    }
}
