using MotCua.Documents.Signing;

namespace MotCua.Documents.Keeping;

/// <summary>The house throws away the steps of signings whose paper is there, and of those with which nobody went on for as long as the settings say.</summary>
[Needs(DocumentPermissions.Care)]
public sealed record SweepSignings : ICommand<SweptSignings>;

/// <summary>How many lay there, and how many of them were swept as settled or as given up.</summary>
public sealed record SweptSignings(int Found, int Settled, int GivenUp);

internal sealed class SweepSigningsHandler(SignedOnce once, DocumentSettings settings, TimeProvider clock) : IHandler<SweepSignings, SweptSignings>, IPrepare<SweepSignings>
{
    private SweptSignings? swept;

    public async Task Prepare(SweepSignings request, CancellationToken cancel) => swept = await once.Sweep(clock.GetUtcNow() - settings.StepsEnd, cancel);

    public Task<SweptSignings> Handle(SweepSignings request, CancellationToken cancel) => Task.FromResult(swept!);
}
