using System.Text.Json.Serialization;

namespace MotCua.Documents.Signing.Keys;

// The words on the wire are those of the Cloud Signature Consortium, API v2; what we use of it is in src/Simulators/SigningSimulator/openapi.json.

/// <summary>What does the service offer?</summary>
internal sealed record AskOffer;

/// <summary>What it offers: how one enters, and where.</summary>
internal sealed record ServiceOffer([property: JsonPropertyName("authType")] IReadOnlyList<string>? Ways, [property: JsonPropertyName("oauth2")] Uri? OAuth);

/// <summary>May we come in? Name and password are in the head of the request.</summary>
internal sealed record LogIn([property: JsonPropertyName("rememberMe")] bool Remember = false);

/// <summary>The badge for all that follows.</summary>
internal sealed record LoggedIn([property: JsonPropertyName("access_token")] string? Token);

/// <summary>Which keys are ours?</summary>
internal sealed record ListCredentials([property: JsonPropertyName("onlyValid")] bool OnlyValid = true);

/// <summary>The ids of our keys.</summary>
internal sealed record Credentials([property: JsonPropertyName("credentialIDs")] IReadOnlyList<string>? Ids);

/// <summary>What is this key, and how is it opened?</summary>
internal sealed record AskCredential(
    [property: JsonPropertyName("credentialID")] string Id,
    [property: JsonPropertyName("certificates")] string Certificates = "chain",
    [property: JsonPropertyName("certInfo")] bool CertificateInfo = true,
    [property: JsonPropertyName("authInfo")] bool AuthorisationInfo = true);

/// <summary>A key, its certificates and its lock.</summary>
internal sealed record CredentialCard(
    [property: JsonPropertyName("key")] CredentialKey? Key, [property: JsonPropertyName("cert")] CredentialCertificate? Certificate, [property: JsonPropertyName("auth")] CredentialLock? Lock)
{
    /// <summary>Under which name the service wants the PIN; nothing when it wants none.</summary>
    [JsonIgnore]
    public string? Pin => Lock?.Objects?.FirstOrDefault(one => one.Type == "Password")?.Id;
}

/// <summary>Whether the key may sign, and in which ways.</summary>
internal sealed record CredentialKey([property: JsonPropertyName("status")] string? Status, [property: JsonPropertyName("algo")] IReadOnlyList<string>? Algorithms);

/// <summary>The certificates of the key, its own first.</summary>
internal sealed record CredentialCertificate([property: JsonPropertyName("status")] string? Status, [property: JsonPropertyName("certificates")] IReadOnlyList<string>? Certificates);

/// <summary>What must be said to open the key.</summary>
internal sealed record CredentialLock([property: JsonPropertyName("mode")] string? Mode, [property: JsonPropertyName("objects")] IReadOnlyList<LockPart>? Objects);

/// <summary>One secret that is asked for.</summary>
internal sealed record LockPart([property: JsonPropertyName("type")] string? Type, [property: JsonPropertyName("id")] string Id);

/// <summary>Consent to sign these hashes and no others.</summary>
internal sealed record Authorize(
    [property: JsonPropertyName("credentialID")] string Id,
    [property: JsonPropertyName("numSignatures")] int Count,
    [property: JsonPropertyName("hashes")] IReadOnlyList<string> Hashes,
    [property: JsonPropertyName("hashAlgorithmOID")] string HashAlgorithm,
    [property: JsonPropertyName("authData"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Told>? Secrets);

/// <summary>One secret that is told.</summary>
internal sealed record Told([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("value")] string Value);

/// <summary>The consent, which holds for a short while.</summary>
internal sealed record Authorized([property: JsonPropertyName("SAD")] string? Sad);

/// <summary>The signing itself.</summary>
internal sealed record SignHash(
    [property: JsonPropertyName("credentialID")] string Id,
    [property: JsonPropertyName("SAD")] string Sad,
    [property: JsonPropertyName("hashes")] IReadOnlyList<string> Hashes,
    [property: JsonPropertyName("hashAlgorithmOID")] string HashAlgorithm,
    [property: JsonPropertyName("signAlgo")] string SignatureAlgorithm,
    [property: JsonPropertyName("operationMode")] string Mode = "S");

/// <summary>The signatures, one a hash.</summary>
internal sealed record SignedHashes([property: JsonPropertyName("signatures")] IReadOnlyList<string>? Signatures);

/// <summary>Why the service does not do it.</summary>
internal sealed record RemoteFault([property: JsonPropertyName("error")] string? Error, [property: JsonPropertyName("error_description")] string? Description);
