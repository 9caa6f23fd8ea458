using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Files;

/// <summary>Opens what lies sealed by the key its head names; what lies as it came passes through.</summary>
internal sealed class Locksmith(FileKeys keys)
{
    public static string? KeyOf(Stream raw) => Seal.KeyName(Head(raw));

    /// <summary>The stream is the locksmith's from now on, also when it refuses.</summary>
    public Stream Open(Stream raw, string sha256)
    {
        try
        {
            var head = Head(raw);
            if (Seal.KeyName(head) is not { } name)
            {
                return raw;
            }

            var key = KeyLost.With(name).Unless(keys.Find(name));
            var seal = FileDamaged.With(sha256).Unless(Seal.Of(head, key));
            FileDamaged.With(sha256).Unless(seal.Proves(sha256) && Seal.LengthIn(raw.Length) is not null);
            return new SealedStream(raw, seal);
        }
        catch
        {
            raw.Dispose();
            throw;
        }
    }

    private static byte[] Head(Stream raw)
    {
        var head = new byte[Seal.HeadLength];
        var read = raw.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        raw.Position = 0;
        return head[..read];
    }
}
