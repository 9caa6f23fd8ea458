using System.ComponentModel;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Submission;
using MotCua.Exchange.Contract;
using MotCua.Exchange.Machines;
using MotCua.Exchange.Problems;
using MotCua.Kernel;

namespace MotCua.Exchange.Filing;

/// <summary>What an applicant's software does: open, fill, attach, hand in, mend, take back.</summary>
internal static class FilingApi
{
    private const int MostBytes = 12 << 20;

    private static readonly SaysNo Usual = new((400, "A header or the body cannot be read."), (404, "There is no such dossier."), (409, "It is no longer possible."), (412, "The dossier was changed meanwhile."), (422, "Something must be mended."));

    public static void Map(RouteGroupBuilder api)
    {
        var file = api.MapGroup("/dossiers").WithTags("Filing").WithMetadata(new NeedsScope(Scopes.Write), Usual);
        CreateDossier.Map(file);
        file.MapPut("/{id:guid}/answers", Fill).WithName("fillAnswers").WithSummary("Replace the answers of the e-form")
            .WithDescription("Kept right or wrong; what must be mended before handing in is named in the answer.")
            .Accepts<JsonObject>("application/json").Produces<SavedForm>();
        file.MapPut("/{id:guid}/papers/{paper}/files/{name}", Attach).WithName("attachFile").WithSummary("Attach a file to a paper")
            .WithDescription("PDF, JPEG or PNG, found out by its content. The same file sent again changes nothing.")
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes), new SaysNo((413, "The file is too large.")))
            .Accepts<byte[]>("application/octet-stream", "application/pdf", "image/jpeg", "image/png").Produces<ReceivedPaper>();
        file.MapDelete("/{id:guid}/papers/{paper}/files/{sha256}", Detach).WithName("detachFile").WithSummary("Take a file back before handing in")
            .Produces<DossierAnswer>().WithMetadata(new GivesETag());
        file.MapPost("/{id:guid}/submission", Submit).WithName("submitDossier").WithSummary("Hand a draft in, or answer a request for more")
            .WithMetadata(TakesHeader.IdempotencyKey, TakesHeader.IfMatch, new GivesETag())
            .Accepts<Submission>(isOptional: true, "application/json").Produces<DossierAnswer>();
        file.MapPost("/{id:guid}/withdrawal", Withdraw).WithName("withdrawDossier").WithSummary("Take a dossier back")
            .WithMetadata(TakesHeader.IfMatch, new GivesETag()).Accepts<Withdrawal>("application/json").Produces<DossierAnswer>();
        file.MapDelete("/{id:guid}", Discard).WithName("discardDraft").WithSummary("Throw a draft away").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Fill(HttpContext context, [Description("The dossier.")] Guid id)
    {
        if (await context.Body<JsonObject>() is not { } answers)
        {
            return context.Refuse(ExchangeRefusals.BodyWrong, StatusCodes.Status400BadRequest);
        }

        var outcome = await context.Gate.Do(new FillAnswers(new(id), answers.ToJsonString(JsonText.Options)), context.RequestAborted);
        return outcome.Match(
            saved => Results.Ok(new SavedForm { Errors = [.. saved.Errors.Select(error => new AnswerMistake { Name = error.Name, Label = error.Label, Message = error.Message, Rule = error.Rule })] }),
            refusal => context.Refuse(refusal));
    }

    private static async Task<IResult> Attach(HttpContext context, [Description("The dossier.")] Guid id, [Description("The key of the paper.")] string paper, [Description("The file's name.")] string name)
    {
        var outcome = await context.Gate.Do(new AttachFile(new(id), paper, name, context.Request.Body), context.RequestAborted);
        return outcome.Match(file => Results.Ok(ReceivedPaper.Of(file)), refusal => context.Refuse(refusal));
    }

    private static Task<IResult> Detach(HttpContext context, [Description("The dossier.")] Guid id, [Description("The key of the paper.")] string paper, [Description("The file's fingerprint.")] string sha256) =>
        context.Act(id, _ => new DetachFile(new(id), paper, sha256));

    private static async Task<IResult> Submit(HttpContext context, [Description("The dossier.")] Guid id)
    {
        if (context.IdempotencyKey is not { } key)
        {
            return context.Refuse(ExchangeRefusals.IdempotencyKeyMissing, StatusCodes.Status400BadRequest);
        }

        var asked = context.Request.ContentLength is 0 or null ? new() : await context.Body<Submission>();
        if (asked is null)
        {
            return context.Refuse(ExchangeRefusals.BodyWrong, StatusCodes.Status400BadRequest);
        }

        var seen = await context.Look(id);
        return seen switch
        {
            { Refusal: { } refusal } => context.Refuse(refusal),
            { Value.Stage: DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement } => await context.Act(id, version => new AnswerSupplement(new(id), version)),
            _ => await context.Act(id, version => new SubmitDossier(new(id), asked.ReturnBy, version, key)),
        };
    }

    private static async Task<IResult> Withdraw(HttpContext context, [Description("The dossier.")] Guid id) => await context.Body<Withdrawal>() is { } asked
        ? await context.Act(id, version => new WithdrawDossier(new(id), asked.Reason, version))
        : context.Refuse(ExchangeRefusals.BodyWrong, StatusCodes.Status400BadRequest);

    private static async Task<IResult> Discard(HttpContext context, [Description("The dossier.")] Guid id) =>
        (await context.Gate.Do(new DiscardDraft(new(id)), context.RequestAborted)).Match(_ => Results.NoContent(), refusal => context.Refuse(refusal));
}

/// <summary>What must still be mended before handing in.</summary>
public sealed record SavedForm
{
    /// <summary>The mistakes, in reading order; empty when the answers are right.</summary>
    public required IReadOnlyList<AnswerMistake> Errors { get; init; }
}
