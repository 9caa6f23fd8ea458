using System.Security.Cryptography;
using System.Text;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter;

/// <summary>A machine in a hall that may give out numbers, once an official has let it in with a code typed there.</summary>
internal sealed class Kiosk : Aggregate
{
    private static readonly TimeSpan CodeHolds = TimeSpan.FromMinutes(10);

    public KioskId Id { get; private init; }

    public string Agency { get; private init; } = "";

    public string Name { get; private init; } = "";

    public string? CodeHash { get; private set; }

    public DateTimeOffset CodeUntil { get; private init; }

    public string? SecretHash { get; private set; }

    public DateTimeOffset? UnlockedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public static (Kiosk Kiosk, string Code) Prepare(string agency, string name, DateTimeOffset now)
    {
        var code = RandomNumberGenerator.GetString("0123456789", 8);
        return (new() { Id = Ids.New<KioskId>(), Agency = agency, Name = name, CodeHash = Hash(code), CodeUntil = now + CodeHolds }, code);
    }

    /// <summary>The code opens once; from then on the machine proves itself with a secret that nobody reads.</summary>
    public string Unlock(DateTimeOffset now)
    {
        CodeWrong.Unless(CodeHash is not null && now <= CodeUntil && ClosedAt is null);
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        (CodeHash, SecretHash, UnlockedAt) = (null, Hash(secret), now);
        return secret;
    }

    public void Close(DateTimeOffset now) => (ClosedAt, CodeHash, SecretHash) = (ClosedAt ?? now, null, null);

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
