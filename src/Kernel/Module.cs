using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Kernel;

/// <summary>A room of the house; its class is the plate on the door.</summary>
public interface IModule
{
    void Register(ModuleBuilder module);
}

/// <summary>What a module may register; its calls read as the module's table of contents.</summary>
public sealed class ModuleBuilder(IServiceCollection services, Assembly assembly)
{
    /// <summary>For what has no word here yet.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>Finds every handler of the module.</summary>
    public ModuleBuilder Handlers()
    {
        foreach (var type in assembly.GetTypes().Where(type => !type.IsAbstract))
        {
            foreach (var contract in type.GetInterfaces().Where(IsHandler))
            {
                Services.AddScoped(contract, type);
            }
        }

        return this;

        static bool IsHandler(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IHandler<,>);
    }

    public ModuleBuilder Tables<TTables>() where TTables : class, ITables => Add(() => Services.AddSingleton<ITables, TTables>());

    /// <summary>A port of the room, one instance a request.</summary>
    public ModuleBuilder Offers<TPort, TKeeper>() where TPort : class where TKeeper : class, TPort =>
        Add(() => Services.AddScoped<TPort, TKeeper>());

    /// <summary>A port of the room that keeps things in memory for all.</summary>
    public ModuleBuilder OffersOne<TPort, TKeeper>() where TPort : class where TKeeper : class, TPort =>
        Add(() => Services.AddSingleton<TPort, TKeeper>());

    /// <summary>Something kept in memory and loaded anew when its stamp moves.</summary>
    public ModuleBuilder Remembers<T>(string stamp, Func<Database, CancellationToken, Task<T>> load) where T : class =>
        Add(() => Services.AddSingleton(house => ActivatorUtilities.CreateInstance<Stamped<T>>(house, stamp, load)));

    public ModuleBuilder Reacts<TEvent, TReaction>() where TEvent : IEvent where TReaction : class, IReactTo<TEvent> =>
        Add(() => Services.AddScoped<IReactTo<TEvent>, TReaction>());

    public ModuleBuilder Delivers<TEvent, TDelivery>() where TEvent : IEvent where TDelivery : class, IDeliver<TEvent> =>
        Add(() => Services.AddScoped<TDelivery>().AddSingleton(new DeliveryPlan(typeof(TDelivery).Name, typeof(TEvent), typeof(TDelivery))));

    /// <summary>A deed that the house does by itself, again and again.</summary>
    public ModuleBuilder Repeats<T>(TimeSpan every, Func<ICommand<T>> deed) =>
        Add(() => Services.AddSingleton<IJob>(new RepeatedDeed<T>(every, deed)));

    /// <summary>Permissions of this room that come with a role; whoever is not named here may not. Citizens and machines are roles too.</summary>
    public ModuleBuilder Grants(string role, params string[] permissions) => Add(() =>
    {
        foreach (var permission in permissions)
        {
            Services.AddSingleton(new RoleGrant(role, permission));
        }
    });

    /// <summary>A permission of this room that comes with a role at its agency and at all those under it.</summary>
    public ModuleBuilder GrantsAndBelow(string role, string permission) => Add(() => Services.AddSingleton(new RoleGrant(role, permission, AndBelow: true)));

    private ModuleBuilder Add(Action registration)
    {
        registration();
        return this;
    }
}
