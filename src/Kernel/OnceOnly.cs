using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace MotCua.Kernel;

/// <summary>Keeps a creating deed from happening twice, however often its sender repeats it.</summary>
internal sealed class OnceOnly
{
    private readonly string key;
    private readonly string fingerprint;

    private OnceOnly(string key, string fingerprint) => (this.key, this.fingerprint) = (key, fingerprint);

    public static OnceOnly? Of(object command, Actor actor) => command is IOnce { IdempotencyKey: { Length: > 0 } key }
        ? new($"{actor.Id:N}/{command.GetType().Name}/{key}", Hash(command))
        : null;

    public async Task<First<T>?> Earlier<T>(Database db, CancellationToken cancel)
    {
        var done = await db.Set<DoneOnce>().AsNoTracking().FirstOrDefaultAsync(one => one.Key == key, cancel);
        if (done is null)
        {
            return null;
        }

        KernelRefusals.KeyUsedElsewhere.Unless(done.Fingerprint == fingerprint);
        return new(JsonSerializer.Deserialize<T>(done.Answer, JsonText.Options)!);
    }

    public void Remember<T>(Database db, T answer, DateTimeOffset at) => db.Add(new DoneOnce
    {
        Key = key,
        Fingerprint = fingerprint,
        Answer = JsonSerializer.Serialize(answer, JsonText.Options),
        At = at,
    });

    private static string Hash(object command) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(command, command.GetType(), JsonText.Options))));

    /// <summary>The answer given the first time.</summary>
    public sealed record First<T>(T Answer);
}
