using MotCua.Accounts;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace MotCua.Exchange.Machines;

/// <summary>Before a token is given out: the client must be registered, not suspended, and know its secret.</summary>
internal sealed class ProveClient(IMachines machines) : OpenIddict.Server.IOpenIddictServerHandler<ValidateTokenRequestContext>
{
    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        if (!context.Request.IsClientCredentialsGrantType())
        {
            context.Reject(OpenIddictConstants.Errors.UnsupportedGrantType, "Only client_credentials is given.");
        }
        else if (string.IsNullOrEmpty(context.ClientId) || string.IsNullOrEmpty(context.ClientSecret)
            || !await machines.Proves(context.ClientId, context.ClientSecret, context.CancellationToken))
        {
            context.Reject(OpenIddictConstants.Errors.InvalidClient, "The client is not known, or the secret is not right.");
        }
    }
}
