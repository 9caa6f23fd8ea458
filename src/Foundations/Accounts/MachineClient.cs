using System.Security.Cryptography;
using System.Text;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts;

/// <summary>One registered piece of software.</summary>
public readonly record struct MachineClientId(Guid Value) : IId<MachineClientId>;

/// <summary>Other software that may come in: an enterprise's, which files, or an agency's, which receives and processes.</summary>
internal sealed class MachineClient : Aggregate
{
    private MachineClient()
    {
    }

    public MachineClientId Id { get; private init; }

    /// <summary>The name by which it asks for a token.</summary>
    public string Client { get; private init; } = "";

    public string Name { get; private init; } = "";

    public string SecretHash { get; private init; } = "";

    /// <summary>The agency whose system it is, with all below it.</summary>
    public string? Agency { get; private init; }

    /// <summary>The enterprise for which it files.</summary>
    public Guid? Enterprise { get; private init; }

    public string? EnterpriseName { get; private init; }

    public bool IsSuspended { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public static MachineClient OfAgency(string client, string name, string secret, string agency, DateTimeOffset now) => new()
    {
        Id = Ids.New<MachineClientId>(),
        Client = client,
        Name = name,
        SecretHash = Hash(secret),
        Agency = agency,
        RegisteredAt = now,
    };

    public static MachineClient OfEnterprise(string client, string name, string secret, Guid enterprise, string enterpriseName, DateTimeOffset now) => new()
    {
        Id = Ids.New<MachineClientId>(),
        Client = client,
        Name = name,
        SecretHash = Hash(secret),
        Enterprise = enterprise,
        EnterpriseName = enterpriseName,
        RegisteredAt = now,
    };

    /// <summary>Forty random signs cannot be guessed, so a plain digest keeps them safely.</summary>
    public static string MakeSecret() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 40);

    public bool IsProvedBy(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(SecretHash));

    public void Suspend()
    {
        AlreadySuspended.If(IsSuspended);
        IsSuspended = true;
    }

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
