using MotCua.Kernel;

namespace MotCua.Web.Demo;

/// <summary>A deed on which a life depended was refused; it goes no further, and the others go on.</summary>
internal sealed class LifeCutShortException(string why) : Exception(why);

/// <summary>Lives many lives on one clock in the order of time. A life does what is to be done now, names the moment at which it goes on, and waits for it.</summary>
internal sealed class Timeline(VirtualClock clock)
{
    private readonly List<string> cutShort = [];

    /// <summary>The lives that did not come as far as they should, and why.</summary>
    public IReadOnlyList<string> CutShort => cutShort;

    /// <summary>What a life would do after the last moment is left undone.</summary>
    public async Task Live(IEnumerable<IAsyncEnumerable<DateTimeOffset>> lives, DateTimeOffset until, CancellationToken cancel)
    {
        var waiting = new PriorityQueue<IAsyncEnumerator<DateTimeOffset>, (DateTimeOffset At, int Born)>();
        var born = 0;
        foreach (var life in lives)
        {
            await GoOn(life.GetAsyncEnumerator(cancel), born++);
        }

        while (waiting.TryDequeue(out var next, out var when))
        {
            cancel.ThrowIfCancellationRequested();
            if (when.At > until)
            {
                await next.DisposeAsync();
                continue;
            }

            clock.GoTo(when.At);
            await GoOn(next, when.Born);
        }

        clock.GoTo(until);

        async Task GoOn(IAsyncEnumerator<DateTimeOffset> life, int number)
        {
            try
            {
                if (await life.MoveNextAsync())
                {
                    waiting.Enqueue(life, (life.Current, number));
                    return;
                }
            }
            catch (LifeCutShortException why)
            {
                cutShort.Add($"{number + 1}: {why.Message}");
            }

            await life.DisposeAsync();
        }
    }
}
