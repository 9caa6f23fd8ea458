using Microsoft.AspNetCore.Http;

namespace MotCua.SigningSimulator;

/// <summary>What a client asks a person to consent to (oauth2/authorize); the key and the hash where it is about signing.</summary>
internal sealed record Question(string Return, string State, string Challenge, string? Key, string? Hash, string? Description)
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <summary>Nothing where the question is not put as it must be: then nobody is sent back anywhere.</summary>
    public static Question? In(IQueryCollection query, ServiceSettings settings)
    {
        var (back, challenge, scope) = (query["redirect_uri"].ToString(), query["code_challenge"].ToString(), query["scope"].ToString());
        if (query["response_type"] != "code" || query["client_id"] != settings.User || !settings.Returns(back) || challenge.Length < 43 || query["code_challenge_method"] != "S256")
        {
            return null;
        }

        var asked = new Question(back, query["state"].ToString(), challenge, null, null, null);
        return scope switch
        {
            "service" => asked,
            "credential" when query["numSignatures"] == "1" && query["hashAlgorithmOID"] == Sha256 && Hashed(query["hashes"].ToString()) is { } hash && query["credentialID"].ToString() is { Length: > 0 } key =>
                asked with { Key = key, Hash = hash, Description = query["description"].ToString() is { Length: > 0 } said ? said : null },
            _ => null,
        };
    }

    /// <summary>One SHA-256 hash, as it is written elsewhere.</summary>
    private static string? Hashed(string given)
    {
        var plain = given.Replace('-', '+').Replace('_', '/');
        var bytes = new byte[64];
        return Convert.TryFromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='), bytes, out var length) && length == 32 ? Convert.ToBase64String(bytes, 0, length) : null;
    }
}
