namespace MotCua.Kernel;

/// <summary>A deed: changes something, and is kept in the journal.</summary>
public interface ICommand<TResult>;

/// <summary>A question: changes nothing.</summary>
public interface IQuery<TResult>;

/// <summary>Carries out one kind of request; lives in the file of its request.</summary>
public interface IHandler<in TRequest, TResult>
{
    Task<TResult> Handle(TRequest request, CancellationToken cancel);
}

/// <summary>Slow work of a command (drawing a PDF, signing, reading files) done before its transaction begins, so that nobody waits for it in the writer's queue.</summary>
public interface IPrepare<in TRequest>
{
    Task Prepare(TRequest request, CancellationToken cancel);
}

/// <summary>A deed that must happen once however often it is sent: the key is chosen by the sender and the first answer is repeated.</summary>
public interface IOnce
{
    string? IdempotencyKey { get; }
}

/// <summary>A request about one thing. Commands are found in the journal under it; a question about it is journaled as a reading of a personal file.</summary>
public interface IConcerns
{
    Guid Subject { get; }
}

/// <summary>The permission a request needs. Every request bears one; there is no default.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(string permission) : Attribute
{
    /// <summary>What anybody may do, signed in or not.</summary>
    public const string Nothing = "public";

    public string Permission { get; } = permission;
}
