using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Registration;

public sealed class RegisterPersonTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_person_is_registered_once_however_the_number_is_typed(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Folk.Clerk);

        var first = (await house.Do(new RegisterPerson(Folk.Thang with { Phone = "+84 987 000 112" }))).Value;
        var again = (await house.Do(new RegisterPerson(Folk.Thang with { Number = "024 085 000 112", Name = "Người khác" }))).Value;

        Assert.Equal((false, true, first.Person), (first.WasKnown, again.WasKnown, again.Person));
        Assert.Equal(("Vi Văn Thắng", "0987000112"), (first.Person.Name, first.Person.Phone));
        Assert.Equal(first.Person, await house.With((IPeople people) => people.ByNumber("024-085-000-112", default)));
        Assert.Null(await house.With((IPeople people) => people.ByNumber("không phải số", default)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Two_counters_at_once_register_one_person(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Folk.Clerk);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.Do(new RegisterPerson(Folk.Hoa))));

        Assert.Single(all.Select(one => one.Value.Person.Id).Distinct());
        Assert.Equal(1, all.Count(one => !one.Value.WasKnown));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_true_is_refused_with_its_reason_and_field(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        house.As(Folk.Clerk);
        (NewPerson Person, Refusal Refusal)[] cases =
        [
            (Folk.Thang with { Name = "  " }, NameMissing),
            (Folk.Thang with { Number = "12345" }, NumberNotTwelveDigits),
            (Folk.Thang with { Number = "003085000112" }, NumberBirthplaceUnknown),
            (Folk.Thang with { Sex = Sex.Female }, NumberSexDisagrees),
            (Folk.Thang with { BornOn = new(1986, 4, 18) }, NumberBirthYearDisagrees),
            (Folk.Thang with { Number = "024285000112", BornOn = new(2085, 1, 1) }, NotYetBorn),
            (Folk.Thang with { Phone = "12" }, PhoneInvalid),
            (Folk.Thang with { Email = "thang@" }, EmailInvalid),
            (Folk.ThanPhu with { Number = "2400001108" }, TaxCodeInvalid),
        ];

        foreach (var (person, refusal) in cases)
        {
            var outcome = await house.Do(new RegisterPerson(person));
            Assert.Equal(refusal.Code, outcome.Refusal?.Code);
            Assert.NotNull(outcome.Refusal!.Field);
        }

        Assert.Equal(0, await house.Look(db => db.People.CountAsync()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Citizens_register_nobody(TestDatabase database)
    {
        await using var house = await House.Bare(database);

        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Folk.Self(PersonId.New())).Do(new RegisterPerson(Folk.Thang))).Refusal));
    }
}
