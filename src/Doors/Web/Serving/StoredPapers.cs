using System.Globalization;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Where this house keeps its files, under which keys, and who searches them.</summary>
internal static class StoredPapers
{
    public static DocumentSettings Of(IConfiguration configuration, Storage storage) => new(storage.Folder)
    {
        VerifyAddress = new Uri(PublicAddress.Of(configuration), "kiem-tra").ToString(),
        StepsEnd = configuration["MOTCUA_SIGNING_STEPS_DAYS"] is { Length: > 0 } days
            ? int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? TimeSpan.FromDays(count) : throw new InvalidOperationException($"MOTCUA_SIGNING_STEPS_DAYS must be a number of days, and is {days}.")
            : TimeSpan.FromDays(30),
        Clamd = configuration["MOTCUA_CLAMD"],
        RemindBefore = DocumentSettings.Ladder(configuration["MOTCUA_VAULT_REMIND"]),
        Signing = SigningSetup.Of(configuration),
        FileKeys = Keys(configuration),
        Bucket = configuration["MOTCUA_S3"] is { Length: > 0 } address
            ? BucketSettings.At(address, Insist(configuration, "MOTCUA_S3_KEY"), Insist(configuration, "MOTCUA_S3_SECRET")) is var bucket && configuration["MOTCUA_S3_REGION"] is { Length: > 0 } region
                ? bucket with { Region = region } : bucket
            : null,
    };

    private static FileKeys Keys(IConfiguration configuration) =>
        configuration["MOTCUA_FILE_KEYRING"] is { Length: > 0 } path ? FileKeys.In(path)
        : configuration["MOTCUA_FILE_KEYS"] is { Length: > 0 } given ? FileKeys.Of(given)
        : FileKeys.None;

    private static string Insist(IConfiguration configuration, string setting) =>
        configuration[setting] is { Length: > 0 } value ? value : throw new InvalidOperationException($"MOTCUA_S3 names a bucket, but {setting} is not set.");
}
