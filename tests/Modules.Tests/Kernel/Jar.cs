using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Kernel;

internal readonly record struct JarId(Guid Value) : IId<JarId>;

internal sealed record JarFilled(JarId Jar, int By) : IEvent;

internal sealed class Jar : Aggregate
{
    public JarId Id { get; init; }

    public int Amount { get; private set; }

    public string? Label { get; set; }

    public List<Spoon> Spoons { get; } = [];

    public void Fill(int by)
    {
        JarTables.TooMuch.If(Amount + by > 99);
        Amount += by;
        Spoons.Add(new() { Id = Guid.CreateVersion7(), By = by });
        Raise(new JarFilled(Id, by));
    }
}

internal sealed class Spoon
{
    public Guid Id { get; init; }

    public int By { get; init; }
}

[Needs("jar.fill")]
internal sealed record FillJar(JarId Jar, int By, int? Version = null, string? Key = null) : ICommand<int>, IOnce, IConcerns
{
    public string? IdempotencyKey => Key;

    public Guid Subject => Jar.Value;
}

internal sealed class FillJarHandler(Database db) : IHandler<FillJar, int>
{
    public async Task<int> Handle(FillJar request, CancellationToken cancel)
    {
        if (await db.Set<Jar>().Include(jar => jar.Spoons).FirstOrDefaultAsync(jar => jar.Id == request.Jar, cancel) is not { } jar)
        {
            jar = new() { Id = request.Jar };
            db.Add(jar);
        }

        jar.MustBeAt(request.Version);
        jar.Fill(request.By);
        return jar.Amount;
    }
}

[Needs("jar.fill")]
internal sealed record ViewJar(JarId Jar) : IQuery<int>, IConcerns
{
    public Guid Subject => Jar.Value;
}

internal sealed class ViewJarHandler(Database db) : IHandler<ViewJar, int>
{
    public Task<int> Handle(ViewJar request, CancellationToken cancel) =>
        db.Set<Jar>().Where(jar => jar.Id == request.Jar).Select(jar => jar.Amount).FirstOrDefaultAsync(cancel);
}

/// <summary>Something kept in memory about jars is not true any more.</summary>
[Needs("jar.fill")]
internal sealed record TouchJars : ICommand<Done>
{
    public const string Stamp = "jars";
}

internal sealed class TouchJarsHandler(Stamps stamps) : IHandler<TouchJars, Done>
{
    public async Task<Done> Handle(TouchJars request, CancellationToken cancel)
    {
        await stamps.Touch(TouchJars.Stamp, cancel);
        return default;
    }
}

internal sealed class LabelOnceFilled(Database db) : IReactTo<JarFilled>
{
    public async Task React(JarFilled happened, CancellationToken cancel) => (await db.Set<Jar>().FindAsync([happened.Jar], cancel))!.Label = "full";
}

internal sealed class Post
{
    public bool Failing { get; set; }

    public List<int> Arrived { get; } = [];
}

internal sealed class PostJar(Post post) : IDeliver<JarFilled>
{
    public Task Deliver(JarFilled happened, Guid delivery, CancellationToken cancel)
    {
        if (post.Failing)
        {
            throw new IOException("The post office is closed.");
        }

        post.Arrived.Add(happened.By);
        return Task.CompletedTask;
    }
}

internal sealed class JarTables : ITables
{
    public static readonly Refusal TooMuch = new(RefusalKind.Invalid, "jar.too-much", "The jar holds 99.");

    public void Map(ModelBuilder model)
    {
        model.Entity<Jar>(jar =>
        {
            jar.In("jars", "jar");
            jar.HasMany(one => one.Spoons).WithOne().HasForeignKey("JarId");
        });
        model.Entity<Spoon>(spoon => spoon.In("jars", "spoon"));
    }

    public static async Task<House> HouseOn(TestDatabase database, Post post)
    {
        var house = await House.Empty(database, services =>
        {
            services.AddSingleton(post);
            services.AddModules(new JarModule());
        });
        return house;
    }

    private sealed class JarModule : IModule
    {
        public void Register(ModuleBuilder module) => module.Handlers().Tables<JarTables>()
            .Reacts<JarFilled, LabelOnceFilled>().Delivers<JarFilled, PostJar>();
    }
}
