using MotCua.People;
using MotCua.People.Registration;
using static MotCua.People.PeopleRefusals;

namespace MotCua.Modules.Tests.People.Registration;

public sealed class CorrectContactTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_corrects_how_one_is_reached(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);
        house.As(Folk.Self(thang));

        var outcome = await house.Do(new CorrectContact(thang, "Phố Kế", "0912 345 678", "", [ContactChannel.Letter, ContactChannel.Sms]));

        Assert.True(outcome.Done);
        var me = (await house.Ask(new ViewMyself())).Value;
        Assert.Equal(("Phố Kế", "0912345678", null), (me.Card.Address, me.Card.Phone, me.Card.Email));
        Assert.Equal([ContactChannel.Sms, ContactChannel.Letter], me.Channels);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_but_the_person_the_legal_representative_or_the_counter_does(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (thang, hoa, company) = (await house.Knows(Folk.Thang), await house.Knows(Folk.Hoa), await house.Knows(Folk.ThanPhu));

        Assert.True(NotYou.Is((await house.As(Folk.Self(hoa)).Do(new CorrectContact(thang, null, null, null, []))).Refusal));
        Assert.True(NotYou.Is((await house.Do(new CorrectContact(company, null, null, null, []))).Refusal));
        Assert.True((await house.As(Folk.Self(thang)).Do(new CorrectContact(company, null, "02043889001", null, []))).Done);
        Assert.True((await house.As(Folk.Clerk).Do(new CorrectContact(thang, null, null, null, []))).Done);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_chosen_way_must_lead_somewhere(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var thang = await house.Knows(Folk.Thang);

        Assert.True(ChannelUnreachable.Is((await house.Do(new CorrectContact(thang, null, null, "a@b.vn", [ContactChannel.Sms]))).Refusal));
        Assert.True(PhoneInvalid.Is((await house.Do(new CorrectContact(thang, null, "1", null, []))).Refusal));
        Assert.True(EmailInvalid.Is((await house.Do(new CorrectContact(thang, null, null, "@", []))).Refusal));
        Assert.True(NoSuchPerson.Is((await house.Do(new CorrectContact(PersonId.New(), null, null, null, []))).Refusal));
    }
}
