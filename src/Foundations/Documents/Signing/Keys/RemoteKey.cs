using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace MotCua.Documents.Signing.Keys;

/// <summary>A key that a remote service keeps; each signature is authorised for its own hash.</summary>
internal sealed class RemoteKey(RemoteLine line, KeySetting setting) : IKeyKeeper
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string RsaOverSha256 = "1.2.840.113549.1.1.11";
    private const string EcdsaOverSha256 = "1.2.840.10045.4.3.2";

    private (string Credential, CredentialCard Info)? known;

    public async Task<IReadOnlyList<X509Certificate2>> Certificates(CancellationToken cancel)
    {
        var (_, info) = await Known(cancel);
        try
        {
            X509Certificate2[] all = [.. (info.Certificate?.Certificates ?? []).Select(one => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(one)))];
            DocumentRefusals.KeyUnusable.If(all.Length == 0);
            return Chains.Upwards(all[0], all[1..]);
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            throw new RefusedException(DocumentRefusals.SigningServiceSilent);
        }
    }

    public async Task<byte[]> Sign(byte[] hash, CancellationToken cancel)
    {
        try
        {
            return await SignOnce(hash, cancel);
        }
        catch (RefusedException refused) when (refused.Refusal.Is(DocumentRefusals.SigningConsentOver))
        {
            // The consent lapsed between two calls: it is asked for once more, for the same hash.
            return await SignOnce(hash, cancel);
        }
    }

    private async Task<byte[]> SignOnce(byte[] hash, CancellationToken cancel)
    {
        var (credential, info) = await Known(cancel);
        var hashes = new[] { Convert.ToBase64String(hash) };
        var consent = await line.Ask<Authorized>("credentials/authorize", new Authorize(credential, 1, hashes, Sha256, info.Pin is { } pin ? [new(pin, setting.Pin)] : null), cancel);
        var way = info.Key?.Algorithms?.Contains(EcdsaOverSha256) == true ? EcdsaOverSha256 : RsaOverSha256;
        var signed = await line.Ask<SignedHashes>("signatures/signHash", new SignHash(credential, consent.Sad ?? "", hashes, Sha256, way), cancel);
        try
        {
            return Convert.FromBase64String(DocumentRefusals.SigningServiceSilent.Unless(signed.Signatures is [var one] ? one : null));
        }
        catch (FormatException)
        {
            throw new RefusedException(DocumentRefusals.SigningServiceSilent);
        }
    }

    private async Task<(string Credential, CredentialCard Info)> Known(CancellationToken cancel)
    {
        if (known is { } already)
        {
            return already;
        }

        await LogIn(cancel);
        var credential = setting.Key ?? DocumentRefusals.KeyMissing.Unless((await line.Ask<Credentials>("credentials/list", new ListCredentials(), cancel)).Ids is [var only] ? only : null);
        var info = await line.Ask<CredentialCard>("credentials/info", new AskCredential(credential), cancel);
        DocumentRefusals.KeyUnusable.If(info.Key?.Status != "enabled");
        DocumentRefusals.CertificateNotValid.If(info.Certificate?.Status is { } status and not "valid" && status.Length > 0);
        known = (credential, info);
        return known.Value;
    }

    private async Task LogIn(CancellationToken cancel)
    {
        var service = await line.Ask<ServiceOffer>("info", new AskOffer(), cancel);
        LoggedIn entered;
        if (service.Ways?.Contains("oauth2client") == true && service.OAuth is { } oauth)
        {
            entered = await line.AskForm<LoggedIn>(new Uri(new Uri(oauth.AbsoluteUri.TrimEnd('/') + "/"), "oauth2/token"), new()
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = setting.User,
                ["client_secret"] = setting.Secret,
                ["scope"] = "service",
            }, cancel);
        }
        else
        {
            line.Badge = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{setting.User}:{setting.Secret}")));
            entered = await line.Ask<LoggedIn>("auth/login", new LogIn(), cancel);
        }

        line.Badge = new("Bearer", DocumentRefusals.SigningServiceDoor.Unless(entered.Token));
    }
}
