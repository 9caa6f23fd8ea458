using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Registration;

public sealed class FindPersonTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Looking_up_a_number_is_remembered_as_a_reading_of_that_person(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        var found = (await house.As(Folk.Clerk).Ask(new FindPerson("024 085 000 112"))).Value;

        Assert.Equal(thang, found.Exactly!.Id);
        var entry = Assert.Single(await Readings(house, thang));
        Assert.Equal((nameof(FindPerson), Folk.Clerk.Id, "Phạm Thu Trang"), (entry.Deed, entry.ActorId, entry.ActorName));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_telephone_only_hints(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        var found = (await house.Ask(new FindPerson("+84 987 000 112"))).Value;

        Assert.Null(found.Exactly);
        Assert.Equal(new PersonHint(thang, PersonKind.Citizen, "Vi Văn Thắng", 1985, "0112"), Assert.Single(found.Perhaps));
        Assert.Empty((await house.Ask(new FindPerson("chẳng phải gì"))).Value.Perhaps);
    }

    private static Task<List<JournalEntry>> Readings(House house, PersonId person) =>
        house.Look(db => db.Set<JournalEntry>().Where(entry => entry.Subject == person.Value && entry.IsReading).ToListAsync());
}
