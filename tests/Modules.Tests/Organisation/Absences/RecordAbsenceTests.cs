using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using MotCua.Organisation.Absences;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Absences;

public sealed class RecordAbsenceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_officer_says_when_they_are_away_and_who_stands_in_and_it_ends_by_itself(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, social) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"));

        Assert.True((await house.As(await house.Signed(officer)).Do(new RecordAbsence(Today, Today.AddDays(3), "Nghỉ phép", social))).Done);

        var away = await house.With((IOrganisation all) => all.Away(officer, Today.AddDays(2), default));
        Assert.Equal(("Nghỉ phép", "Đỗ Văn Sơn"), (away!.Reason, away.StandInName));
        Assert.NotNull((await house.Signed(social)).Grants.FirstOrDefault(grant => grant.Lent is not null && grant.Permission == DossierPermissions.Process && grant.Period.Contains(Today)));
        Assert.Null(await house.With((IOrganisation all) => all.Away(officer, Today.AddDays(3), default)));
        house.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Null((await house.Signed(social)).Grants.FirstOrDefault(grant => grant.Lent is not null && grant.Permission == DossierPermissions.Process && grant.Period.Contains(house.Clock.Today())));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_is_away_twice_backwards_without_a_reason_or_with_a_stand_in_from_elsewhere(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, social, stranger) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"), await house.Serving("Vũ Thị Minh Châu"));
        house.As(await house.Signed(officer));

        Assert.True(PeriodBackwards.Is((await house.Do(new RecordAbsence(Today, Today, "Nghỉ phép"))).Refusal));
        Assert.True(ReasonMissing.Is((await house.Do(new RecordAbsence(Today, Today.AddDays(1), " "))).Refusal));
        Assert.True(LentToOneself.Is((await house.Do(new RecordAbsence(Today, Today.AddDays(1), "Nghỉ phép", officer))).Refusal));
        Assert.True(TakerElsewhere.Is((await house.Do(new RecordAbsence(Today, Today.AddDays(1), "Nghỉ phép", stranger))).Refusal));
        Assert.True((await house.Do(new RecordAbsence(Today, Today.AddDays(2), "Nghỉ phép"))).Done);
        Assert.True(AwayAlready.Is((await house.Do(new RecordAbsence(Today.AddDays(1), Today.AddDays(3), "Đi họp"))).Refusal));
        Assert.True(StandInAway.Is((await house.As(await house.Signed(social)).Do(new RecordAbsence(Today, Today.AddDays(1), "Đi họp", officer))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Do(new RecordAbsence(Today, Today.AddDays(1), "Nghỉ phép"))).Refusal));
    }
}
