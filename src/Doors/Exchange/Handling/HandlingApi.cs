using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Exchange.Contract;
using MotCua.Exchange.Machines;
using MotCua.Exchange.Problems;
using MotCua.Kernel;

namespace MotCua.Exchange.Handling;

/// <summary>What the system of an agency does with the dossiers of its agency.</summary>
internal static class HandlingApi
{
    private static readonly SaysNo Usual = new((400, "A header or the body cannot be read."), (404, "There is no such dossier."), (409, "It is no longer possible."), (412, "The dossier was changed meanwhile."), (422, "Something must be mended."));

    public static void Map(RouteGroupBuilder api)
    {
        var handle = api.MapGroup("/dossiers/{id:guid}").WithTags("Handling")
            .WithMetadata(new NeedsScope(Scopes.Write), Usual, TakesHeader.IfMatch, new GivesETag());
        handle.MapPost("/acceptance", Accept).WithName("acceptDossier").WithSummary("Receive a dossier: it gets its code and its deadline")
            .WithMetadata(TakesHeader.OptionalIdempotencyKey).Produces<DossierAnswer>();
        handle.MapPost("/supplement-requests", Ask).WithName("askForMore").WithSummary("Ask once and completely for what is missing; the clock stops")
            .Accepts<SupplementRequest>("application/json").Produces<DossierAnswer>();
        handle.MapPost("/papers/{paper}/register", AskRegister).WithName("askRegister").WithSummary("Have the register asked that proves what a paper would; what it said, or that it did not answer, is in the dossier and its lookings")
            .Produces<DossierAnswer>();
        handle.MapPost("/refusal", Decline).WithName("declineDossier").WithSummary("Do not take a dossier, with the reason")
            .Accepts<Declining>("application/json").Produces<DossierAnswer>();
        handle.MapPost("/steps", Complete).WithName("completeStep").WithSummary("Finish the present step by one of its ways out")
            .WithMetadata(TakesHeader.OptionalIdempotencyKey).Accepts<StepDone>("application/json").Produces<DossierAnswer>();
        handle.MapPost("/delivery", Deliver).WithName("deliverResult").WithSummary("Record that the result was handed over")
            .Accepts<Delivering>("application/json").Produces<DossierAnswer>();
    }

    private static Task<IResult> Accept(HttpContext context, [Description("The dossier.")] Guid id) =>
        context.Act(id, version => new AcceptDossier(new(id), version, context.IdempotencyKey));

    private static async Task<IResult> Ask(HttpContext context, [Description("The dossier.")] Guid id) => await context.Body<SupplementRequest>() is { } asked && !asked.Lines.Contains(null!)
        ? await context.Act(id, version => new AskForMore(new(id), [.. asked.Lines.Select(line => new SupplementLine(line.Target, line.Reason, line.Words) { LegalBasis = line.LegalBasis, WhatToDo = line.WhatToDo, WhyNotHeld = line.WhyNotHeld })], asked.LegalBasis, version))
        : Unread(context);

    private static Task<IResult> AskRegister(HttpContext context, [Description("The dossier.")] Guid id, [Description("The key of the paper.")] string paper) =>
        context.Act(id, version => new AskRegister(new(id), paper, version));

    private static async Task<IResult> Decline(HttpContext context, [Description("The dossier.")] Guid id) => await context.Body<Declining>() is { } asked
        ? await context.Act(id, version => new DeclineDossier(new(id), asked.Reason, version))
        : Unread(context);

    private static async Task<IResult> Complete(HttpContext context, [Description("The dossier.")] Guid id) => await context.Body<StepDone>() is { } done && done.Result?.Lines.Contains(null!) is not true
        ? await context.Act(id, version => new CompleteStep(new(id), done.Choice, done.Opinion, done.Result is { } result ? new ProposedResult(result.Title, result.Lines) : null, version, context.IdempotencyKey))
        : Unread(context);

    private static async Task<IResult> Deliver(HttpContext context, [Description("The dossier.")] Guid id) => await context.Body<Delivering>() is { } asked
        ? await context.Act(id, version => new DeliverResult(new(id), asked.Channel, asked.ReceivedBy, asked.Remark, version))
        : Unread(context);

    private static IResult Unread(HttpContext context) => context.Refuse(ExchangeRefusals.BodyWrong, StatusCodes.Status400BadRequest);
}
