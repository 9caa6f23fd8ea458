using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Exchange.Contract;
using MotCua.Exchange.Machines;
using MotCua.Exchange.Problems;

namespace MotCua.Exchange.Handling;

/// <summary>Looking at dossiers: an enterprise's software at its own, an agency's system at those of its agency.</summary>
internal static class LookingApi
{
    private const int MostItems = 100;

    public static void Map(RouteGroupBuilder api)
    {
        var look = api.MapGroup("/dossiers").WithTags("Looking").WithMetadata(new NeedsScope(Scopes.Read));
        look.MapGet("", List).WithName("listDossiers").WithSummary("List dossiers, the newest first")
            .WithDescription("Software of an enterprise: its own and those it handed in, drafts included. The system of an agency: those of its agency.")
            .Produces<DossierList>().WithMetadata(new SaysNo((400, "A parameter cannot be read."), (422, "A parameter is out of bounds.")));
        look.MapGet("/{id:guid}", View).WithName("viewDossier").WithSummary("One dossier, whole")
            .WithMetadata(new GivesETag(), new SaysNo((404, "There is no such dossier."))).Produces<DossierAnswer>().Produces(StatusCodes.Status304NotModified);
        look.MapGet("/{id:guid}/files/{sha256}", File).WithName("openFile").WithSummary("A file handed in")
            .Produces<byte[]>(200, "application/pdf", "image/jpeg", "image/png").Produces<byte[]>(206, "application/pdf", "image/jpeg", "image/png").Produces(304).Produces(416).WithMetadata(new SaysNo((404, "There is no such file.")));
        look.MapGet("/{id:guid}/result", Result).WithName("openResult").WithSummary("The signed result")
            .Produces<byte[]>(200, "application/pdf").Produces<byte[]>(206, "application/pdf").Produces(304).Produces(416).WithMetadata(new SaysNo((404, "There is no such dossier."), (409, "There is no result yet.")));
    }

    private static async Task<IResult> List(
        HttpContext context,
        [Description("Only those that this agency settles.")] string? agency = null,
        [Description("Only those at this stage.")] DossierStage? status = null,
        [Description("The mark from which to go on.")] string? after = null,
        [Description("At most so many items."), Range(1, MostItems)] int limit = 20)
    {
        if (limit is < 1 or > MostItems)
        {
            return context.Refuse(ExchangeRefusals.ParameterWrong.At("limit"));
        }

        var outcome = context.IsOfAgency
            ? await context.Gate.Ask(new FindDossiers(null, agency, status, after, limit), context.RequestAborted)
            : await context.Gate.Ask(new FindMyDossiers(after, limit, agency, status), context.RequestAborted);
        return outcome.Match(page => Results.Ok(new DossierList { Items = [.. page.Rows.Select(DossierItem.Of)], Next = page.Next }), refusal => context.Refuse(refusal));
    }

    private static async Task<IResult> View(HttpContext context, [Description("The dossier.")] Guid id)
    {
        var shown = await context.Show(id);
        return context.Response.Headers.ETag.ToString() is { Length: > 0 } tag && context.Request.Headers.IfNoneMatch.ToString() == tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : shown;
    }

    private static async Task<IResult> File(HttpContext context, [Description("The dossier.")] Guid id, [Description("The file's fingerprint.")] string sha256) =>
        Opened(context, await context.Gate.Ask(new OpenDossierFile(new(id), sha256), context.RequestAborted));

    private static async Task<IResult> Result(HttpContext context, [Description("The dossier.")] Guid id) =>
        Opened(context, await context.Gate.Ask(new OpenResult(new(id)), context.RequestAborted));

    private static IResult Opened(HttpContext context, Kernel.Outcome<OpenedFile> outcome) =>
        outcome.Match(file => Results.Stream(file.Content, file.MediaType, file.Name,
            entityTag: file.Sha256 is { } sha256 ? new($"\"{sha256}\"") : null, enableRangeProcessing: file.Sha256 is not null), refusal => context.Refuse(refusal));
}
