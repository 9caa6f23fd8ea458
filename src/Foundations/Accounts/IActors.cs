using System.Security.Claims;
using MotCua.Kernel;

namespace MotCua.Accounts;

/// <summary>Tells who acts: builds the actor, with all that is granted today and where, from a session or a machine's proof.</summary>
public interface IActors
{
    /// <summary>The actor of a session; nobody without one.</summary>
    ValueTask<Actor> Of(ClaimsPrincipal session, string? origin, CancellationToken cancel);

    /// <summary>Other software that proved who it is, trusted with one agency and all below it, or with all when none is named.</summary>
    Actor OfMachine(Guid client, string name, string? agency, string? origin);
}
