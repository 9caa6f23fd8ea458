using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>Who may read of internal procedures: officials, and the house; to everybody else they are not there.</summary>
public static class InternalSight
{
    public static bool SeesInternal(this Actor actor) => actor?.Kind is ActorKind.Officer or ActorKind.System;

    public static bool Sees(this Actor actor, ProcedureHead head) => head?.IsInternal is false || actor.SeesInternal();
}
