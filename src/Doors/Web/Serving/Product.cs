using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using MotCua.Documents;
using MotCua.Exchange;
using MotCua.Exchange.Problems;
using MotCua.Kernel;
using MotCua.Registers;
using MotCua.Web.Pages.Officer;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Serving;

/// <summary>The whole product, put together: the same for people, for machines, for the command line and for the tests.</summary>
public static class Product
{
    /// <summary>The demo is held in the rules of June 2023, and everybody in it has the password that the sign-in page shows.</summary>
    private static readonly Dictionary<string, string?> Demonstration = new() 
    {
        ["Accounts:DemoPassword"] = "Mot-Cua-2023", ["Accounts:DemoMachineSecret"] = "phan-mem-dung-thu-2023",
        ["MOTCUA_REGIME"] = "R2",
        ["Registers:User"] = "motcua", ["Registers:Password"] = "mo-phong-2023", ["Registers:Unit"] = "H02",
        ["Province:Demo"] = "true",
    };

    /// <param name="settings">Settings that come before those of files and environment; the tests and verbs use them.</param>
    public static WebApplicationBuilder Builder(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Product).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = settings?.GetValueOrDefault("Environment"),
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        // Only a developer's style sheets change while the house is open.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = builder.Environment.IsDevelopment() ? "true" : "false";
        if (IsDemo(builder.Configuration))
        {
            builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = Demonstration });
        }

        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.AddTelemetry();
        var storage = StorageOf(builder.Configuration);
        builder.Services.AddSingleton(new MotCua.Exchange.OpenData.OpenRoot(PublicAddress.Of(builder.Configuration)));
        builder.Services.AddSingleton(new DocumentSettings(storage.Folder) { VerifyAddress = new Uri(PublicAddress.Of(builder.Configuration), "kiem-tra").ToString(), Clamd = builder.Configuration["MOTCUA_CLAMD"], Signing = SigningSetup.Of(builder.Configuration) });
        builder.Services.AddSingleton(RegistersOf(builder.Configuration));
        builder.Services.AddKernel(storage).AddModules([.. Rooms.All, new ExchangeModule()]);
        builder.Services.AddHostedService<ReadingRoom>();
        builder.Services.AddHealthChecks().AddCheck<Readiness>("database and files");
        builder.AddPages(storage);
        return builder;
    }

    /// <summary>The demo province: on the embedded database unless MOTCUA_DEMO=off; on PostgreSQL only with MOTCUA_DEMO=on.</summary>
    public static bool IsDemo(IConfiguration configuration) => configuration["MOTCUA_DEMO"] switch
    {
        "on" => true,
        "off" => false,
        _ => StorageOf(configuration).Postgres is null,
    };

    /// <summary>Where this house keeps its things: MOTCUA_DATA, and PostgreSQL when MOTCUA_DATABASE names one.</summary>
    public static Storage StorageOf(IConfiguration configuration) => new(
        Path.GetFullPath(configuration["MOTCUA_DATA"] is { Length: > 0 } folder ? folder : "var"),
        configuration["MOTCUA_DATABASE"] is { Length: > 0 } postgres ? postgres : null);

    /// <summary>The adapter to the registers of others: MOTCUA_REGISTERS, or none.</summary>
    private static RegisterSettings RegistersOf(IConfiguration configuration) => new()
    {
        Address = configuration["MOTCUA_REGISTERS"] is { Length: > 0 } address ? new Uri(address.TrimEnd('/') + "/") : null,
        User = configuration["Registers:User"] ?? "",
        Password = configuration["Registers:Password"] ?? "",
        Unit = configuration["Registers:Unit"] ?? "",
    };

    private static void AddPages(this WebApplicationBuilder builder, Storage storage)
    {
        var services = builder.Services;
        services.Configure<Province>(builder.Configuration.GetSection("Province"));
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<Wording>();
        services.AddSingleton<InWords>();
        services.AddSingleton<IRefusalWords, RefusalWords>();
        services.AddMemoryCache();
        services.AddSingleton<PagesThere>();
        services.AddScoped<DeskRail>();
        services.AddSingleton<StillOpen>().AddScoped<WhoIsThere>();
        services.AddSingleton<AnnotationWords>();
        services.AddSingleton<IStringLocalizerFactory>(house => house.GetRequiredService<AnnotationWords>());
        services.AddRazorPages(pages => pages.ByPerson())
            .AddMvcOptions(mvc =>
            {
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                mvc.SayWhatWasNotUnderstood();
            })
            .AddDataAnnotationsLocalization();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "mc.form";
            forgery.Cookie.HttpOnly = true;
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(notices =>
        {
            notices.Cookie.Name = Notices.Cookie;
            notices.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDoorkeeping();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddRates(builder.Configuration);
        services.AddDataProtection()
            .SetApplicationName("MotCua")
            .PersistKeysToFileSystem(OnlyOurs(Path.Combine(storage.Folder, "keys")));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Forms are small; a page that takes files says so itself with [RequestSizeLimit].
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }
    }

    private static DirectoryInfo OnlyOurs(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
