using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using MotCua.Organisation.Absences;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Absences;

public sealed class ObjectToAbsenceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_head_sees_it_and_objects_and_the_officer_reads_why(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, social, leader) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"), await house.Serving("Nông Văn Đức"));
        var absence = (await house.As(await house.Signed(officer)).Do(new RecordAbsence(Today.AddDays(1), Today.AddDays(5), "Nghỉ phép", social))).Value;

        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Signed(social)).Do(new ObjectToAbsence(absence, "Không"))).Refusal));
        house.As(await house.Signed(leader));
        Assert.True(Assert.Single((await house.Ask(new FindAbsences())).Value).MayObject);
        Assert.True(ReasonMissing.Is((await house.Do(new ObjectToAbsence(absence, " "))).Refusal));
        Assert.True((await house.Do(new ObjectToAbsence(absence, "Tuần này có đoàn kiểm tra"))).Done);

        Assert.Null(await house.With((IOrganisation all) => all.Away(officer, Today.AddDays(2), default)));
        Assert.Null((await house.Signed(social)).Grants.FirstOrDefault(grant => grant.Lent is not null && grant.Permission == DossierPermissions.Process && grant.Period.Contains(Today.AddDays(2))));
        var told = Assert.Single((await house.As(await house.Signed(officer)).Ask(new FindAbsences())).Value);
        Assert.Equal(("Tuần này có đoàn kiểm tra", "Nông Văn Đức"), (told.Card.Objection, told.Card.ObjectedBy));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_objects_to_their_own_or_at_another_agency(TestDatabase database)
    {
        await using var house = await House.On(database);
        var leader = await house.Serving("Nông Văn Đức");
        var absence = (await house.As(await house.Signed(leader)).Do(new RecordAbsence(Today, Today.AddDays(2), "Đi họp"))).Value;

        Assert.True(NotYourAbsence.Is((await house.Do(new ObjectToAbsence(absence, "Không"))).Refusal));
        Assert.True(NotYourAbsence.Is((await house.As(await house.Leader("H02.24.02")).Do(new ObjectToAbsence(absence, "Không"))).Refusal));
    }
}
