using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MotCua.Exchange.Machines;
using MotCua.Exchange.Problems;

namespace MotCua.Exchange.Contract;

/// <summary>What follows from an address's own marks: its scope, the headers it takes and gives, and how it says no.</summary>
internal sealed class OperationPromises : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var marks = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Responses ??= [];
        var no = await context.GetOrCreateSchemaAsync(typeof(ApiProblem), null, cancellationToken);
        context.Document!.AddComponent(nameof(ApiProblem), no);

        if (marks.OfType<NeedsScope>().FirstOrDefault() is { } needed)
        {
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(ContractHead.Scheme, context.Document)] = [needed.Scope] }];
            Promise(operation, context, 401, "The token is missing or not valid.");
            Promise(operation, context, 403, "The token lacks the scope, or the dossier is somebody else's.");
        }

        foreach (var (status, words) in marks.OfType<SaysNo>().SelectMany(one => one.Statuses))
        {
            Promise(operation, context, status, words);
        }

        Promise(operation, context, 500, "Something broke.");
        foreach (var header in marks.OfType<TakesHeader>())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = header.Name,
                In = ParameterLocation.Header,
                Required = header.Required,
                Description = header.Words,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
            });
        }

        // A form brings the dossier as one part and the files as others.
        if (operation.RequestBody is OpenApiRequestBody { Content: { } bodies } && bodies.TryGetValue("multipart/form-data", out var form) && form.Schema is { } part)
        {
            form.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "dossier" },
                Properties = new Dictionary<string, IOpenApiSchema> { ["dossier"] = part },
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "Files, each part named by the key of its paper." },
            };
        }

        if (marks.OfType<GivesETag>().Any())
        {
            foreach (var (status, response) in operation.Responses.Where(one => one.Key.StartsWith('2')))
            {
                ((OpenApiResponse)response).Headers ??= new Dictionary<string, IOpenApiHeader>();
                ((OpenApiResponse)response).Headers!["ETag"] = Header("The dossier's version, for If-Match.");
                if (status == "201")
                {
                    ((OpenApiResponse)response).Headers!["Location"] = Header("Where the dossier is.");
                }
            }
        }
    }

    private static OpenApiHeader Header(string words) => new() { Description = words, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static void Promise(OpenApiOperation operation, OpenApiOperationTransformerContext context, int status, string words) =>
        operation.Responses![status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse
        {
            Description = words,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [Refusing.MediaType] = new() { Schema = new OpenApiSchemaReference(nameof(ApiProblem), context.Document) },
            },
        };
}

/// <summary>The ways in which an address may say no, beyond those of its scope.</summary>
internal sealed record SaysNo(params (int Status, string Words)[] Statuses);

/// <summary>A header the address takes.</summary>
internal sealed record TakesHeader(string Name, bool Required, string Words)
{
    public static readonly TakesHeader IdempotencyKey = new("Idempotency-Key", true, "Chosen by the sender; the same key never does the same thing twice.");
    public static readonly TakesHeader OptionalIdempotencyKey = IdempotencyKey with { Required = false };
    public static readonly TakesHeader IfMatch = new("If-Match", false, "The ETag last seen; when the dossier was changed meanwhile the answer is 412.");
}

/// <summary>The answer bears the dossier's version.</summary>
internal sealed record GivesETag;
