using MotCua.People;
using MotCua.People.Mandates;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Mandates;

public sealed class RevokeMandateTests
{
    private static readonly DateOnly Today = new(2023, 6, 12);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_revoked_mandate_ends_today(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (thang, hoa) = (await house.Knows(Folk.Thang), await house.Knows(Folk.Hoa));
        var mandate = (await house.As(Folk.Self(thang)).Do(new GrantMandate(thang, Folk.Hoa.Number, null, new(2023, 1, 1), null, "Nhờ vợ"))).Value;

        Assert.True((await house.As(Folk.Self(hoa)).Do(new RevokeMandate(mandate))).Done);

        Assert.False(await GrantMandateTests.MayAct(house, hoa, thang, "x", Today));
        Assert.True(await GrantMandateTests.MayAct(house, hoa, thang, "x", Today.AddDays(-1)));
        Assert.True(MandateEnded.Is((await house.As(Folk.Self(thang)).Do(new RevokeMandate(mandate))).Refusal));
        Assert.True(NotYou.Is((await house.As(Folk.Self(PersonId.New())).Do(new RevokeMandate(mandate))).Refusal));
        Assert.True(NoSuchMandate.Is((await house.Do(new RevokeMandate(MandateId.New()))).Refusal));
    }
}
