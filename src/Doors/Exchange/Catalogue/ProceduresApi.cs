using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Exchange.Problems;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Finding;

namespace MotCua.Exchange.Catalogue;

/// <summary>The register of procedures, open to everybody.</summary>
internal static class ProceduresApi
{
    public const int MostItems = 50;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/procedures", Find).WithName("findProcedures").WithTags("Procedures")
            .WithSummary("Find procedures in plain words")
            .WithDescription("Vietnamese with or without marks, typing mistakes allowed. Best first; no items when nothing fits. Without q: the whole register by name, stretch by stretch.")
            .Produces<ProcedureList>()
            .Produces<ApiProblem>(StatusCodes.Status400BadRequest, Refusing.MediaType)
            .Produces<ApiProblem>(StatusCodes.Status422UnprocessableEntity, Refusing.MediaType);
        api.MapGet("/procedures/{code}", View).WithName("viewProcedure").WithTags("Procedures")
            .WithSummary("Everything published about one procedure")
            .Produces<ProcedureDetail>()
            .Produces<ApiProblem>(StatusCodes.Status404NotFound, Refusing.MediaType);
    }

    private static async Task<IResult> Find(
        HttpContext context,
        Gate gate,
        [Description("The question in plain words."), MaxLength(300)] string? q = null,
        [Description("At most so many items."), Range(1, MostItems)] int limit = 20,
        [Description("Without q: the mark from which to go on.")] string? after = null,
        [Description("Only this field.")] string? field = null,
        [Description("Only this level of government: bo, tinh, huyen or xa.")] string? level = null,
        [Description("Only this online level: toan_trinh, mot_phan or con_lai.")] string? online = null,
        CancellationToken cancel = default)
    {
        if (limit is < 1 or > MostItems)
        {
            return context.Refuse(ExchangeRefusals.ParameterWrong.At("limit"));
        }

        if (q?.Length > 300)
        {
            return context.Refuse(ExchangeRefusals.ParameterWrong.At("q"));
        }

        var outcome = await gate.Ask(new FindProcedures(q, new FindingFilters(field, level, null, online), limit, After: after), cancel);
        return outcome.Match(
            found => Results.Ok(new ProcedureList
            {
                Items = [.. found.Items.Select(ProcedureItem.Of)],
                Next = string.IsNullOrWhiteSpace(q) && found.More ? found.Items[^1].Head.Code.Value : null,
                ReadAs = found.ReadAs,
            }),
            refusal => context.Refuse(refusal));
    }

    private static async Task<IResult> View(HttpContext context, Gate gate, [Description("The code in any published form.")] string code, CancellationToken cancel) =>
        (await gate.Ask(new ViewProcedure(code), cancel)).Match(page => page.Card.IsInternal ? context.Refuse(ProcedureRefusals.NoSuchProcedure) : Results.Ok(ProcedureDetail.Of(page.Card)), refusal => context.Refuse(refusal));
}
