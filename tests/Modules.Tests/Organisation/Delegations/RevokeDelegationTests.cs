using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Delegations;

public sealed class RevokeDelegationTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_taken_back_is_gone_with_the_next_request(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (leader, officer) = (await house.Serving("Nông Văn Đức"), await house.Serving("Lục Văn Sáng"));
        var lent = (await house.As(await house.Signed(leader)).Do(Mandate(leader, officer, Today, Today.AddDays(9)))).Value;
        Assert.True((await house.Signed(officer)).May(DossierPermissions.Sign, Today));

        Assert.True(NotYoursToLend.Is((await house.As(await house.Signed(await house.Serving("Trương Thị Bích"))).Do(new RevokeDelegation(lent))).Refusal));
        Assert.True((await house.As(await house.Signed(leader)).Do(new RevokeDelegation(lent))).Done);

        Assert.False((await house.Signed(officer)).May(DossierPermissions.Sign, Today));
        Assert.Null(await house.With((IOrganisation all) => all.Delegation(lent, Today, default)));
        Assert.Empty((await house.Ask(new FindDelegations())).Value);
        Assert.Equal(Today, Assert.Single((await house.Ask(new FindDelegations(AlsoOver: true))).Value).Card.RevokedOn);
        Assert.True(DelegationOver.Is((await house.Do(new RevokeDelegation(lent))).Refusal));
    }
}
