using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using MotCua.Exchange.Contract;
using MotCua.Exchange.Machines;
using MotCua.Kernel;
using OpenIddict.Server;

namespace MotCua.Exchange;

/// <summary>The door for other software.</summary>
public sealed class ExchangeModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.Configure<JsonOptions>(json =>
        {
            json.SerializerOptions.Encoder = JsonText.Options.Encoder;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        });
        AddTokens(module.Services);
        module.Services.AddOpenApi("v1", Describe);
    }

    /// <summary>Tokens are sealed and carry all they need: nothing is stored, and who may have one is the accounts' business.</summary>
    private static void AddTokens(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, TokenKeys>();
        services.AddScoped<ProveClient>();
        services.AddOpenIddict()
            .AddServer(server =>
            {
                // One name for the house by whatever address it is reached, or a token would be good at one of them only.
                server.SetIssuer("https://motcua.local/");
                server.SetTokenEndpointUris("connect/token");
                server.AllowClientCredentialsFlow();
                server.RegisterScopes(Scopes.All);
                server.SetAccessTokenLifetime(TimeSpan.FromMinutes(30));
                server.EnableDegradedMode();
                server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(step => step.UseScopedHandler<ProveClient>());
                // The house stands behind the province's own TLS.
                server.UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
            });
    }

    private static void Describe(OpenApiOptions contract)
    {
        contract.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        contract.ShouldInclude = described => described.RelativePath is { } path && (path.StartsWith("api/v1/", StringComparison.Ordinal) || path.StartsWith("du-lieu-mo/", StringComparison.Ordinal));
        contract.AddDocumentTransformer<ContractHead>();
        contract.AddOperationTransformer<OperationPromises>();
        contract.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(JsonObject))
            {
                schema.Description = "The answers of the e-form, by the names of its schema.";
            }

            return Task.CompletedTask;
        });
    }
}
