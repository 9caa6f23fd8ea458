using System.Security.Cryptography.X509Certificates;
using MotCua.SigningSimulator;
using MotCua.Web.Serving;

namespace MotCua.Web.Verbs;

/// <summary>A remote signing service beside the demo, for the agencies that MOTCUA_SIGNING_SIMULATED names (H02.12;H02.24): on a door of its own, and asked over HTTP like any other.</summary>
internal sealed class SimulatedSigning : IAsyncDisposable
{
    private const string Pin = "246810";
    private const string User = "motcua";
    private const string Secret = "ky-so-mo-phong-2023";

    // People of the demo province who can sign their forms; the PIN stands here, as it would in their heads.
    private static readonly Subscriber[] Subscribers =
    [
        new("0987000112", "135790", "VI VĂN THẮNG", "CCCD:024085000112"),
        new("0911000222", "135790", "NGUYỄN VĂN KHÁC", "CCCD:024090000999"),
    ];

    private readonly SigningOffice service;

    private SimulatedSigning(SigningOffice service, IReadOnlyDictionary<string, string?> settings) => (this.service, Settings) = (service, settings);

    /// <summary>What the house has to know of the service.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    public static async Task<SimulatedSigning?> Open()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var agencies = configuration["MOTCUA_SIGNING_SIMULATED"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (agencies.Length == 0 || !Product.IsDemo(configuration))
        {
            return null;
        }

        var folder = Path.Combine(Product.StorageOf(configuration).Folder, "simulated-signing");
        var service = await SigningOffice.Open(new("http://127.0.0.1:0")
        {
            People = Subscribers, User = User, Secret = Secret, Pin = Pin, Folder = folder, Credentials = agencies.ToDictionary(code => code, code => $"Cơ quan {code}"),
        });
        var roots = Path.Combine(folder, "goc.pem");
        await File.WriteAllTextAsync(roots, X509CertificateLoader.LoadCertificate(service.Root).ExportCertificatePem());
        Console.WriteLine($"Remote signing for {string.Join(", ", agencies)} is simulated at {service.Address}openapi.json.");
        return new(service, Told(service.Address, roots, agencies));
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    private static Dictionary<string, string?> Told(Uri address, string roots, IReadOnlyList<string> agencies)
    {
        var told = new Dictionary<string, string?>
        {
            ["MOTCUA_SIGNING_ROOTS"] = roots,
            ["Signing:Citizens:Name"] = "Ký số từ xa mô phỏng",
            ["Signing:Citizens:Address"] = new Uri(address, "csc/v2/").ToString(),
            ["Signing:Citizens:Client"] = User,
            ["Signing:Citizens:Secret"] = Secret,
        };
        foreach (var (number, code) in agencies.Index())
        {
            told[$"Signing:Keys:{number}:Owner"] = code;
            told[$"Signing:Keys:{number}:Kind"] = "Remote";
            told[$"Signing:Keys:{number}:Address"] = new Uri(address, "csc/v2/").ToString();
            told[$"Signing:Keys:{number}:User"] = User;
            told[$"Signing:Keys:{number}:Secret"] = Secret;
            told[$"Signing:Keys:{number}:Pin"] = Pin;
            told[$"Signing:Keys:{number}:Key"] = code;
        }

        return told;
    }
}
