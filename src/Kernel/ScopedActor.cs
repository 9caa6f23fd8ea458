namespace MotCua.Kernel;

/// <summary>Who acts in this scope: set by the door through which the request came; nobody until then.</summary>
public sealed class ScopedActor : IActorProvider
{
    public Actor Current { get; set; } = Actor.Nobody;
}
