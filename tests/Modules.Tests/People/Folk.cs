using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;

namespace MotCua.Modules.Tests.People;

/// <summary>A few people of the province, and those who serve them.</summary>
internal static class Folk
{
    public static readonly NewPerson Thang = new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112", new(1985, 4, 18), Sex.Male, "xã Quý Sơn", "0987000112", "thang@example.vn");
    public static readonly NewPerson Hoa = new(PersonKind.Citizen, "Thân Thị Hoa", "024187000215", new(1987, 10, 2), Sex.Female);

    public static readonly NewPerson ThanPhu = new(PersonKind.Enterprise, "Công ty TNHH Thân Phú", "2400001107") { LegalRepresentative = Thang.Number };

    public static readonly Actor Clerk = new(Guid.CreateVersion7(), ActorKind.Officer, "Phạm Thu Trang",
        [.. new[] { PeoplePermissions.Serve, PeoplePermissions.Contact, PeoplePermissions.Mandate }.Select(permission => new Grant(permission, "H02.12", Period.Always))]);

    public static Actor Self(PersonId person) => new(person.Value, ActorKind.Citizen, "Công dân",
        [.. new[] { PeoplePermissions.Own, PeoplePermissions.Contact, PeoplePermissions.Mandate }.Select(permission => new Grant(permission, null, Period.Always))]);

    public static async Task<PersonId> Knows(this House house, NewPerson person) =>
        (await house.As(Clerk).Do(new RegisterPerson(person))).Value.Person.Id;
}
