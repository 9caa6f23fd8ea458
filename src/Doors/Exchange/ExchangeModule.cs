using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using MotCua.Exchange.Contract;
using MotCua.Kernel;

namespace MotCua.Exchange;

/// <summary>The door for other software.</summary>
public sealed class ExchangeModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.Configure<JsonOptions>(json =>
        {
            json.SerializerOptions.Encoder = JsonText.Options.Encoder;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        });
        module.Services.AddOpenApi("v1", Describe);
    }

    private static void Describe(OpenApiOptions contract)
    {
        contract.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        contract.ShouldInclude = described => described.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        contract.AddDocumentTransformer<ContractHead>();
        contract.AddOperationTransformer<OperationPromises>();
    }
}
