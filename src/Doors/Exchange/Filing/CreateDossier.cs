using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Exchange.Contract;
using MotCua.Exchange.Problems;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Exchange.Filing;

/// <summary>Opens a dossier with answers and files in one request; sent again with the same key it goes on where it broke off and creates nothing twice.</summary>
internal static class CreateDossier
{
    private const int MostBytes = 60 << 20;

    public static void Map(RouteGroupBuilder file) => file.MapPost("", (Delegate)Create).WithName("createDossier").WithSummary("Open a dossier, with submit also hand it in")
        .WithDescription("JSON; or multipart/form-data with the part \"dossier\" (JSON) and file parts named by the keys of the papers.")
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes), TakesHeader.IdempotencyKey, new GivesETag(), new SaysNo((413, "The files are too large.")))
        .Accepts<NewDossier>("application/json", "multipart/form-data").Produces<DossierAnswer>(StatusCodes.Status201Created);

    private static async Task<IResult> Create(HttpContext context)
    {
        if (context.IdempotencyKey is not { } key)
        {
            return context.Refuse(ExchangeRefusals.IdempotencyKeyMissing, StatusCodes.Status400BadRequest);
        }

        var (asked, files) = await Read(context);
        if (asked is null)
        {
            return context.Refuse(ExchangeRefusals.BodyWrong, StatusCodes.Status400BadRequest);
        }

        if (await Principal(context, asked) is not { } applicant)
        {
            return context.Refuse(DossierRefusals.NoMandate.At(nameof(NewDossier.Applicant)));
        }

        var started = await context.Gate.Do(new StartDraft(asked.Procedure, asked.Case, asked.Agency, key), context.RequestAborted);
        if (started.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        var view = await context.Look(started.Value.Value);
        if (view.Done && view.Value.Applicant != applicant)
        {
            return context.Refuse(KernelRefusals.KeyUsedElsewhere);
        }

        return view is { Done: true, Value.Stage: DossierStage.Draft } && await Furnish(context, started.Value, asked, files, key) is { } refused
            ? await context.Explain(started.Value.Value, refused)
            : await context.Show(started.Value.Value, StatusCodes.Status201Created);
    }

    /// <summary>For whom it is; from now on the machine acts for them. None when nobody here bears the number.</summary>
    private static async Task<PersonId?> Principal(HttpContext context, NewDossier asked)
    {
        var actor = context.RequestServices.GetRequiredService<ScopedActor>();
        if (asked.Applicant is not { Length: > 0 } number)
        {
            return new PersonId(actor.Current.Id);
        }

        if (await context.RequestServices.GetRequiredService<IPeople>().ByNumber(number, context.RequestAborted) is not { } person)
        {
            return null;
        }

        if (person.Id.Value != actor.Current.Id)
        {
            actor.Current = actor.Current with { OnBehalfOf = person.Id.Value };
        }

        return person.Id;
    }

    private static async Task<Refusal?> Furnish(HttpContext context, DossierId dossier, NewDossier asked, IReadOnlyList<IFormFile> files, string key)
    {
        if (asked.Answers is { } answers
            && (await context.Gate.Do(new FillAnswers(dossier, answers.ToJsonString(JsonText.Options)), context.RequestAborted)).Refusal is { } unread)
        {
            return unread;
        }

        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            if ((await context.Gate.Do(new AttachFile(dossier, file.Name, file.FileName, content), context.RequestAborted)).Refusal is { } untaken)
            {
                return untaken.At(file.Name);
            }
        }

        return asked.Submit ? (await context.Gate.Do(new SubmitDossier(dossier, asked.ReturnBy, null, key), context.RequestAborted)).Refusal : null;
    }

    private static async Task<(NewDossier? Asked, IReadOnlyList<IFormFile> Files)> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return (await context.Body<NewDossier>(), []);
        }

        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return (context.Read<NewDossier>(form["dossier"].ToString()), [.. form.Files.Where(file => file.Name != "dossier")]);
        }
        catch (InvalidDataException)
        {
            return (null, []);
        }
    }
}
