using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Exchange.Problems;
using MotCua.Kernel;

namespace MotCua.Exchange;

/// <summary>What every address about dossiers does alike: read versions and keys, do the deed, show the dossier.</summary>
internal static class DossierDeeds
{
    private const int LongestKey = 100;

    extension(HttpContext context)
    {
        public Gate Gate => context.RequestServices.GetRequiredService<Gate>();

        public Actor Machine => context.RequestServices.GetRequiredService<IActorProvider>().Current;

        /// <summary>The system of an agency, which receives and processes; not software that files.</summary>
        public bool IsOfAgency => context.Machine.Grants.Any(grant => grant.Permission == DossierPermissions.View);

        public string? IdempotencyKey => context.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 and <= LongestKey } key ? key : null;

        /// <summary>Does the deed at the version named by If-Match and answers with the dossier as it then stands.</summary>
        public async Task<IResult> Act<T>(Guid dossier, Func<int?, ICommand<T>> deed)
        {
            if (context.Request.Headers.ContainsKey("Idempotency-Key") && context.IdempotencyKey is null)
            {
                return context.Refuse(ExchangeRefusals.IdempotencyKeyMissing, StatusCodes.Status400BadRequest);
            }

            if (!context.ReadVersion(out var version))
            {
                return context.Refuse(ExchangeRefusals.IfMatchWrong, StatusCodes.Status400BadRequest);
            }

            var outcome = await context.Gate.Do(deed(version), context.RequestAborted);
            return outcome.Refusal is { } refusal ? await context.Explain(dossier, refusal) : await context.Show(dossier);
        }

        public async Task<IResult> Show(Guid dossier, int status = StatusCodes.Status200OK)
        {
            var outcome = await context.Look(dossier);
            if (outcome.Refusal is { } refusal)
            {
                return context.Refuse(refusal);
            }

            context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{outcome.Value.Version}\"");
            if (status == StatusCodes.Status201Created)
            {
                context.Response.Headers.Location = $"/api/v1/dossiers/{dossier}";
            }

            return Results.Json(DossierAnswer.Of(outcome.Value), statusCode: status);
        }

        public Task<Outcome<DossierView>> Look(Guid dossier) => context.IsOfAgency
            ? context.Gate.Ask(new ViewDossier(new(dossier)), context.RequestAborted)
            : context.Gate.Ask(new ViewMyDossier(new(dossier)), context.RequestAborted);

        /// <summary>Answers that must be mended are named one by one.</summary>
        public async Task<IResult> Explain(Guid dossier, Refusal refusal)
        {
            if (!DossierRefusals.AnswersWrong.Is(refusal))
            {
                return context.Refuse(refusal);
            }

            var draft = await context.Gate.Ask(new ViewDraft(new(dossier), Language: CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), context.RequestAborted);
            return context.Refuse(refusal, draft.Done ? draft.Value.Errors : []);
        }

        /// <summary>The body as that type; none when it is not.</summary>
        public async Task<T?> Body<T>() where T : class
        {
            if (!context.Request.HasJsonContentType())
            {
                return null;
            }

            try
            {
                return await context.Request.ReadFromJsonAsync<T>(context.RequestAborted);
            }
            catch (JsonException)
            {
                return null;
            }
        }

        public T? Read<T>(string json) where T : class
        {
            try
            {
                return JsonSerializer.Deserialize<T>(json, context.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions);
            }
            catch (JsonException)
            {
                return null;
            }
        }

        private bool ReadVersion(out int? version)
        {
            var named = context.Request.Headers.IfMatch.ToString();
            version = null;
            if (named is "" or "*")
            {
                return true;
            }

            var read = int.TryParse(named.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && named == $"\"{number}\"";
            version = read ? number : null;
            return read;
        }
    }
}
