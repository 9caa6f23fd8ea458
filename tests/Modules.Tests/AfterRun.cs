using System.Collections.Concurrent;
using MotCua.Modules.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestPipelineStartup(typeof(AfterRun))]

namespace MotCua.Modules.Tests;

/// <summary>
/// What a run puts away when its last test is through: servers, printers, folders.
/// Not when the process exits: the runner gives that ten seconds and then calls a run that passed a failure, and a busy machine takes longer.
/// </summary>
public sealed class AfterRun : ITestPipelineStartup
{
    private static readonly ConcurrentStack<Action> Left = new();

    public static void Do(Action putAway) => Left.Push(putAway);

    public static void Delete(string folder) => Do(() => Directory.Delete(folder, recursive: true));

    public ValueTask StartAsync(IMessageSink diagnosticMessageSink) => ValueTask.CompletedTask;

    /// <summary>The last taken up goes first; one that cannot be put away keeps nothing else from it.</summary>
    public ValueTask StopAsync()
    {
        while (Left.TryPop(out var putAway))
        {
            try
            {
                putAway();
            }
            catch (Exception left) when (left is IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                Console.Error.WriteLine($"Left behind by the run: {left.Message}");
            }
        }

        return ValueTask.CompletedTask;
    }
}
