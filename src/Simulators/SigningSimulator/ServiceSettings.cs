namespace MotCua.SigningSimulator;

/// <summary>Where the simulator listens, who may come in, and whose keys it keeps.</summary>
public sealed record ServiceSettings(string Address)
{
    public string User { get; init; } = "motcua";

    public string Secret { get; init; } = "ky-so-mo-phong-2023";

    public string Pin { get; init; } = "246810";

    /// <summary>The id of each key, and the name in its certificate.</summary>
    public IReadOnlyDictionary<string, string> Credentials { get; init; } = new Dictionary<string, string>();

    /// <summary>People who sign for themselves, each consenting on the page of the service.</summary>
    public IReadOnlyList<Subscriber> People { get; init; } = [];

    /// <summary>The addresses to which people may be sent back; a house near at hand on any port where none is on record.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Where keys outlive the service; without it they are made anew each time.</summary>
    public string? Folder { get; init; }

    /// <summary>How long a consent to sign holds.</summary>
    public TimeSpan ConsentHolds { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether one enters with OAuth, or with a name and a password.</summary>
    public bool ByOAuth { get; init; }

    internal bool Returns(string address) => Addresses.Count > 0 ? Addresses.Contains(address) : Uri.TryCreate(address, UriKind.Absolute, out var back) && back.IsLoopback;
}

/// <summary>What befalls the service: nothing; slower than anybody waits; broken; dead after it gave its consent; dead after it has signed, before it answers; signing with a wrong key; answering in words nobody understands.</summary>
public enum Mishap { None, Slow, Down, DiesBeforeSigning, DiesAfterSigning, SignsWrongly, Garbled }
