using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using MotCua.Organisation.Officers;

namespace MotCua.Modules.Tests.Organisation;

/// <summary>A small province founded by real deeds, and those who look after it.</summary>
internal static class Province
{
    public static readonly DateOnly Start = new(2020, 1, 1);
    public static readonly DateOnly Today = new(2023, 6, 12);

    public static readonly Actor Administrator = Administering("H02");

    public static readonly Actor Citizen = new(Guid.CreateVersion7(), ActorKind.Citizen, "Vi Văn Thắng", []);

    public static Actor Administering(string agency) => new(Guid.CreateVersion7(), ActorKind.Officer, "Ngô Quang Vinh",
        [new(OrganisationPermissions.Manage, agency, Period.Always, AndBelow: true), new(OrganisationPermissions.ViewOfficers, agency, Period.Always, AndBelow: true)]);

    public static Task<Outcome<AgencyId>> Founds(this House house, string code, string name, AgencyId? parent = null, DateOnly? from = null, DateOnly? until = null) =>
        house.Do(new FoundAgency(code, new(AgencyKind.PeoplesCommittee, AgencyLevel.District, parent), new(name), from ?? Start, until));

    public static async Task<AgencyId> AnAgency(this House house, string code = "H02.12", string name = "UBND huyện Lục Ngạn") =>
        (await house.As(Administrator).Founds(code, name)).Value;

    public static async Task<OfficerId> AnOfficer(this House house, AgencyId agency, string login = "nga", params Role[] roles) =>
        (await house.As(Administrator).Do(new AppointOfficer("Hoàng Thị Nga", login, new(agency, null, "Chuyên viên", null, new(Start)), roles))).Value;

    public static Task<OfficerCard?> Card(this House house, OfficerId officer, DateOnly? on = null) =>
        house.With((IOrganisation organisation) => organisation.Officer(officer, on ?? Today, default));
}
