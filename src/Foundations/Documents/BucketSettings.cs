namespace MotCua.Documents;

/// <summary>A bucket of a store that speaks S3: where it is, who we are there, and what our names begin with.</summary>
public sealed record BucketSettings(Uri Endpoint, string Bucket, string AccessKey, string SecretKey)
{
    public string Region { get; init; } = "us-east-1";

    public string Prefix { get; init; } = "";

    /// <summary>From an address such as https://s3.example.vn/motcua or https://s3.example.vn/motcua/files.</summary>
    public static BucketSettings At(string address, string accessKey, string secretKey)
    {
        var whole = new Uri(address);
        var parts = whole.AbsolutePath.Trim('/').Split('/', 2);
        return parts[0].Length == 0
            ? throw new InvalidOperationException("MOTCUA_S3 names no bucket: it reads https://server/bucket or https://server/bucket/prefix.")
            : new(new Uri(whole.GetLeftPart(UriPartial.Authority)), parts[0], accessKey, secretKey) { Prefix = parts.Length > 1 ? parts[1].TrimEnd('/') + "/" : "" };
    }
}
