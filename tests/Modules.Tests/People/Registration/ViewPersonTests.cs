using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Registration;

public sealed class ViewPersonTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Opening_a_file_is_remembered(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        Assert.Equal("024085000112", (await house.Ask(new ViewPerson(thang))).Value.Card.Number);

        Assert.Equal(1, await house.Look(db => db.Set<JournalEntry>().CountAsync(entry => entry.Subject == thang.Value && entry.IsReading)));
        Assert.True(NoSuchPerson.Is((await house.Ask(new ViewPerson(PersonId.New()))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Folk.Self(thang)).Ask(new ViewPerson(thang))).Refusal));
    }
}
