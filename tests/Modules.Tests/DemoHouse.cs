using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Modules.Tests;

/// <summary>The people of the demo province, as actors with exactly what their roles give them.</summary>
public static class DemoHouse
{
    public const string QuySon = "H02.24.01";
    public const string LucNgan = "H02.24";

    public static Task<Actor> Clerk(this House house, string agency = QuySon) => house.Official(agency, Role.Clerk);

    public static Task<Actor> Officer(this House house, string agency = QuySon) => house.Official(agency, Role.Officer);

    public static Task<Actor> Leader(this House house, string agency = QuySon) => house.Official(agency, Role.Leader);

    public static Task<Actor> Official(this House house, string agency, Role role) => house.With<IServiceProvider, Actor>(async services =>
    {
        var organisation = services.GetRequiredService<IOrganisation>();
        var day = house.Clock.Today();
        var card = (await organisation.Agency(new AgencyCode(agency), day, default))!;
        var officer = (await organisation.OfficersOf(card.Id, day, default)).First(one => one.Roles.Contains(role));
        var grants = services.GetServices<RoleGrant>().Where(grant => officer.Roles.Any(held => held.ToString() == grant.Role))
            .Select(grant => new Grant(grant.Permission, agency, Period.Always, grant.AndBelow));
        return new Actor(officer.Id.Value, ActorKind.Officer, officer.Name, [.. grants]) { Office = card.Name };
    });

    public static Task<Actor> Citizen(this House house, string number = "024085000112") => house.With<IServiceProvider, Actor>(async services =>
    {
        var person = (await services.GetRequiredService<IPeople>().ByNumber(number, default))!;
        var grants = services.GetServices<RoleGrant>().Where(grant => grant.Role is RoleGrant.Citizen or RoleGrant.ConfirmedCitizen).Select(grant => new Grant(grant.Permission, null, Period.Always));
        return new Actor(person.Id.Value, ActorKind.Citizen, person.Name, [.. grants]);
    });
}
