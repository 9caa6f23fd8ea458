using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MotCua.People;

namespace MotCua.Documents.Sharing;

/// <summary>A link by which whoever has it sees one paper of a vault, for a time. What opens it is known only to who made it; here lies its hash.</summary>
internal sealed class VaultShare : Aggregate
{
    public VaultShareId Id { get; private init; }

    public VaultItemId Item { get; private init; }

    public PersonId Owner { get; private init; }

    public string TokenHash { get; private init; } = "";

    public string? ForWhom { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset EndsAt { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>How often it may be opened; then it leads nowhere, as if it had ended.</summary>
    public int MostOpens { get; private init; }

    /// <summary>How often the paper itself was taken away by it.</summary>
    public int Fetches { get; private set; }

    public int Opens { get; private set; }

    public DateTimeOffset? LastOpenedAt { get; private set; }

    /// <summary>With the token, which is told once and kept by nobody.</summary>
    public static (VaultShare Share, string Token) Make(VaultItemCard item, TimeSpan holds, int mostOpens, string? forWhom, DateTimeOffset now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new()
        {
            Id = Ids.New<VaultShareId>(),
            Item = item.Id,
            Owner = item.Owner,
            TokenHash = HashOf(token),
            ForWhom = string.IsNullOrWhiteSpace(forWhom) ? null : forWhom.Trim(),
            MadeAt = now,
            EndsAt = now + holds,
            MostOpens = mostOpens,
        }, token);
    }

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A download that breaks off is gone on with, so it may be begun more often than the page is opened.</summary>
    private const int FetchesAnOpening = 3;

    public bool IsOpenAt(DateTimeOffset now) => IsHeldAt(now) && Opens < MostOpens;

    /// <summary>Whoever opened it the last time still takes the paper away.</summary>
    public bool IsFetchableAt(DateTimeOffset now) => IsHeldAt(now) && Fetches < MostOpens * FetchesAnOpening;

    public void NoteFetching(DateTimeOffset now) => (Fetches, LastOpenedAt) = (Fetches + 1, now);

    private bool IsHeldAt(DateTimeOffset now) => WithdrawnAt is null && now < EndsAt;

    public void NoteOpening(DateTimeOffset now) => (Opens, LastOpenedAt) = (Opens + 1, now);

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    public ShareCard Card(DateTimeOffset now) => new(Id, ForWhom, MadeAt, EndsAt, WithdrawnAt, Opens, LastOpenedAt, IsOpenAt(now)) { MostOpens = MostOpens, Fetches = Fetches };
}

/// <summary>A sharing as its owner sees it: for whom, until when, how often it was opened.</summary>
public sealed record ShareCard(VaultShareId Id, string? ForWhom, DateTimeOffset MadeAt, DateTimeOffset EndsAt, DateTimeOffset? WithdrawnAt, int Opens, DateTimeOffset? LastOpenedAt, bool IsOpen)
{
    public int MostOpens { get; init; }

    public int Fetches { get; init; }

    public bool IsUsedUp => Opens >= MostOpens;
}
