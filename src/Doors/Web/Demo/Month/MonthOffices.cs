using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;

namespace MotCua.Web.Demo.Month;

/// <summary>The offices of one district during the month: who is there today, and whose turn it is.</summary>
internal sealed class MonthOffices(IServiceProvider house, VirtualClock clock, MonthStory story, CalendarBook calendars, Func<Guid, (DateOnly From, DateOnly Until)?> leave, byte[] photo, byte[] again)
{
    private readonly Dictionary<(string Agency, Role Role), IReadOnlyList<Actor>> staff = [];
    private readonly Dictionary<(string Agency, Role Role), int> turns = [];
    private readonly Dictionary<string, PersonCard> people = [];
    private readonly Dictionary<MonthMatter, ProcedureCard> cards = [];

    public Cast Cast { get; } = new(house, clock, TimeSpan.FromSeconds(3));

    public MonthStory Story => story;

    public byte[] Photo => photo;

    /// <summary>The same paper, photographed again.</summary>
    public byte[] PhotoAgain => again;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Received officially, and ended, as the deeds themselves said.</summary>
    public int Taken { get; set; }

    public int Ended { get; set; }

    public DateTimeOffset Later(string agency, DateTimeOffset from, double hours)
    {
        var calendar = calendars.Of(agency);
        return calendar.Add(calendar.NextWorkingMoment(from), TimeSpan.FromHours(hours));
    }

    /// <summary>Working hours until then.</summary>
    public double Between(string agency, DateTimeOffset until) => calendars.Of(agency).Between(Now, until).TotalHours;

    /// <summary>The next of those who are there today; whoever is alone is never away.</summary>
    public async Task<Actor> Next(string agency, Role role, CancellationToken cancel)
    {
        if (!staff.TryGetValue((agency, role), out var all))
        {
            staff[(agency, role)] = all = await Cast.Officials(agency, role, cancel);
        }

        var today = clock.Today();
        Actor[] there = [.. all.Where(one => leave(one.Id) is not { } away || today < away.From || today >= away.Until)];
        there = there.Length > 0 ? there : [.. all];
        if (there.Length == 0)
        {
            throw new LifeCutShortException($"Nobody at {agency} is {role}.");
        }

        var turn = turns[(agency, role)] = turns.GetValueOrDefault((agency, role)) + 1;
        return there[turn % there.Length];
    }

    public async Task<PersonCard> Person(string number, CancellationToken cancel)
    {
        if (!people.TryGetValue(number, out var card))
        {
            people[number] = card = await Cast.Person(number, cancel);
        }

        return card;
    }

    /// <summary>The papers that a matter must have, the form itself among them.</summary>
    public async Task<IReadOnlyList<Component>> Required(MonthMatter matter, CancellationToken cancel)
    {
        if (!cards.TryGetValue(matter, out var card))
        {
            await using var scope = house.CreateAsyncScope();
            var found = ProcedureCode.TryParse(matter.Procedure, out var code) ? await scope.ServiceProvider.GetRequiredService<IProcedures>().InForce(code, clock.Today(), cancel) : null;
            cards[matter] = card = found ?? throw new LifeCutShortException($"There is no procedure {matter.Procedure}.");
        }

        return [.. card.ComponentsOf(matter.Case ?? (card.Cases is [var first, ..] ? first.Key : "")).Where(one => one.Required)];
    }
}
