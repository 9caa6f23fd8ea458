using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using MotCua.Competence.Assigning;
using MotCua.Exchange.Problems;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;

namespace MotCua.Exchange.OpenData;

/// <summary>The register as open data: the whole as a table, as JSON or line by line, each procedure and each wording at its lasting address, and the dictionary for machines.</summary>
internal static class OpenDataApi
{
    private const int Stretch = 200;
    private const string Csv = "text/csv";
    private const string Lines = "application/jsonl";
    private const string Tag = "Open data";

    public static void Map(RouteGroupBuilder open)
    {
        open.MapGet("/thu-tuc.csv", Table).WithName("openTable").WithTags(Tag).WithSummary("All procedures in force as one table (CSV, UTF-8)")
            .WithDescription("A procedure a line; the columns are described at /du-lieu-mo/thu-tuc.csv-metadata.json (CSV on the Web). Answers If-None-Match and If-Modified-Since.")
            .Produces<string>(contentType: Csv).Produces(StatusCodes.Status304NotModified);
        open.MapGet("/thu-tuc.jsonl", JsonLines).WithName("openLines").WithTags(Tag).WithSummary("All procedures in force, one JSON object a line")
            .WithDescription("Written as it is read, so that the register may be of any size.").Produces<string>(contentType: Lines).Produces(StatusCodes.Status304NotModified);
        open.MapGet("/thu-tuc.json", Whole).WithName("openWhole").WithTags(Tag).WithSummary("All procedures in force as one JSON document")
            .Produces<IReadOnlyList<OpenProcedure>>().Produces(StatusCodes.Status304NotModified);
        open.MapGet("/thu-tuc/{code}.json", One).WithName("openProcedure").WithTags(Tag).WithSummary("One procedure as it holds today")
            .Produces<OpenProcedure>().Produces(StatusCodes.Status304NotModified).Produces<ApiProblem>(StatusCodes.Status404NotFound, Refusing.MediaType);
        open.MapGet("/thu-tuc/{code}/ban/{number:int}.json", Version).WithName("openVersion").WithTags(Tag).WithSummary("One wording of a procedure, whether it still holds or not")
            .Produces<OpenProcedure>().Produces(StatusCodes.Status304NotModified).Produces<ApiProblem>(StatusCodes.Status404NotFound, Refusing.MediaType);
        open.MapGet("/tham-quyen.json", Competence).WithName("openCompetence").WithTags(Tag).WithSummary("Which procedures were decentralised or delegated, from whom to whom, by which document")
            .Produces<IReadOnlyList<OpenAssignment>>();
        open.MapGet("/thu-tuc.csv-metadata.json", Metadata).WithName("openTableMetadata").WithTags(Tag).WithSummary("What the columns of the table hold (CSV on the Web)").Produces<object>(contentType: "application/csvm+json");
        open.MapGet("/thu-tuc.schema.json", Schema).WithName("openSchema").WithTags(Tag).WithSummary("What the JSON objects hold (JSON Schema)").Produces<object>(contentType: "application/schema+json");
    }

    private static Task<IResult> Table(HttpContext context, Gate gate, OpenRoot root, CancellationToken cancel) => Stream(context, gate, Csv + "; charset=utf-8", "thu-tuc.csv", async (write, cards) =>
    {
        // The mark by which spreadsheets know the letters.
        await write("\uFEFF" + OpenTable.Heading);
        await foreach (var card in cards)
        {
            await write(OpenTable.Line(card, root.Address));
        }
    }, cancel);

    private static Task<IResult> JsonLines(HttpContext context, Gate gate, OpenRoot root, IOptions<JsonOptions> json, CancellationToken cancel) => Stream(context, gate, Lines, "thu-tuc.jsonl", async (write, cards) =>
    {
        await foreach (var card in cards)
        {
            await write(JsonSerializer.Serialize(OpenProcedure.Of(card, root.Address), json.Value.SerializerOptions) + "\n");
        }
    }, cancel);

    private static Task<IResult> Whole(HttpContext context, Gate gate, OpenRoot root, IOptions<JsonOptions> json, CancellationToken cancel) => Stream(context, gate, "application/json", "thu-tuc.json", async (write, cards) =>
    {
        var between = "[";
        await foreach (var card in cards)
        {
            await write(between + JsonSerializer.Serialize(OpenProcedure.Of(card, root.Address), json.Value.SerializerOptions));
            between = ",\n";
        }

        await write(between == "[" ? "[]" : "]");
    }, cancel);

    private static async Task<IResult> One(HttpContext context, Gate gate, OpenRoot root, IOptions<JsonOptions> json, [Description("The code in any published form.")] string code, CancellationToken cancel) =>
        (await gate.Ask(new ViewProcedure(code), cancel)).Match(page => Document(context, page.Card, root, json.Value, TimeSpan.FromMinutes(5)), refusal => context.Refuse(refusal));

    private static async Task<IResult> Version(HttpContext context, Gate gate, OpenRoot root, IOptions<JsonOptions> json, [Description("The code in any published form.")] string code, [Description("The number of the wording, from 1.")] int number, CancellationToken cancel)
    {
        var history = await gate.Ask(new FindVersions(code), cancel);
        if (history.Refusal is { } unknown)
        {
            return context.Refuse(unknown);
        }

        var head = history.Value.FirstOrDefault(one => one.Number == number);
        return head is null
            ? context.Refuse(ProcedureRefusals.NoSuchVersion)
            : (await gate.Ask(new ViewVersion(head.Version), cancel)).Match(card => Document(context, card, root, json.Value, TimeSpan.FromHours(1)), refusal => context.Refuse(refusal));
    }

    private static async Task<IResult> Competence(Gate gate, CancellationToken cancel) => Results.Ok((await gate.Ask(new FindOpenAssignments(), cancel)).Value.Select(OpenAssignment.Of));

    private static IResult Metadata(HttpContext context, OpenRoot root)
    {
        Keep(context, TimeSpan.FromHours(1));
        return Results.Bytes(Encoding.UTF8.GetBytes(OpenTable.Metadata(root.Address).ToJsonString(JsonText.Options)), "application/csvm+json");
    }

    private static IResult Schema(HttpContext context, OpenRoot root, IOptions<JsonOptions> json)
    {
        Keep(context, TimeSpan.FromHours(1));
        return Results.Bytes(Encoding.UTF8.GetBytes(OpenSchema.Of(root.Address, json.Value.SerializerOptions).ToJsonString(JsonText.Options)), "application/schema+json");
    }

    private static IResult Document(HttpContext context, ProcedureCard card, OpenRoot root, JsonOptions json, TimeSpan keep)
    {
        if (card.IsInternal)
        {
            // Open to all means to all: not even an official who is signed in finds one here.
            return context.Refuse(ProcedureRefusals.NoSuchProcedure);
        }

        Keep(context, keep);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(OpenProcedure.Of(card, root.Address), json.SerializerOptions);
        var mark = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..32];
        return Results.Bytes(bytes, "application/json", lastModified: card.Head.PublishedAt, entityTag: new EntityTagHeaderValue($"\"{mark}\""));
    }

    /// <summary>Writes the register stretch by stretch, or says that nothing has changed since the caller's copy.</summary>
    private static async Task<IResult> Stream(HttpContext context, Gate gate, string type, string name, Func<Func<string, Task>, IAsyncEnumerable<ProcedureCard>, Task> write, CancellationToken cancel)
    {
        var first = (await gate.Ask(new FindOpenProcedures(null, Stretch), cancel)).Value;
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = new($"\"{first.Mark}\"", isWeak: true);
        headers.LastModified = first.MovedAt;
        Keep(context, TimeSpan.FromMinutes(5));
        if (IsKnown(context.Request.GetTypedHeaders(), first))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        context.Response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
        return Results.Stream(async body =>
        {
            await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024, leaveOpen: true);
            await write(text => writer.WriteAsync(text.AsMemory(), cancel), Cards(gate, first, cancel));
        }, type);
    }

    private static bool IsKnown(Microsoft.AspNetCore.Http.Headers.RequestHeaders asked, OpenStretch now) => asked.IfNoneMatch is { Count: > 0 } marks
        ? marks.Any(mark => mark.Tag == "*" || mark.Tag.Equals($"\"{now.Mark}\"", StringComparison.Ordinal))
        : asked.IfModifiedSince is { } since && now.MovedAt.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();

    private static async IAsyncEnumerable<ProcedureCard> Cards(Gate gate, OpenStretch first, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var stretch = first; ;)
        {
            foreach (var card in stretch.Cards)
            {
                yield return card;
            }

            if (stretch.Next is null)
            {
                yield break;
            }

            stretch = (await gate.Ask(new FindOpenProcedures(stretch.Next, Stretch), cancel)).Value;
        }
    }

    private static void Keep(HttpContext context, TimeSpan time)
    {
        context.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={time.TotalSeconds:0}");

        // Open to any page of anybody: nothing here depends on who asks.
        context.Response.Headers.AccessControlAllowOrigin = "*";
    }
}
