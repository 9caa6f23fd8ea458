using System.Diagnostics.CodeAnalysis;

namespace MotCua.Kernel;

/// <summary>Why a request is not carried out: badly said, not allowed, not there, or no longer possible.</summary>
public enum RefusalKind { Invalid, Forbidden, Missing, Conflict }

/// <summary>A deed by somebody else that came in between: who, when, what.</summary>
public sealed record ChangeNote(DateTimeOffset At, string Who, string Deed);

/// <summary>A "no" the citizen or officer can understand. Each module names its own in one file; the code is the key of its words.</summary>
public sealed record Refusal(RefusalKind Kind, string Code, string Message)
{
    /// <summary>What the words name: numbers, names, dates, by their place in the sentence.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The field of the request at fault, when it is one.</summary>
    public string? Field { get; init; }

    /// <summary>What others changed meanwhile, for conflicts.</summary>
    public IReadOnlyList<ChangeNote> Changes { get; init; } = [];

    public Refusal With(params string[] arguments) => this with { Arguments = arguments };

    public Refusal At(string field) => this with { Field = field };

    public void If([DoesNotReturnIf(true)] bool condition)
    {
        if (condition)
        {
            throw new RefusedException(this);
        }
    }

    public void Unless([DoesNotReturnIf(false)] bool condition) => If(!condition);

    public T Unless<T>([NotNull] T? found) where T : class => found ?? throw new RefusedException(this);

    /// <summary>The same "no", whatever it names.</summary>
    public bool Is(Refusal? other) => other is not null && Code == other.Code;
}

/// <summary>Thrown inside a module, turned into a value at the <see cref="Gate"/>; nobody else catches it.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}

/// <summary>What the house itself may say no to.</summary>
public static class KernelRefusals
{
    public static readonly Refusal NotAllowed = new(RefusalKind.Forbidden, "kernel.not-allowed", "You may not do this.");
    public static readonly Refusal ChangedMeanwhile = new(RefusalKind.Conflict, "kernel.changed-meanwhile", "Somebody changed this while you were looking at it.");
    public static readonly Refusal KeyUsedElsewhere = new(RefusalKind.Conflict, "kernel.key-used-elsewhere", "This idempotency key belongs to another request.");
}
