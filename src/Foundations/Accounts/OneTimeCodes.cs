using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace MotCua.Accounts;

/// <summary>Six digits that an authenticator app shows for thirty seconds (RFC 6238). Secrets are kept sealed; each code opens once.</summary>
internal sealed class OneTimeCodes(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly IDataProtector seal = protection.CreateProtector("MotCua.Accounts.SecondFactor");

    public string NewSealedSecret() => seal.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(20)));

    /// <summary>The secret as an authenticator app takes it.</summary>
    public string Spell(string sealedSecret)
    {
        var spelt = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var one in Open(sealedSecret))
        {
            (bits, held) = ((bits << 8) | one, held + 8);
            while (held >= 5)
            {
                held -= 5;
                spelt.Append(Base32[(bits >> held) & 31]);
            }
        }

        return spelt.ToString();
    }

    /// <summary>Takes a code of this step or its neighbours, but none of a step already used.</summary>
    public bool Takes(Account account, string code)
    {
        var typed = string.Concat(code.Where(char.IsAsciiDigit));
        if (account.SealedSecret is not { } secret || typed.Length != 6)
        {
            return false;
        }

        var now = clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (step > account.LastCodeStep && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(Open(secret), step)), Encoding.ASCII.GetBytes(typed)))
            {
                account.LastCodeStep = step;
                return true;
            }
        }

        return false;
    }

    /// <summary>The code shown at this moment.</summary>
    internal string Now(string sealedSecret) => Code(Open(sealedSecret), clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds);

    internal static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 as authenticator apps speak it; HMAC-SHA1 is sound for this.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private byte[] Open(string sealedSecret) => Convert.FromBase64String(seal.Unprotect(sealedSecret));
}
