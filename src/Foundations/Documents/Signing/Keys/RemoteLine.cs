using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace MotCua.Documents.Signing.Keys;

/// <summary>One conversation with a remote signing service; whatever goes wrong is a refusal, and nothing was issued.</summary>
internal sealed class RemoteLine(HttpClient http, Uri address)
{
    private readonly Uri root = new(address.AbsoluteUri.TrimEnd('/') + "/");

    public AuthenticationHeaderValue? Badge { get; set; }

    public Task<T> Ask<T>(string method, object question, CancellationToken cancel) where T : class =>
        Send<T>(new(HttpMethod.Post, new Uri(root, method)) { Content = JsonContent.Create(question, question.GetType()) }, cancel);

    public Task<T> AskForm<T>(Uri form, Dictionary<string, string> fields, CancellationToken cancel) where T : class =>
        Send<T>(new(HttpMethod.Post, form) { Content = new FormUrlEncodedContent(fields) }, cancel);

    private async Task<T> Send<T>(HttpRequestMessage question, CancellationToken cancel) where T : class
    {
        using var asked = question;
        asked.Headers.Authorization = Badge;
        try
        {
            using var answer = await http.SendAsync(asked, cancel);
            if (answer.IsSuccessStatusCode)
            {
                return await answer.Content.ReadFromJsonAsync<T>(cancel) ?? throw new JsonException("The answer is empty.");
            }

            var fault = (int)answer.StatusCode < 500 ? await answer.Content.ReadFromJsonAsync<RemoteFault>(cancel) : null;
            throw new RefusedException(Meaning(fault, (int)answer.StatusCode));
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or NotSupportedException or IOException
            || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new RefusedException(DocumentRefusals.SigningServiceSilent);
        }
    }

    private static Refusal Meaning(RemoteFault? fault, int status) => fault switch
    {
        null => DocumentRefusals.SigningServiceSilent,
        { Error: "invalid_pin" or "invalid_otp" } or { Error: "invalid_request", Description: "Invalid parameter PIN" } => DocumentRefusals.KeyLocked,
        { Error: "invalid_grant" } => DocumentRefusals.SigningConsentOver,
        { Description: { } said } when said.Contains("SAD", StringComparison.Ordinal) => DocumentRefusals.SigningConsentOver,
        { Error: "access_denied" or "invalid_client" or "authentication_error" or "invalid_token" or "unauthorized_client" } => DocumentRefusals.SigningServiceDoor,
        _ => DocumentRefusals.SigningServiceRefused.With(fault.Error ?? status.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    };
}
