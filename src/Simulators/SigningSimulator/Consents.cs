using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.SigningSimulator;

/// <summary>What somebody consented to on the page of the service: who, for which client, and, where it is about signing, which key and which hash.</summary>
internal sealed record Consented(string Person, string Return, string Challenge, string? Key = null, string? Hash = null);

/// <summary>Who is inside, and which consents to sign are still good: each for one key, one hash and one use.</summary>
internal sealed class Consents(TimeSpan holds)
{
    private static readonly TimeSpan CodeHolds = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (string? Person, DateTimeOffset Until)> inside = new();
    private readonly ConcurrentDictionary<string, (string Key, string Hash, DateTimeOffset Until)> given = new();
    private readonly ConcurrentDictionary<string, (Consented What, DateTimeOffset Until)> codes = new();
    private volatile bool lapseAtOnce;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <param name="person">Whose keys may be seen with the badge; those of the client itself where none is named.</param>
    public string Enter(string? person = null)
    {
        var badge = Fresh();
        inside[badge] = (person, Now.AddHours(1));
        return badge;
    }

    public bool IsInside(string header, out string? person)
    {
        person = null;
        var known = header.StartsWith("Bearer ", StringComparison.Ordinal) && inside.TryGetValue(header["Bearer ".Length..], out var one) && one.Until > Now;
        if (known)
        {
            person = inside[header["Bearer ".Length..]].Person;
        }

        return known;
    }

    public string Give(string key, string hash)
    {
        var sad = Fresh();
        given[sad] = (key, hash, Now + (lapseAtOnce ? TimeSpan.FromSeconds(-1) : holds));
        return sad;
    }

    public bool Take(string sad, string key, string hash) =>
        given.TryRemove(sad, out var consent) && consent.Key == key && consent.Hash == hash && consent.Until > Now;

    /// <summary>A code that the browser carries back, good once and for a minute.</summary>
    public string Write(Consented what)
    {
        var code = Fresh();
        codes[code] = (what, Now + CodeHolds);
        return code;
    }

    /// <summary>What a code stands for, told once, and only to who asked the question (PKCE).</summary>
    public Consented? Redeem(string code, string back, string verifier) =>
        codes.TryRemove(code, out var one) && one.Until > Now && one.What.Return == back && one.What.Challenge == Challenge(verifier) ? one.What : null;

    public void Lapse(bool nextToo)
    {
        given.Clear();
        lapseAtOnce = nextToo;
    }

    private static string Challenge(string verifier) => Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Fresh() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
