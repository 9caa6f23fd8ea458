using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MotCua.RegisterSimulator;

/// <summary>Where the simulator listens, and from which folder it takes its people and enterprises.</summary>
public sealed record AdapterSettings(string Address, string Folder)
{
    public string User { get; init; } = "motcua";

    public string Password { get; init; } = "mo-phong-2023";
}

/// <summary>How it goes at the registers: as it should; slower than anybody waits; broken; or answering in words that nobody understands.</summary>
public enum Weather { Fair, Slow, Down, Garbled }

/// <summary>A question as it arrived, for who wants to see what is asked.</summary>
public sealed record Arrived(string Service, string Number, string Dossier, string Procedure, string Purpose, IReadOnlyList<string> Fields);

/// <summary>Stands in for the adapter that leads to the registers of population and enterprises; a product of its own, spoken to over HTTP alone.</summary>
public sealed class Adapter : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly AdapterSettings settings;
    private readonly Entries entries;
    private readonly ConcurrentDictionary<string, DateTimeOffset> sessions = new();
    private readonly ConcurrentQueue<Arrived> arrived = new();

    private Adapter(AdapterSettings settings)
    {
        this.settings = settings;
        entries = Entries.From(settings.Folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Address);
        app = builder.Build();
        app.MapPost("api/dang-nhap", LogIn);
        app.MapPost("api/tra-cuu", LookUp);
        app.MapPost("mo-phong/thoi-tiet", ChangeWeather);
        app.MapGet("openapi.json", () => Results.Stream(typeof(Adapter).Assembly.GetManifestResourceStream("openapi.json")!, "application/json"));
    }

    public Uri Address { get; private set; } = null!;

    public Weather Weather { get; set; }

    /// <summary>Every question that got through, oldest first.</summary>
    public IReadOnlyList<Arrived> Questions => [.. arrived];

    public static async Task<Adapter> Open(AdapterSettings settings)
    {
        var adapter = new Adapter(settings);
        await adapter.app.StartAsync();
        var server = adapter.app.Services.GetRequiredService<IServer>();
        adapter.Address = new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/') + "/");
        return adapter;
    }

    public Task UntilToldToStop() => app.WaitForShutdownAsync();

    /// <summary>Sessions do not outlive a night; a caller whose session is over is told so and comes in anew.</summary>
    public void ForgetSessions() => sessions.Clear();

    /// <summary>Somebody moves house: the register knows it first.</summary>
    public void Change(string number, string field, string value) => entries.Change(number, field, value);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task LogIn(HttpContext context)
    {
        if (await Suffer(context))
        {
            return;
        }

        var said = await Body(context);
        if (Text(said, "username") != settings.User || Text(said, "password") != settings.Password)
        {
            await Answer(context, new { error_code = "403", error_message = "Sai tên đăng nhập hoặc mật khẩu" });
            return;
        }

        var session = Guid.CreateVersion7().ToString("N");
        sessions[session] = TimeProvider.System.GetUtcNow().AddMinutes(30);
        await Answer(context, new { error_code = "0", error_message = "", session });
    }

    private async Task LookUp(HttpContext context)
    {
        if (await Suffer(context))
        {
            return;
        }

        var said = await Body(context);
        if (!sessions.TryGetValue(Text(said, "session"), out var until) || until < TimeProvider.System.GetUtcNow())
        {
            await Answer(context, new { error_code = "401", error_message = "Phiên làm việc đã hết hạn" });
            return;
        }

        string[] needed = ["service", "madonvi", "MaYeuCau", "SoDinhDanh", "MaHoSo", "MaTTHC", "MucDich", "NguoiTraCuu"];
        if (needed.FirstOrDefault(name => Text(said, name).Length == 0) is { } missing)
        {
            await Answer(context, new { error_code = "400", error_message = $"Thiếu {missing}" });
            return;
        }

        string[] fields = said.TryGetProperty("TruongThongTin", out var list) && list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray().Select(one => one.ToString())] : [];
        arrived.Enqueue(new(Text(said, "service"), Text(said, "SoDinhDanh"), Text(said, "MaHoSo"), Text(said, "MaTTHC"), Text(said, "MucDich"), fields));
        var reference = $"{Text(said, "madonvi")}-{Text(said, "MaYeuCau")}";
        var moment = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
        var found = entries.Find(Text(said, "service"), Text(said, "SoDinhDanh"), fields);
        await Answer(context, new { error_code = found is null ? "404" : "0", error_message = found is null ? "Không tìm thấy" : "", MaTraLoi = reference, ThoiDiem = moment, DuLieu = found });
    }

    private async Task ChangeWeather(HttpContext context)
    {
        if (!Enum.TryParse<Weather>(Text(await Body(context), "thoiTiet"), true, out var weather))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Weather = weather;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <summary>In bad weather nobody gets an answer that is of use.</summary>
    private async Task<bool> Suffer(HttpContext context)
    {
        switch (Weather)
        {
            case Weather.Slow:
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return false;
            case Weather.Down:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return true;
            case Weather.Garbled:
                await context.Response.WriteAsync("<html><body>Bảo trì hệ thống</body></html>");
                return true;
            default:
                return false;
        }
    }

    private static async Task<JsonElement> Body(HttpContext context)
    {
        try
        {
            return (await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted)).RootElement.Clone();
        }
        catch (JsonException)
        {
            return JsonDocument.Parse("{}").RootElement.Clone();
        }
    }

    private static string Text(JsonElement said, string name) => said.ValueKind is JsonValueKind.Object && said.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";

    private static Task Answer<T>(HttpContext context, T answer)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(JsonSerializer.Serialize(answer), context.RequestAborted);
    }
}
