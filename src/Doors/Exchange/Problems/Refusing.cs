using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MotCua.Forms;
using MotCua.Kernel;

namespace MotCua.Exchange.Problems;

/// <summary>Turns every "no" into a problem document.</summary>
internal static class Refusing
{
    public const string MediaType = "application/problem+json";

    extension(HttpContext context)
    {
        public IResult Refuse(Refusal refusal, IReadOnlyList<FieldError>? errors = null) => context.Refuse(refusal, context.StatusOf(refusal), errors);

        public IResult Refuse(Refusal refusal, int status, IReadOnlyList<FieldError>? errors = null) =>
            Results.Json(context.Problem(refusal, status, errors), contentType: MediaType, statusCode: status);

        public Task WriteProblem(Refusal refusal, int status)
        {
            context.Response.StatusCode = status;
            var json = context.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
            return context.Response.WriteAsJsonAsync(context.Problem(refusal, status, null), json, MediaType, context.RequestAborted);
        }

        private ApiProblem Problem(Refusal refusal, int status, IReadOnlyList<FieldError>? errors) => new()
        {
            Type = $"urn:motcua:{refusal.Code.Replace('.', ':')}",
            Title = ReasonPhrases.GetReasonPhrase(status),
            Status = status,
            Detail = context.RequestServices.GetRequiredService<IRefusalWords>().Say(refusal),
            Code = refusal.Code,
            Arguments = refusal.Arguments,
            Field = refusal.Field is { Length: > 0 } field ? JsonNamingPolicy.CamelCase.ConvertName(field) : null,
            Errors = [.. (errors ?? []).Select(error => new AnswerMistake { Name = error.Name, Label = error.Label, Message = error.Message, Rule = error.Rule })],
            Changes = [.. refusal.Changes.Select(MeanwhileChange.Of)],
        };

        /// <summary>A clash of versions that the caller asked to be told of by If-Match is a failed precondition.</summary>
        private int StatusOf(Refusal refusal) => refusal.Kind switch
        {
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            RefusalKind.Missing => StatusCodes.Status404NotFound,
            RefusalKind.Conflict when KernelRefusals.ChangedMeanwhile.Is(refusal) && context.Request.Headers.IfMatch.Count > 0 => StatusCodes.Status412PreconditionFailed,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
    }

    /// <summary>What the server itself turned away without words.</summary>
    public static Refusal Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => ExchangeRefusals.NoSuchAddress,
        StatusCodes.Status405MethodNotAllowed => ExchangeRefusals.WrongMethod,
        StatusCodes.Status413PayloadTooLarge => ExchangeRefusals.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => ExchangeRefusals.WrongMediaType,
        StatusCodes.Status429TooManyRequests => ExchangeRefusals.TooOften,
        >= 500 => ExchangeRefusals.Broken,
        _ => ExchangeRefusals.ParameterWrong,
    };

    /// <summary>Vietnamese unless the caller prefers English.</summary>
    public static void SpeakTheLanguageOf(HttpRequest request)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant()).FirstOrDefault(language => language is "vi" or "en");
        var culture = CultureInfo.GetCultureInfo(preferred == "en" ? "en-GB" : "vi-VN");
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
