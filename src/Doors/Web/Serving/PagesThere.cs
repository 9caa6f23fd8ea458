using System.Collections.Frozen;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Which addresses lead to a page of this house, so that no menu leads nowhere.</summary>
public sealed class PagesThere(EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenSet<string>> there = new(() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/')).ToFrozenSet(StringComparer.Ordinal));

    public bool Contains(string address) => there.Value.Contains(address);

    /// <summary>Where somebody comes to after signing in, unless they were on their way somewhere.</summary>
    public string HomeOf(Actor actor) => actor.Kind switch
    {
        ActorKind.Officer => "/can-bo",
        ActorKind.Citizen when Contains("/ho-so-cua-toi") => "/ho-so-cua-toi",
        _ => "/",
    };
}
