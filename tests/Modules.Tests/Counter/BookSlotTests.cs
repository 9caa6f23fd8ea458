using MotCua.Counter;
using MotCua.Counter.Appointments;
using MotCua.Counter.Arranging;
using MotCua.Counter.Figures;
using MotCua.Counter.Kiosks;
using MotCua.Counter.Tickets;
using MotCua.Counter.Tills;
using MotCua.Counter.Windows;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;
using static MotCua.Modules.Tests.Counter.CounterScene;
using static MotCua.Modules.Tests.DemoHouse;

namespace MotCua.Modules.Tests.Counter;

public sealed class BookSlotTests
{
    private static readonly DateTimeOffset Tomorrow = new DateTimeOffset(2023, 6, 13, 9, 0, 0, VietnamTime.Offset);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_hours_that_exist_can_be_booked(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());

        Assert.True(NoSuchSlot.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddHours(3)))).Refusal));
        Assert.True(NoSuchSlot.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddMinutes(7)))).Refusal));
        Assert.True(NoSuchSlot.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddDays(-2)))).Refusal));
        Assert.True(NoSuchSlot.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddDays(4)))).Refusal));
        Assert.True(NoSuchSlot.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddDays(30)))).Refusal));
        Assert.True(NoSuchGroup.Is((await house.Do(new BookSlot(QuySon, "B", Tomorrow))).Refusal));
        Assert.Equal(BookingState.Booked, Must(await house.Ask(new ViewBooking(Must(await house.Do(new BookSlot(QuySon, "A", Tomorrow)))))).State);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_holds_one_hour_twice(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());
        Must(await house.Do(new BookSlot(QuySon, "A", Tomorrow)));

        Assert.True(HeldAlready.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow))).Refusal));
        Must(await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddHours(1))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Holidays_and_weekends_have_no_hours(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.Clock.SetUtcNow(new DateTimeOffset(2023, 8, 31, 8, 0, 0, VietnamTime.Offset).ToUniversalTime());

        var found = Must(await house.As(await house.Citizen()).Ask(new FindSlots(QuySon, "A")));

        Assert.DoesNotContain(found.Days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.DoesNotContain(new DateOnly(2023, 9, 1), found.Days);
        Assert.DoesNotContain(new DateOnly(2023, 9, 4), found.Days);
        Assert.Contains(new DateOnly(2023, 9, 5), found.Days);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task No_hour_holds_more_people_than_the_windows_can_take_however_many_book_at_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var citizen = await house.Citizen();
        var people = Enumerable.Range(0, 8).Select(_ => citizen with { Id = Guid.CreateVersion7() }).ToArray();

        var outcomes = await Task.WhenAll(people.Select((person, place) => house.As(person).Do(new BookSlot(QuySon, place % 2 == 0 ? "A" : "C", Tomorrow))).ToArray());

        // Two windows, one place each; only the second also serves C.
        Assert.Equal(2, outcomes.Count(outcome => outcome.Done));
        Assert.All(outcomes.Where(outcome => !outcome.Done), outcome => Assert.True(SlotFull.Is(outcome.Refusal)));
        Assert.Equal(0, Must(await house.Ask(new FindSlots(QuySon, "A", new(2023, 6, 13)))).Slots.Single(slot => slot.At == Tomorrow).Free);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_hoards_hours_and_who_misses_too_many_waits_in_the_hall(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());
        for (var day = 0; day < 2; day++)
        {
            Must(await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddHours(day))));
        }

        Assert.True(TooManyBookings.Is((await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddMinutes(30)))).Refusal));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Must(await house.Do(new BookSlot(QuySon, "A", Tomorrow.AddDays(2))));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Must(await house.As(Actor.House).Do(new SweepHalls()));

        Assert.True(MissedTooOften.Is((await house.As(await house.Citizen()).Do(new BookSlot(QuySon, "A", Tomorrow.AddDays(7)))).Refusal));
    }
}
