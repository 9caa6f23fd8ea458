namespace MotCua.Web.Serving;

/// <summary>The address under which people reach the house from outside; it stands on papers, where their QR codes lead.</summary>
public static class PublicAddress
{
    public const string Setting = "MOTCUA_ADDRESS";

    /// <summary>MOTCUA_ADDRESS; without it the first address that the house itself listens on, a secure one before others.</summary>
    public static Uri Of(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } named)
        {
            return Uri.TryCreate(named.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Query: "", Fragment: "" }
                ? address
                : throw new InvalidOperationException($"{Setting} must be an address like https://motcua.tinh.gov.vn, and is {named}.");
        }

        return Listened(configuration).MaxBy(address => address.Scheme == Uri.UriSchemeHttps) ?? new Uri("http://localhost:5080/");
    }

    /// <summary>A house that listens on every address of its machine is near at hand on localhost.</summary>
    private static IEnumerable<Uri> Listened(IConfiguration configuration)
    {
        var ports = Split(configuration["https_ports"]).Select(port => $"https://localhost:{port}").Concat(Split(configuration["http_ports"]).Select(port => $"http://localhost:{port}"));
        foreach (var url in Split(configuration["urls"]).Concat(ports))
        {
            var near = url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal)
                .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).Replace("://[::]", "://localhost", StringComparison.Ordinal);
            if (Uri.TryCreate(near, UriKind.Absolute, out var address) && address.Port > 0)
            {
                yield return address;
            }
        }
    }

    private static string[] Split(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
