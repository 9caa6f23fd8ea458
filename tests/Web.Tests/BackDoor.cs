using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Web.Tests;

/// <summary>Does deeds through the gate without pages, to bring the house to where a test of pages begins.</summary>
public static class BackDoor
{
    /// <summary>As a citizen with a confirmed account.</summary>
    public static async Task<T> AsCitizen<T>(this WebHouse house, ICommand<T> deed, string number = DemoPeople.Citizen)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var person = await scope.ServiceProvider.GetRequiredService<IPeople>().ByNumber(number, default) ?? throw new InvalidOperationException($"Nobody is {number}.");
        var permissions = scope.ServiceProvider.GetRequiredService<RolePermissions>();
        var grants = permissions.Of(RoleGrant.Citizen).Concat(permissions.Of(RoleGrant.ConfirmedCitizen)).Select(permission => new Grant(permission, null, Period.Always));
        return await Do(scope, new(person.Id.Value, ActorKind.Citizen, person.Name, [.. grants]), deed);
    }

    /// <summary>As an official who holds the role at the agency.</summary>
    public static Task<T> AsOfficial<T>(this WebHouse house, string agency, Role role, ICommand<T> deed) => house.Services.AsOfficial(agency, role, deed);

    /// <summary>The same in a house that is not open.</summary>
    public static async Task<T> AsOfficial<T>(this IServiceProvider house, string agency, Role role, ICommand<T> deed)
    {
        await using var scope = house.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var today = TimeProvider.System.Today();
        var card = (await organisation.Agency(new AgencyCode(agency), today, default))!;
        var officer = (await organisation.OfficersOf(card.Id, today, default)).First(one => one.Roles.Contains(role));
        var permissions = scope.ServiceProvider.GetRequiredService<RolePermissions>();
        var grants = officer.Roles.SelectMany(held => permissions.Of(held.ToString())).Select(permission => new Grant(permission, agency, Period.Always));
        return await Do(scope, new(officer.Id.Value, ActorKind.Officer, officer.Name, [.. grants]) { Office = card.Name }, deed);
    }

    /// <summary>As the house itself, which does at its interval what a test cannot wait for.</summary>
    public static Task<T> AsHouse<T>(this WebHouse house, ICommand<T> deed) => house.Services.AsHouse(deed);

    /// <summary>The same in a house that is not open.</summary>
    public static async Task<T> AsHouse<T>(this IServiceProvider house, ICommand<T> deed)
    {
        await using var scope = house.CreateAsyncScope();
        return await Do(scope, Actor.House, deed);
    }

    private static async Task<T> Do<T>(AsyncServiceScope scope, Actor actor, ICommand<T> deed)
    {
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = actor;
        var outcome = await scope.ServiceProvider.GetRequiredService<Gate>().Do(deed, TestContext.Current.CancellationToken);
        Assert.Null(outcome.Refusal);
        return outcome.Value;
    }
}
