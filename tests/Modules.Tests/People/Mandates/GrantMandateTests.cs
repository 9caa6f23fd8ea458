using MotCua.People;
using MotCua.People.Mandates;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Mandates;

public sealed class GrantMandateTests
{
    private static readonly DateOnly Today = new(2023, 6, 12);

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_mandate_holds_for_its_procedure_and_its_time(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (thang, hoa) = (await house.Knows(Folk.Thang), await house.Knows(Folk.Hoa));

        var outcome = await house.As(Folk.Self(thang)).Do(new GrantMandate(thang, Folk.Hoa.Number, "1.009994", Today, new(2023, 7, 1), "Vợ nộp thay"));

        Assert.True(outcome.Done);
        Assert.True(await MayAct(house, hoa, thang, "1.009994", Today));
        Assert.False(await MayAct(house, hoa, thang, "1.009994", new(2023, 7, 1)));
        Assert.False(await MayAct(house, hoa, thang, "1.001193", Today));
        Assert.False(await MayAct(house, thang, hoa, "1.009994", Today));
        Assert.Equal(thang, Assert.Single(await house.With((IPeople people) => people.PrincipalsOf(hoa, Today, default))).Id);
        Assert.Equal("Thân Thị Hoa", Assert.Single((await house.Ask(new ViewMyself())).Value.IsActedForBy).OtherName);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Oneself_and_the_legal_representative_need_none(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (thang, hoa, company) = (await house.Knows(Folk.Thang), await house.Knows(Folk.Hoa), await house.Knows(Folk.ThanPhu));

        Assert.True(await MayAct(house, thang, thang, "x", Today));
        Assert.True(await MayAct(house, thang, company, "x", Today));
        Assert.False(await MayAct(house, hoa, company, "x", Today));

        Assert.True((await house.As(Folk.Self(thang)).Do(new GrantMandate(company, Folk.Hoa.Number, null, Today, null, "Giấy ủy quyền 12"))).Done);
        Assert.True(await MayAct(house, hoa, company, "x", Today));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_no_mandate_is_refused(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (thang, hoa) = (await house.Knows(Folk.Thang), await house.Knows(Folk.Hoa));
        await house.Knows(Folk.ThanPhu);
        var good = new GrantMandate(thang, Folk.Hoa.Number, null, Today, null, "Văn bản ủy quyền");

        Assert.True(NotYou.Is((await house.As(Folk.Self(hoa)).Do(good)).Refusal));
        house.As(Folk.Clerk);
        Assert.True(ForOneself.Is((await house.Do(good with { RepresentativeNumber = Folk.Thang.Number })).Refusal));
        Assert.True(RepresentativeNotCitizen.Is((await house.Do(good with { RepresentativeNumber = Folk.ThanPhu.Number })).Refusal));
        Assert.True(NoSuchPerson.Is((await house.Do(good with { RepresentativeNumber = "024190001234" })).Refusal));
        Assert.True(BasisMissing.Is((await house.Do(good with { Basis = " " })).Refusal));
        Assert.True(PeriodBackwards.Is((await house.Do(good with { Until = Today })).Refusal));
        Assert.True((await house.Do(good)).Done);
        Assert.True(MandateHeld.Is((await house.Do(good with { From = Today.AddDays(5) })).Refusal));
    }

    internal static Task<bool> MayAct(House house, PersonId who, PersonId forWhom, string procedure, DateOnly on) =>
        house.With((IPeople people) => people.MayActFor(who, forWhom, procedure, on, default));
}
