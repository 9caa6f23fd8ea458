using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MotCua.Kernel;

/// <summary>A deed that the house does by itself at an interval, through the gate like everybody.</summary>
internal interface IJob
{
    string Name { get; }

    TimeSpan Every { get; }

    Task<Refusal?> Run(Gate gate, CancellationToken cancel);
}

internal sealed class RepeatedDeed<T>(TimeSpan every, Func<ICommand<T>> deed) : IJob
{
    public string Name => deed().GetType().Name;

    public TimeSpan Every => every;

    public async Task<Refusal?> Run(Gate gate, CancellationToken cancel) => (await gate.Do(deed(), cancel)).Refusal;
}

/// <summary>Runs every job at its interval; one that fails is logged and tried again next time.</summary>
internal sealed class JobClock(IEnumerable<IJob> jobs, IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobClock> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(jobs.Select(job => Repeat(job, stoppingToken)));

    private async Task Repeat(IJob job, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(job.Every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
                if (await job.Run(scope.ServiceProvider.GetRequiredService<Gate>(), cancel) is { } refusal)
                {
                    log.LogWarning("Job {Job} was refused: {Refusal}", job.Name, refusal.Code);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception broken)
            {
                log.LogError(broken, "Job {Job} failed; it is tried again in {Every}.", job.Name, job.Every);
            }
        }
        while (await Tick(timer, cancel));
    }

    private static async Task<bool> Tick(PeriodicTimer timer, CancellationToken cancel)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
