using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;

namespace MotCua.Web.Serving;

/// <summary>Who signs with which key, and who witnesses the time, as the settings of this house say.</summary>
internal static class SigningSetup
{
    /// <summary>MOTCUA_TSA and MOTCUA_TSA_ROOTS, MOTCUA_SIGNING_ROOTS, Signing:Keys, one entry an officer or agency, and Signing:Citizens.</summary>
    public static SigningSettings Of(IConfiguration configuration) => new()
    {
        Published = new Uri(PublicAddress.Of(configuration), "chung-thu/"),
        TimeStamps = configuration["MOTCUA_TSA"] is { Length: > 0 } address ? new Uri(address) : null,
        TimeStampRoots = Certificates(configuration["MOTCUA_TSA_ROOTS"]),
        Roots = Certificates(configuration["MOTCUA_SIGNING_ROOTS"]),
        Citizens = Citizens(configuration.GetSection("Signing:Citizens"), PublicAddress.Of(configuration)),
        Keys = configuration.GetSection("Signing:Keys").GetChildren().ToDictionary(one => Needed(one, "Owner"), Key, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Where people come back to from the service.</summary>
    public const string Return = "ky-so-tu-xa";

    private static PersonalSigningOffice? Citizens(IConfigurationSection one, Uri house) => one["Address"] is { Length: > 0 } address
        ? new(Needed(one, "Name"), new Uri(address), Needed(one, "Client"), Secret(one, "Secret"), one["Return"] is { Length: > 0 } back ? new Uri(back) : new Uri(house, Return)) : null;

    private static KeySetting Key(IConfigurationSection one) => new(Enum.TryParse<KeyKind>(Needed(one, "Kind"), true, out var kind)
        ? kind : throw new InvalidOperationException($"{one.Path}:Kind must be File, Token or Remote."))
    {
        Path = one["Path"],
        Pin = Secret(one, "Pin"),
        Token = one["Token"],
        Key = one["Key"],
        Address = one["Address"] is { Length: > 0 } address ? new Uri(address) : null,
        User = one["User"] ?? "",
        Secret = Secret(one, "Secret"),
    };

    /// <summary>A secret stands in the settings, or better in a file that only the house can read.</summary>
    private static string Secret(IConfigurationSection one, string name) =>
        one[name + "File"] is { Length: > 0 } file ? File.ReadAllText(file).TrimEnd('\r', '\n') : one[name] ?? "";

    private static string Needed(IConfigurationSection one, string name) =>
        one[name] is { Length: > 0 } said ? said : throw new InvalidOperationException($"{one.Path}:{name} is missing.");

    private static X509Certificate2[] Certificates(string? file)
    {
        var all = new X509Certificate2Collection();
        if (file is { Length: > 0 })
        {
            all.ImportFromPemFile(file);
        }

        return [.. all];
    }
}
