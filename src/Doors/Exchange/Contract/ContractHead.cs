using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MotCua.Exchange.Machines;

namespace MotCua.Exchange.Contract;

/// <summary>What the published contract says once for all: title, words, how to get a token.</summary>
internal sealed class ContractHead : IOpenApiDocumentTransformer
{
    public const string Scheme = "oauth2";

    private const string Words =
        "The register of procedures is open. Dossiers are for registered software: fetch a token with OAuth 2 client credentials at /connect/token "
        + "(scopes dossiers.read, dossiers.write) and send it as a bearer token. Software of an enterprise files for the enterprise and for those who gave it a mandate; "
        + "the system of an agency receives and processes the dossiers of its agency. A result is signed by a person, never by software. "
        + "Every refusal is a problem document (RFC 9457) with a stable code; its words are Vietnamese, or English when Accept-Language asks for it. "
        + "A dossier bears its version as ETag; send it back as If-Match, and a change made meanwhile is answered with 412 and what was changed. "
        + "Requests that create something take an Idempotency-Key: sent again with the same key they do nothing twice.";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "MotCua", Version = "1.0.0", Description = Words };
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "Client credentials of registered software.",
            Flows = new()
            {
                ClientCredentials = new()
                {
                    TokenUrl = new("/connect/token", UriKind.Relative),
                    Scopes = new Dictionary<string, string> { [Scopes.Read] = "Look at dossiers", [Scopes.Write] = "File dossiers and act on them" },
                },
            },
        };
        return Task.CompletedTask;
    }
}
