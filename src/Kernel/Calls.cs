using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Kernel;

/// <summary>Finds the handler of a request and the hearers of an event; the reflection is done once a type.</summary>
internal static class Calls
{
    private static readonly ConcurrentDictionary<(Type, Type), object> Callers = new();
    private static readonly ConcurrentDictionary<Type, Announcer> Announcers = new();

    public static Task<T> Handle<T>(IServiceProvider services, object request, CancellationToken cancel) =>
        Find<T>(request).Call(services, request, cancel);

    public static Task Prepare<T>(IServiceProvider services, ICommand<T> command, CancellationToken cancel) =>
        Find<T>(command).Prepare(services, command, cancel);

    public static Task Announce(IServiceProvider services, IEvent happened, CancellationToken cancel) =>
        Announcers.GetOrAdd(happened.GetType(), type => (Announcer)Activator.CreateInstance(typeof(Announcer<>).MakeGenericType(type))!)
            .Announce(services, happened, cancel);

    public static bool IsHeard(IServiceProvider services, IEvent happened) =>
        services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(IReactTo<>).MakeGenericType(happened.GetType()));

    private static Caller<T> Find<T>(object request) => (Caller<T>)Callers.GetOrAdd((request.GetType(), typeof(T)),
        key => Activator.CreateInstance(typeof(Caller<,>).MakeGenericType(key.Item1, key.Item2))!);

    private abstract class Caller<T>
    {
        public abstract Task<T> Call(IServiceProvider services, object request, CancellationToken cancel);

        public abstract Task Prepare(IServiceProvider services, object request, CancellationToken cancel);
    }

    private sealed class Caller<TRequest, T> : Caller<T>
    {
        public override Task<T> Call(IServiceProvider services, object request, CancellationToken cancel) =>
            services.GetRequiredService<IHandler<TRequest, T>>().Handle((TRequest)request, cancel);

        public override Task Prepare(IServiceProvider services, object request, CancellationToken cancel) =>
            services.GetRequiredService<IHandler<TRequest, T>>() is IPrepare<TRequest> first
                ? first.Prepare((TRequest)request, cancel)
                : Task.CompletedTask;
    }

    private abstract class Announcer
    {
        public abstract Task Announce(IServiceProvider services, IEvent happened, CancellationToken cancel);
    }

    private sealed class Announcer<TEvent> : Announcer where TEvent : IEvent
    {
        public override async Task Announce(IServiceProvider services, IEvent happened, CancellationToken cancel)
        {
            foreach (var reaction in services.GetServices<IReactTo<TEvent>>())
            {
                await reaction.React((TEvent)happened, cancel);
            }
        }
    }
}
