using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Registration;

public sealed class ViewMyselfTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_sees_what_is_known_of_oneself(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        Assert.Equal("Vi Văn Thắng", (await house.As(Folk.Self(thang)).Ask(new ViewMyself())).Value.Card.Name);
    }
}
