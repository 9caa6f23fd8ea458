using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MotCua.Kernel;
using MotCua.Procedures.Finding;
using MotCua.Procedures.Learning;

namespace MotCua.Procedures.Catalogue;

/// <summary>Holds the index by which the register is searched, and builds a new one when the register, the sayings or the day have moved.</summary>
internal sealed class ProcedureSearch(Stamped<Register> register, Stamped<OwnSayings> sayings, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ProcedureSearch> log) : IDisposable
{
    /// <summary>The index of a small register is waited for; of a larger one the older index answers while the new one is built.</summary>
    private const int WorthWaiting = 200;

    private readonly SemaphoreSlim building = new(1, 1);
    private Held? held;

    public async ValueTask<ProcedureIndex> Current(CancellationToken cancel)
    {
        var now = new Source(await register.Get(cancel), await sayings.Get(cancel), clock.Today());
        if (held is not { } old)
        {
            return (await Build(now, cancel)).Index;
        }

        if (old.Source == now)
        {
            return old.Index;
        }

        if (old.Index.Count < WorthWaiting)
        {
            return (await Build(now, cancel)).Index;
        }

        // While a file goes in the register moves many times; building at every move would leave nothing for the visitors.
        if (Stopwatch.GetElapsedTime(old.BuiltAt) > 3 * old.Took && building.CurrentCount > 0)
        {
            _ = Task.Run(() => BuildBehind(now), CancellationToken.None);
        }

        return old.Index;
    }

    /// <summary>Everything that is searched today.</summary>
    public async Task<IReadOnlyList<SearchableProcedure>> Searchable(CancellationToken cancel) => await Searchable(await register.Get(cancel), clock.Today(), cancel);

    public void Dispose() => building.Dispose();

    private async Task BuildBehind(Source now)
    {
        try
        {
            await Build(now, CancellationToken.None);
        }
        catch (Exception broken)
        {
            log.LogError(broken, "The index of procedures could not be built; the older one goes on answering.");
        }
    }

    private async Task<Held> Build(Source now, CancellationToken cancel)
    {
        await building.WaitAsync(cancel);
        try
        {
            if (held is { } done && done.Source == now)
            {
                return done;
            }

            var started = Stopwatch.GetTimestamp();
            var index = ProcedureIndex.Build(await Searchable(now.Register, now.Day, cancel), now.Sayings);
            var took = Stopwatch.GetElapsedTime(started);
            log.LogInformation("Index of {Count} procedures built in {Milliseconds:0} ms.", index.Count, took.TotalMilliseconds);
            return held = new(index, now, took, Stopwatch.GetTimestamp());
        }
        finally
        {
            building.Release();
        }
    }

    private async Task<List<SearchableProcedure>> Searchable(Register now, DateOnly today, CancellationToken cancel)
    {
        var heads = now.ByName(today).ToDictionary(head => head.Version);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        List<SearchableProcedure> all = new(heads.Count);
        await foreach (var document in db.ProcedureDocuments.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (heads.TryGetValue(document.Version, out var head))
            {
                all.Add(Make(head, ProcedureText.Read(document.Content)));
            }
        }

        // In one order everywhere, so that equal ranks fall the same on every machine.
        all.Sort((one, other) => string.CompareOrdinal(one.Code, other.Code));
        return all;
    }

    private static SearchableProcedure Make(ProcedureHead head, ProcedureContent content) => new(head.Code.Value, head.Name, head.Field)
    {
        PlainName = content.PlainName,
        Levels = head.Levels.Codes(),
        Agency = content.Agencies.Implementing ?? content.Agencies.Competent,
        Publisher = content.Agencies.Publisher,
        OnlineLevel = head.OnlineLevel.Code(),
        Keywords = content.Keywords,
        LifeEvents = content.LifeEvents,
        Components = [.. content.Components.Select(component => component.Name)],
        Result = content.Results is [var first, ..] ? first.Name : null,
        Description = content.Description ?? content.WhenNeeded,
        Applicants = content.Applicants,
    };

    /// <summary>Of what an index was built; another register is another object.</summary>
    private sealed record Source(Register Register, OwnSayings Sayings, DateOnly Day);

    private sealed record Held(ProcedureIndex Index, Source Source, TimeSpan Took, long BuiltAt);
}
