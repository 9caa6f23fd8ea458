using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents;

/// <summary>Whose key signs for whom, who witnesses the time, and whom we believe besides our own authority.</summary>
public sealed record SigningSettings
{
    /// <summary>The time-stamp authority (RFC 3161); where none is named, papers bear only the time of the house.</summary>
    public Uri? TimeStamps { get; init; }

    /// <summary>The roots on which time stamps may rest.</summary>
    public IReadOnlyList<X509Certificate2> TimeStampRoots { get; init; } = [];

    /// <summary>The roots besides our own on which signatures may rest.</summary>
    public IReadOnlyList<X509Certificate2> Roots { get; init; } = [];

    /// <summary>Keys kept elsewhere, by the code of an agency or the id of an officer; everybody else signs with a key of the embedded authority.</summary>
    public IReadOnlyDictionary<string, KeySetting> Keys { get; init; } = new Dictionary<string, KeySetting>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The service with which citizens sign; none where they confirm in another way only.</summary>
    public PersonalSigningOffice? Citizens { get; init; }

    /// <summary>How long anybody outside may take to answer.</summary>
    public TimeSpan Within { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The public address of our authority, where its certificate and its list of revoked certificates lie.</summary>
    public Uri Published { get; init; } = new("http://localhost:5080/chung-thu/");
}

/// <summary>A service that keeps the keys of citizens, each of whom consents there herself (Cloud Signature Consortium API v2, oauth2code).</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Address">Its base address, such as https://sign.example.vn/csc/v2/.</param>
/// <param name="Client">Who we are there, and by what that is known.</param>
/// <param name="Return">Where people come back to, exactly as the service has it on record.</param>
public sealed record PersonalSigningOffice(string Name, Uri Address, string Client, string Secret, Uri Return)
{
    /// <summary>How long a signature made ready waits for its consent; after that it is made ready anew and bears the later time.</summary>
    public TimeSpan Waits { get; init; } = TimeSpan.FromMinutes(30);
}

/// <summary>The ways in which a key may be kept: a PKCS#12 file, a PKCS#11 token, a service that speaks the API of the Cloud Signature Consortium.</summary>
public enum KeyKind
{
    File,
    Token,
    Remote,
}

/// <summary>Where the key of one officer or agency is kept, and what opens it.</summary>
public sealed record KeySetting(KeyKind Kind)
{
    /// <summary>The PKCS#12 file, or the library of the token.</summary>
    public string? Path { get; init; }

    /// <summary>The password of the file, the PIN of the token, or the PIN of the remote credential.</summary>
    public string Pin { get; init; } = "";

    /// <summary>The label of the token.</summary>
    public string? Token { get; init; }

    /// <summary>The label of the key on the token, or the id of the remote credential; without it the only one there is.</summary>
    public string? Key { get; init; }

    /// <summary>The base address of the remote service, such as https://sign.example.vn/csc/v2/.</summary>
    public Uri? Address { get; init; }

    /// <summary>Who we are to the remote service: the client of OAuth, or a user with a password.</summary>
    public string User { get; init; } = "";

    public string Secret { get; init; } = "";
}
