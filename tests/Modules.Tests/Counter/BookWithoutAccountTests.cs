using MotCua.Counter;
using MotCua.Counter.Appointments;
using MotCua.Counter.Tickets;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;
using static MotCua.Modules.Tests.Counter.CounterScene;
using static MotCua.Modules.Tests.DemoHouse;

namespace MotCua.Modules.Tests.Counter;

public sealed class BookWithoutAccountTests
{
    private static readonly DateTimeOffset Nine = new(2023, 6, 12, 9, 0, 0, VietnamTime.Offset);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_name_and_a_telephone_keep_an_hour_and_the_code_checks_in_at_the_machine(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        house.As(Actor.Nobody);

        var booking = Must(await house.Do(new BookWithoutAccount(QuySon, "A", Nine, " Nguyễn Thị Lành ", "+84 912 345 678")));

        var slip = Must(await house.Ask(new ViewBookingByCode(null, booking)));
        Assert.Equal(("Nguyễn Thị Lành", Nine, BookingState.Booked), (slip.Name, slip.At, slip.State));
        Assert.Equal(booking, Must(await house.Ask(new ViewBookingByCode(slip.Code.ToLowerInvariant()))).Id);
        var ticket = Must(await house.Do(new CheckIn(QuySon, slip.Code, kiosk)));
        Assert.Equal("H001", (await house.Look(ticket)).Number);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_telephone_number_takes_a_few_hours_a_day_and_who_misses_too_many_waits(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.Nobody);
        Assert.True(NameMissing.Is((await Book(" ", "0912345678", 0)).Refusal));
        Assert.True(PhoneWrong.Is((await Book("Lành", "12345", 0)).Refusal));
        Must(await Book("Lành", "0912345678", 0));
        Must(await Book("Lành", "0912 345 678", 1));
        Assert.True(TooManyBookings.Is((await Book("Ai khác", "+84912345678", 2)).Refusal));
        Must(await Book("Lành", "0987654321", 2));

        var code = await house.Look(db => Task.FromResult(db.Set<Booking>().First(one => one.Phone == "0912345678").Code));
        Must(await house.Do(new CancelByCode(code)));
        Must(await Book("Lành", "0912345678", 3));
        var last = await house.Look(db => Task.FromResult(db.Set<Booking>().Where(one => one.Phone == "0912345678" && one.State == BookingState.Booked).Select(one => one.Code).First()));
        Must(await house.Do(new CancelByCode(last)));
        Assert.True(TooManyToday.Is((await Book("Lành", "0912345678", 4)).Refusal));

        Task<Outcome<BookingId>> Book(string name, string phone, int days) => house.Do(new BookWithoutAccount(QuySon, "A", Nine.AddDays(days), name, phone));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_hour_of_somebody_with_an_account_is_not_opened_by_its_code(TestDatabase database)
    {
        await using var house = await House.On(database);
        var booking = Must(await house.As(await house.Citizen()).Do(new BookSlot(QuySon, "A", Nine)));
        var code = Must(await house.Ask(new ViewBooking(booking))).Code;

        Assert.True(NoSuchCode.Is((await house.As(Actor.Nobody).Ask(new ViewBookingByCode(code))).Refusal));
        Assert.True(NoSuchBooking.Is((await house.Ask(new ViewBookingByCode(null, booking))).Refusal));
    }
}
