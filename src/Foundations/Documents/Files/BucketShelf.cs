using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Minio;
using Minio.DataModel.Args;
using Minio.Exceptions;

namespace MotCua.Documents.Files;

/// <summary>A bucket of a store that speaks S3: prefix/sha256; what such a store has confirmed is durable, and a name holds the old or the new, never half.</summary>
internal sealed class BucketShelf : IShelf
{
    private static readonly TimeSpan Young = TimeSpan.FromHours(12);

    private readonly BucketSettings settings;
    private readonly TimeProvider clock;
    private readonly IMinioClient client;
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    public BucketShelf(BucketSettings settings, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        client = new MinioClient()
            .WithEndpoint(settings.Endpoint.Authority)
            .WithCredentials(settings.AccessKey, settings.SecretKey)
            .WithRegion(settings.Region)
            .WithHttpClient(new HttpClient(new NamedListings { InnerHandler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) } }))
            .WithSSL(settings.Endpoint.Scheme == Uri.UriSchemeHttps)
            .Build();
    }

    public async Task Put(string sha256, string path, CancellationToken cancel)
    {
        await client.PutObjectAsync(new PutObjectArgs().WithBucket(settings.Bucket).WithObject(Key(sha256)).WithFileName(path).WithContentType("application/octet-stream"), cancel);

        // The answer was "taken"; what lies there is measured all the same before anybody is told.
        if ((await Find(sha256, cancel))?.Size is var there && there != new FileInfo(path).Length)
        {
            throw new IOException($"The bucket took {sha256}, but holds {there?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} of its bytes.");
        }

        File.Delete(path);
    }

    public async Task<ShelfEntry?> Find(string sha256, CancellationToken cancel)
    {
        try
        {
            var found = await client.StatObjectAsync(new StatObjectArgs().WithBucket(settings.Bucket).WithObject(Key(sha256)), cancel);
            return new(Key(sha256), sha256, found.Size, At(found.LastModified)) { Version = found.ETag.Trim('"') };
        }
        catch (ObjectNotFoundException)
        {
            return null;
        }
    }

    public async Task<Stream?> Open(ShelfEntry entry, CancellationToken cancel)
    {
        // A listing may tell the version in another form: the object itself is asked.
        if (entry.Sha256 is null || await Find(entry.Sha256, cancel) is not { } found)
        {
            return null;
        }

        var stream = new BucketStream(found.Size, (from, length, token) => Fetch(found, from, length, token));
        try
        {
            await stream.Begin(cancel);
            return stream;
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>Putting it there anew is the one way to make it young that every such store knows; what came today is young enough, for nothing is discarded within a day.</summary>
    public Task Touch(ShelfEntry entry, string path, CancellationToken cancel) =>
        clock.GetUtcNow() - entry.Since < Young ? Task.CompletedTask : Put(entry.Sha256!, path, cancel);

    public Task Remove(string sha256, CancellationToken cancel) =>
        client.RemoveObjectAsync(new RemoveObjectArgs().WithBucket(settings.Bucket).WithObject(Key(sha256)), cancel);

    public async IAsyncEnumerable<ShelfEntry> All([EnumeratorCancellation] CancellationToken cancel)
    {
        var everything = client.ListObjectsEnumAsync(new ListObjectsArgs().WithBucket(settings.Bucket).WithPrefix(settings.Prefix).WithRecursive(true), cancel);
        await foreach (var item in everything.WithCancellation(cancel))
        {
            var name = item.Key[settings.Prefix.Length..];
            yield return new(item.Key, Fingerprint.Is(name) ? name : null, checked((long)item.Size), At(item.LastModifiedDateTime ?? default));
        }
    }

    /// <summary>Asked for by a signed address, for the client's own way of getting a part asks twice and takes the first answer for an error.</summary>
    private async Task<byte[]> Fetch(ShelfEntry entry, long from, int length, CancellationToken cancel)
    {
        var address = await client.PresignedGetObjectAsync(new PresignedGetObjectArgs().WithBucket(settings.Bucket).WithObject(entry.Path).WithExpiry((int)TimeSpan.FromMinutes(5).TotalSeconds));
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Range = new RangeHeaderValue(from, from + length - 1);

        // Only of the version that was opened: sealed anew in the meantime, the pieces would not fit together.
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{entry.Version}\"");
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (!answer.IsSuccessStatusCode)
        {
            throw new IOException($"The bucket does not give {entry.Sha256}: it answers {(int)answer.StatusCode}.");
        }

        var fetched = await answer.Content.ReadAsByteArrayAsync(cancel);
        return fetched.Length == length ? fetched : throw new IOException($"The bucket gave {fetched.Length} bytes of {entry.Sha256} instead of {length}.");
    }

    private string Key(string sha256) => settings.Prefix + sha256;

    private static DateTimeOffset At(DateTime modified) => new(DateTime.SpecifyKind(modified.Kind == DateTimeKind.Local ? modified.ToUniversalTime() : modified, DateTimeKind.Utc));
}
