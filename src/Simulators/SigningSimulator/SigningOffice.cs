using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MotCua.SigningSimulator;

/// <summary>Stands in for a service that signs from afar (Cloud Signature Consortium API v2); a product of its own, spoken to over HTTP alone.</summary>
public sealed class SigningOffice : IAsyncDisposable
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private static readonly string[] Methods = ["auth/login", "credentials/list", "credentials/info", "credentials/authorize", "signatures/signHash"];
    private static readonly string[] Algorithms = ["1.2.840.113549.1.1.11", "1.2.840.113549.1.1.1"];

    private readonly WebApplication app;
    private readonly ServiceSettings settings;
    private readonly Vaulted keys;
    private readonly Consents consents;

    private SigningOffice(ServiceSettings settings)
    {
        this.settings = settings;
        keys = new(settings.Credentials, settings.People, settings.Folder);
        consents = new(settings.ConsentHolds);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Address);
        app = builder.Build();
        app.MapPost("csc/v2/info", Info);
        app.MapPost("csc/v2/auth/login", LogIn);
        app.MapPost("oauth2/token", GiveToken);
        var page = new ConsentPage(settings, keys, consents);
        app.MapGet("oauth2/authorize", page.Show);
        app.MapPost("oauth2/authorize", page.Answer);
        app.MapPost("csc/v2/credentials/list", ListCredentials);
        app.MapPost("csc/v2/credentials/info", TellCredential);
        app.MapPost("csc/v2/credentials/authorize", Authorize);
        app.MapPost("csc/v2/signatures/signHash", SignHash);
        app.MapGet("goc.cer", () => Results.Bytes(keys.Root, "application/pkix-cert"));
        app.MapGet("openapi.json", () => Results.Stream(typeof(SigningOffice).Assembly.GetManifestResourceStream("openapi.json")!, "application/json"));
    }

    public Uri Address { get; private set; } = null!;

    public Mishap Mishap { get; set; }

    /// <summary>The certificate on which all of its certificates rest.</summary>
    public byte[] Root => keys.Root;

    /// <summary>Every hash that was signed, in order, with a repeated one twice.</summary>
    public IReadOnlyList<string> Signed => keys.Signed;

    public static async Task<SigningOffice> Open(ServiceSettings settings)
    {
        var service = new SigningOffice(settings);
        await service.app.StartAsync();
        var server = service.app.Services.GetRequiredService<IServer>();
        service.Address = new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/') + "/");
        return service;
    }

    public Task UntilToldToStop() => app.WaitForShutdownAsync();

    /// <summary>All consents given so far lapse at once, or the next ones as soon as they are given.</summary>
    public void LetConsentsLapse(bool nextToo = false) => consents.Lapse(nextToo);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        keys.Dispose();
    }

    private async Task Info(HttpContext context)
    {
        if (!await Befalls(context))
        {
            await Offer(context);
        }
    }

    private Task Offer(HttpContext context) => Answer(context, new
    {
        specs = "2.0.0.2",
        name = "MotCua Signing Simulator",
        region = "VN",
        lang = "vi-VN",
        description = "Dịch vụ ký số từ xa mô phỏng",
        authType = new[] { settings.ByOAuth ? "oauth2client" : "basic" }.Concat(settings.People.Count > 0 ? ["oauth2code"] : []),
        oauth2 = settings.ByOAuth || settings.People.Count > 0 ? Address.ToString() : null,
        methods = Methods,
    });

    private Task LogIn(HttpContext context)
    {
        var expected = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{settings.Secret}"));
        return settings.ByOAuth || context.Request.Headers.Authorization != expected
            ? Refuse(context, "authentication_error", "An error occurred during authentication process")
            : Answer(context, new { access_token = consents.Enter(), expires_in = 3600 });
    }

    private async Task GiveToken(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["client_id"] != settings.User || form["client_secret"] != settings.Secret)
        {
            await Refuse(context, "invalid_client", "Client authentication failed");
            return;
        }

        if (form["grant_type"] == "client_credentials")
        {
            await Answer(context, new { access_token = consents.Enter(), token_type = "Bearer", expires_in = 3600 });
            return;
        }

        // A code stands for a person who may be looked up, or for her right to one signature.
        var consent = form["grant_type"] == "authorization_code" ? consents.Redeem(form["code"].ToString(), form["redirect_uri"].ToString(), form["code_verifier"].ToString()) : null;
        await (consent switch
        {
            null => Refuse(context, "invalid_grant", "The authorization code is invalid or expired"),
            { Key: { } key, Hash: { } hash } => Answer(context, new { access_token = consents.Give(key, hash), token_type = "SAD", expires_in = (int)settings.ConsentHolds.TotalSeconds }),
            _ => Answer(context, new { access_token = consents.Enter(consent.Person), token_type = "Bearer", expires_in = 3600 }),
        });
    }

    private Task ListCredentials(HttpContext context) => Inside(context, (_, person) => Answer(context, new { credentialIDs = keys.Ids(person) }));

    private Task TellCredential(HttpContext context) => Inside(context, (said, person) => !keys.Ids(person).Contains(Text(said, "credentialID")) || keys.Chain(Text(said, "credentialID")) is not { } chain
        ? Refuse(context, "invalid_request", "Invalid parameter credentialID")
        : Answer(context, new
        {
            key = new { status = "enabled", algo = Algorithms, len = 2048 },
            cert = new { status = "valid", certificates = chain.Select(Convert.ToBase64String) },
            auth = new { mode = "explicit", expression = "PIN", objects = new[] { new { type = "Password", id = "PIN", format = "N", label = "Mã PIN" } } },
            SCAL = "2",
            multisign = 1,
        }));

    private Task Authorize(HttpContext context) => Inside(context, async (said, person) =>
    {
        var (key, hashes) = (Text(said, "credentialID"), Texts(said, "hashes"));
        var pin = said.TryGetProperty("authData", out var told) && told.ValueKind is JsonValueKind.Array
            ? told.EnumerateArray().Where(one => Text(one, "id") == "PIN").Select(one => Text(one, "value")).FirstOrDefault() : null;
        await (person is not null || keys.Chain(key) is null ? Refuse(context, "invalid_request", "Invalid parameter credentialID")
            : hashes.Count != 1 || Text(said, "hashAlgorithmOID") != Sha256 ? Refuse(context, "invalid_request", "Invalid parameter hashes")
            : pin != settings.Pin ? Refuse(context, "invalid_pin", "The PIN is invalid")
            : Answer(context, new { SAD = consents.Give(key, hashes[0]), expiresIn = (int)settings.ConsentHolds.TotalSeconds }));
    });

    private Task SignHash(HttpContext context) => Inside(context, async (said, person) =>
    {
        if (Mishap is Mishap.DiesBeforeSigning)
        {
            context.Abort();
            return;
        }

        var (key, hashes) = (Text(said, "credentialID"), Texts(said, "hashes"));
        if (hashes.Count != 1 || !keys.Ids(person).Contains(key) || !consents.Take(Text(said, "SAD"), key, hashes[0]))
        {
            await Refuse(context, "invalid_request", "Invalid parameter SAD");
            return;
        }

        var signature = keys.Sign(key, Convert.FromBase64String(hashes[0]));
        switch (Mishap)
        {
            case Mishap.DiesAfterSigning:
                context.Abort();
                return;
            case Mishap.SignsWrongly:
                signature[^1] ^= 1;
                break;
        }

        await Answer(context, new { signatures = new[] { Convert.ToBase64String(signature) } });
    });

    private async Task Inside(HttpContext context, Func<JsonElement, string?, Task> answer)
    {
        if (await Befalls(context))
        {
            return;
        }

        if (!consents.IsInside(context.Request.Headers.Authorization.ToString(), out var person))
        {
            await Refuse(context, "invalid_token", "The access token is invalid or has expired", StatusCodes.Status401Unauthorized);
            return;
        }

        try
        {
            using var said = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            await answer(said.RootElement, person);
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            await Refuse(context, "invalid_request", "The request is malformed");
        }
    }

    /// <summary>Whether something befell the service that leaves no answer.</summary>
    private async Task<bool> Befalls(HttpContext context)
    {
        switch (Mishap)
        {
            case Mishap.Slow:
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return true;
            case Mishap.Down:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return true;
            case Mishap.Garbled:
                await context.Response.WriteAsync("<html><body>Bảo trì hệ thống</body></html>");
                return true;
            default:
                return false;
        }
    }

    private static string Text(JsonElement said, string name) => said.ValueKind is JsonValueKind.Object && said.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";

    private static List<string> Texts(JsonElement said, string name) =>
        said.ValueKind is JsonValueKind.Object && said.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Select(one => one.ToString())] : [];

    private static Task Refuse(HttpContext context, string error, string description, int status = StatusCodes.Status400BadRequest)
    {
        context.Response.StatusCode = status;
        return Answer(context, new { error, error_description = description });
    }

    private static Task Answer<T>(HttpContext context, T answer)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(JsonSerializer.Serialize(answer), context.RequestAborted);
    }
}
