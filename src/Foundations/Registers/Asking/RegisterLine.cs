using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.Registers.Asking;

/// <summary>The line to the adapter: one session, a time-out for every try, a few tries with growing pauses. What is refused for good is not tried again.</summary>
internal sealed class RegisterLine(RegisterSettings settings, TimeProvider clock) : IDisposable
{
    private const string Well = "0";
    private const string NotEntered = "404";
    private const string SessionOver = "401";

    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 1 << 20 };
    private string? session;

    public async Task<RegisterAnswer> Ask(RegisterQuestion question, Actor by, CancellationToken cancel)
    {
        var fault = "unreachable";
        for (var attempt = 1; attempt <= settings.Tries; attempt++)
        {
            var (answer, code) = await Try(question, by, cancel);
            switch (code)
            {
                case Well when answer!.Fields is { Count: > 0 } fields:
                    return new(AnswerKind.Found, Asked(question, fields), answer.Reference, clock.GetUtcNow(), attempt);
                case NotEntered:
                    return new(AnswerKind.Unknown, new Dictionary<string, string>(), answer!.Reference, clock.GetUtcNow(), attempt);
                case SessionOver:
                    session = null;
                    fault = "error-401";
                    continue;
            }

            fault = code is Well ? "unreadable" : code;
            if (attempt < settings.Tries)
            {
                await Task.Delay(settings.Pause * Math.Pow(2, attempt - 1), cancel);
            }
        }

        return new(AnswerKind.NoAnswer, new Dictionary<string, string>(), null, clock.GetUtcNow(), settings.Tries) { Fault = fault };
    }

    public void Dispose() => http.Dispose();

    /// <summary>What came back, with its code; or the name of what went wrong.</summary>
    private async Task<(Enquired? Answer, string Code)> Try(RegisterQuestion question, Actor by, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.Within);
        try
        {
            if (session is null && await LogIn(patience.Token) is { } refused)
            {
                return (null, refused);
            }

            using var response = await http.PostAsJsonAsync(At("api/tra-cuu"), Said(question, by), JsonSerializerOptions.Web, patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                return (null, $"http-{(int)response.StatusCode}");
            }

            return await response.Content.ReadFromJsonAsync<Enquired>(patience.Token) switch
            {
                { Code: Well or NotEntered or SessionOver } answer => (answer, answer.Code),
                { Code: { Length: > 0 and < 10 } code } => (null, $"error-{code}"),
                _ => (null, "unreadable"),
            };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, "timeout");
        }
        catch (HttpRequestException)
        {
            return (null, "unreachable");
        }
        catch (JsonException)
        {
            return (null, "unreadable");
        }
    }

    private async Task<string?> LogIn(CancellationToken cancel)
    {
        using var response = await http.PostAsJsonAsync(At("api/dang-nhap"), new LogIn(settings.User, settings.Password), JsonSerializerOptions.Web, cancel);
        if (!response.IsSuccessStatusCode)
        {
            return $"http-{(int)response.StatusCode}";
        }

        var entered = await response.Content.ReadFromJsonAsync<LoggedIn>(cancel);
        session = entered?.Session;
        return session is { Length: > 0 } ? null : $"error-{entered?.Code}";
    }

    private Enquiry Said(RegisterQuestion question, Actor by) => new()
    {
        Service = question.Source is DataSource.Population ? "TraCuuCongDan" : "TraCuuDoanhNghiep",
        Session = session!,
        Unit = settings.Unit,
        Request = Guid.CreateVersion7().ToString("N"),
        Number = question.Number,
        Dossier = question.MatterCode,
        Procedure = question.Procedure,
        Purpose = question.Purpose,
        By = by.Name,
        Fields = [.. question.Fields.Select(field => WireFields.ByOurs[field])],
    };

    /// <summary>Only what was asked for is taken, whatever else came along, in our own spelling; what cannot be read is as good as not said.</summary>
    private static Dictionary<string, string> Asked(RegisterQuestion question, Dictionary<string, string?> fields) => question.Fields
        .Select(field => (field, said: Read(field, fields.GetValueOrDefault(WireFields.ByOurs[field])))).Where(pair => !string.IsNullOrWhiteSpace(pair.said))
        .ToDictionary(pair => pair.field, pair => pair.said!);

    private static string? Read(string field, string? said) => (field, said) switch
    {
        (RegisterField.BornOn or RegisterField.RegisteredOn, _) => DateOnly.TryParseExact(said, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        (RegisterField.Sex, "1") => "male",
        (RegisterField.Sex, "2") => "female",
        (RegisterField.Sex, _) => null,
        _ => said?.Trim(),
    };

    private Uri At(string path) => new(settings.Address!, path);
}
