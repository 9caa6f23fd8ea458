using MotCua.Dossiers;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using MotCua.Organisation.Absences;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Absences;

public sealed class EndAbsenceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_is_back_early_says_so_and_nobody_stands_in_any_more(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, social) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"));
        var absence = (await house.As(await house.Signed(officer)).Do(new RecordAbsence(Today, Today.AddDays(5), "Nghỉ phép", social))).Value;

        Assert.True(NotYourAbsence.Is((await house.As(await house.Signed(social)).Do(new EndAbsence(absence))).Refusal));
        Assert.True((await house.As(await house.Signed(officer)).Do(new EndAbsence(absence))).Done);

        Assert.Null(await house.With((IOrganisation all) => all.Away(officer, Today, default)));
        Assert.Null((await house.Signed(social)).Grants.FirstOrDefault(grant => grant.Lent is not null && grant.Permission == DossierPermissions.Process && grant.Period.Contains(Today)));
        Assert.True(AbsenceOver.Is((await house.Do(new EndAbsence(absence))).Refusal));
        Assert.Empty((await house.Ask(new FindAbsences())).Value);
        Assert.Equal(Today, Assert.Single((await house.Ask(new FindAbsences(AlsoOver: true))).Value).Card.EndedOn);
    }
}
