using Microsoft.Extensions.DependencyInjection;
using MotCua.Bench.Load.Filled;
using MotCua.Dossiers;
using MotCua.Kernel;

namespace MotCua.Bench.Casework;

/// <summary>Officials of the filled province, with what an officer may do at one agency, who go through the gate like anybody.</summary>
internal static class Officials
{
    /// <summary>The same at every run, so that work which was taken up is theirs.</summary>
    public static Actor Officer(string agency, Guid? who = null) => new(who ?? Spread.Officer(agency, 0), ActorKind.Officer, "Vi Thị Nhung",
        [new(DossierPermissions.View, agency, Period.Always), new(DossierPermissions.Process, agency, Period.Always)]) { Office = agency };

    public static async Task<T> Ask<T>(IServiceProvider house, Actor actor, IQuery<T> query)
    {
        await using var scope = As(house, actor);
        return Insist(await scope.ServiceProvider.GetRequiredService<Gate>().Ask(query), query);
    }

    public static async Task<T> Do<T>(IServiceProvider house, Actor actor, ICommand<T> command)
    {
        await using var scope = As(house, actor);
        return Insist(await scope.ServiceProvider.GetRequiredService<Gate>().Do(command), command);
    }

    private static AsyncServiceScope As(IServiceProvider house, Actor actor)
    {
        var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = actor;
        return scope;
    }

    private static T Insist<T>(Outcome<T> outcome, object request) =>
        outcome.Refusal is { } refusal ? throw new InvalidOperationException($"{request} was refused: {refusal.Code}") : outcome.Value;
}
