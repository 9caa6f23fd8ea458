using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MotCua.SigningSimulator;

/// <summary>Who is inside, and which consents to sign are still good: each for one key, one hash and one use.</summary>
internal sealed class Consents(TimeSpan holds)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> inside = new();
    private readonly ConcurrentDictionary<string, (string Key, string Hash, DateTimeOffset Until)> given = new();
    private volatile bool lapseAtOnce;

    public string Enter()
    {
        var badge = Fresh();
        inside[badge] = TimeProvider.System.GetUtcNow().AddHours(1);
        return badge;
    }

    public bool IsInside(string header) =>
        header.StartsWith("Bearer ", StringComparison.Ordinal) && inside.TryGetValue(header["Bearer ".Length..], out var until) && until > TimeProvider.System.GetUtcNow();

    public string Give(string key, string hash)
    {
        var sad = Fresh();
        given[sad] = (key, hash, TimeProvider.System.GetUtcNow() + (lapseAtOnce ? TimeSpan.FromSeconds(-1) : holds));
        return sad;
    }

    public bool Take(string sad, string key, string hash) =>
        given.TryRemove(sad, out var consent) && consent.Key == key && consent.Hash == hash && consent.Until > TimeProvider.System.GetUtcNow();

    public void Lapse(bool nextToo)
    {
        given.Clear();
        lapseAtOnce = nextToo;
    }

    private static string Fresh() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
