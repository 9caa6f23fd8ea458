using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Signing.Keys;

namespace MotCua.Documents.Signing.Personal;

/// <summary>One of her keys, as the service tells of it.</summary>
internal sealed record PersonalKey(string Credential, byte[][] Chain, string Way)
{
    public IReadOnlyList<X509Certificate2> Certificates() => [.. Chain.Select(raw => X509CertificateLoader.LoadCertificate(raw))];
}

/// <summary>The conversation with the service that keeps the keys of citizens (Cloud Signature Consortium API v2, section 8.4 and 11).</summary>
internal sealed class PersonalLine(RemoteLine line, PersonalSigningOffice service)
{
    private const int Most = 20;
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string RsaOverSha256 = "1.2.840.113549.1.1.11";
    private const string EcdsaOverSha256 = "1.2.840.10045.4.3.2";

    /// <summary>Where people give their consents; refused where the service does not answer, or knows no such way.</summary>
    public async Task<Uri> Door(CancellationToken cancel)
    {
        var offer = await line.Ask<ServiceOffer>("info", new AskOffer(), cancel);
        return offer.Ways?.Contains("oauth2code") == true && offer.OAuth is { } oauth
            ? new Uri(oauth.AbsoluteUri.TrimEnd('/') + "/") : throw new RefusedException(DocumentRefusals.SigningServiceSilent);
    }

    public Uri Keys(Uri door, string state, string verifier) => Question(door, state, verifier, new() { ["scope"] = "service" });

    public Uri Signature(Uri door, string state, string verifier, PersonalKey key, byte[] hash, string? what)
    {
        Dictionary<string, string> said = new()
        {
            ["scope"] = "credential",
            ["credentialID"] = key.Credential,
            ["numSignatures"] = "1",
            ["hashes"] = Base64Url.EncodeToString(hash),
            ["hashAlgorithmOID"] = Sha256,
        };
        if (what is not null)
        {
            said["description"] = what;
        }

        return Question(door, state, verifier, said);
    }

    /// <summary>What a consent is worth: a badge for the first, the right to one signature for the second.</summary>
    public async Task<string> Redeem(Uri door, string code, string verifier, CancellationToken cancel)
    {
        var given = await line.AskForm<LoggedIn>(new Uri(door, "oauth2/token"), new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["client_id"] = service.Client,
            ["client_secret"] = service.Secret,
            ["redirect_uri"] = service.Return.AbsoluteUri,
            ["code_verifier"] = verifier,
        }, cancel);
        return DocumentRefusals.SigningServiceDoor.Unless(given.Token);
    }

    /// <summary>All keys of hers that may sign.</summary>
    public async Task<IReadOnlyList<PersonalKey>> Keys(string badge, CancellationToken cancel)
    {
        line.Badge = new("Bearer", badge);
        List<PersonalKey> keys = [];
        foreach (var id in ((await line.Ask<Credentials>("credentials/list", new ListCredentials(), cancel)).Ids ?? []).Take(Most))
        {
            var card = await line.Ask<CredentialCard>("credentials/info", new AskCredential(id), cancel);
            if (card is { Key.Status: "enabled", Certificate: { Certificates: { Count: > 0 } chain, Status: null or "" or "valid" } })
            {
                keys.Add(Read(id, chain, card.Key.Algorithms?.Contains(EcdsaOverSha256) == true ? EcdsaOverSha256 : RsaOverSha256));
            }
        }

        return keys;
    }

    public async Task<byte[]> Sign(string badge, string right, PersonalKey key, byte[] hash, CancellationToken cancel)
    {
        line.Badge = new("Bearer", badge);
        var signed = await line.Ask<SignedHashes>("signatures/signHash", new SignHash(key.Credential, right, [Convert.ToBase64String(hash)], Sha256, key.Way), cancel);
        try
        {
            return Convert.FromBase64String(DocumentRefusals.SigningServiceSilent.Unless(signed.Signatures is [var one] ? one : null));
        }
        catch (FormatException)
        {
            throw new RefusedException(DocumentRefusals.SigningServiceSilent);
        }
    }

    private static PersonalKey Read(string id, IReadOnlyList<string> chain, string way)
    {
        try
        {
            X509Certificate2[] all = [.. chain.Select(one => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(one)))];
            return new(id, [.. Chains.Upwards(all[0], all[1..]).Select(one => one.RawData)], way);
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            throw new RefusedException(DocumentRefusals.SigningServiceSilent);
        }
    }

    private Uri Question(Uri door, string state, string verifier, Dictionary<string, string> more)
    {
        Dictionary<string, string> all = new(more)
        {
            ["response_type"] = "code",
            ["client_id"] = service.Client,
            ["redirect_uri"] = service.Return.AbsoluteUri,
            ["state"] = state,
            ["code_challenge"] = Consents.Challenge(verifier),
            ["code_challenge_method"] = "S256",
            ["lang"] = "vi",
        };
        return new Uri(door, "oauth2/authorize?" + string.Join('&', all.Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value)}")));
    }
}
