using MotCua.Accounts;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Web.Demo;

/// <summary>The people of the demo province, acting through the gate with exactly what their roles give them on the day that the clock shows.</summary>
internal sealed class Cast(IServiceProvider house, VirtualClock clock, TimeSpan? pace = null)
{
    /// <summary>Who is known in the registers by this number.</summary>
    public async Task<PersonCard> Person(string number, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPeople>().ByNumber(number, cancel) ?? throw new InvalidOperationException($"Nobody in the demo province is {number}.");
    }

    /// <summary>An agency as applicant, by the name that the register has.</summary>
    public async Task<PersonCard> Agency(string code, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var card = await scope.ServiceProvider.GetRequiredService<IOrganisation>().Agency(new AgencyCode(code), clock.Today(), cancel) ?? throw new InvalidOperationException($"No agency of the demo province is {code}.");
        return new(default, PersonKind.Agency, card.Name, code, null, null, card.Address, null, null);
    }

    public Actor Citizen(PersonCard person) => new(person.Id.Value, ActorKind.Citizen, person.Name,
        [.. Permissions.Of(RoleGrant.Citizen).Concat(Permissions.Of(RoleGrant.ConfirmedCitizen)).Select(permission => new Grant(permission, null, Period.Always))]);

    /// <summary>Who holds the role at the agency, the one named or of the same unit where several do; nobody where it has nobody of that role.</summary>
    public async Task<Actor?> Official(string agency, Role role, string? name, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var (office, all) = await Officers(organisation, agency, cancel);
        var unit = all.FirstOrDefault(officer => officer.Name == name)?.Unit;
        OfficerCard[] able = [.. all.Where(officer => officer.Roles.Contains(role))];
        if ((able.FirstOrDefault(officer => officer.Name == name) ?? able.FirstOrDefault(officer => officer.Unit is not null && officer.Unit == unit) ?? able.FirstOrDefault()) is not { } chosen)
        {
            return null;
        }

        return await Acting(organisation, chosen, office, cancel);
    }

    /// <summary>All who hold the role at the agency, in the order of their names.</summary>
    public async Task<IReadOnlyList<Actor>> Officials(string agency, Role role, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var (office, all) = await Officers(organisation, agency, cancel);
        List<Actor> officials = [];
        foreach (var officer in all.Where(officer => officer.Roles.Contains(role)))
        {
            officials.Add(await Acting(organisation, officer, office, cancel));
        }

        return officials;
    }

    private async Task<(string Office, OfficerCard[] All)> Officers(IOrganisation organisation, string agency, CancellationToken cancel)
    {
        var card = await organisation.Agency(new AgencyCode(agency), clock.Today(), cancel);
        return card is null ? ("", []) : (card.Name, [.. (await organisation.OfficersOf(card.Id, clock.Today(), cancel)).OrderBy(officer => officer.Name, StringComparer.Ordinal).ThenBy(officer => officer.Position, StringComparer.Ordinal)]);
    }

    private async Task<Actor> Acting(IOrganisation organisation, OfficerCard officer, string office, CancellationToken cancel) => new(officer.Id.Value, ActorKind.Officer, officer.Name,
        [.. from one in await organisation.RolesOf(officer.Id, cancel) where one.Period.Contains(clock.Today()) from permission in Permissions.Of(one.Role.ToString()) select new Grant(permission, one.Agency.Value, one.Period)]) { Office = office };

    /// <summary>A deed takes somebody some seconds, so that no two are done at one moment.</summary>
    public async Task<T> Do<T>(Actor actor, ICommand<T> command, CancellationToken cancel)
    {
        await using var scope = As(actor);
        var done = Insist(await scope.ServiceProvider.GetRequiredService<Gate>().Do(command, cancel), command);
        clock.GoTo(clock.GetUtcNow() + (pace ?? TimeSpan.FromSeconds(12)));
        return done;
    }

    public async Task<T> Ask<T>(Actor actor, IQuery<T> query, CancellationToken cancel)
    {
        await using var scope = As(actor);
        return Insist(await scope.ServiceProvider.GetRequiredService<Gate>().Ask(query, cancel), query);
    }

    private RolePermissions Permissions => house.GetRequiredService<RolePermissions>();

    private AsyncServiceScope As(Actor actor)
    {
        var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = actor;
        return scope;
    }

    private static T Insist<T>(Outcome<T> outcome, object request) => outcome.Refusal is { } refusal
        ? throw new LifeCutShortException($"{request.GetType().Name} was refused: {refusal.Code} ({string.Join(", ", refusal.Arguments)})")
        : outcome.Value;
}
