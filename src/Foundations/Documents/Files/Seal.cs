using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.Documents.Files;

/// <summary>
/// How a sealed file lies: mark (16), name of the key (16), proof of the file's own name (32), then the streaming AES256-GCM-HKDF of Google Tink
/// over SHA-256 with segments of 64 KB: its head (40, salt 32, first 7 bytes of each nonce) and the segments, each with its tag.
/// Mark and key name are the associated data.
/// </summary>
internal sealed class Seal : IDisposable
{
    public const int Segment = 1 << 16;
    public const int Tag = 16;
    public const int HeadLength = Mine + Streaming;
    public const int ProofAt = Associated;
    public const int ProofLength = 32;

    /// <summary>What of a segment is the file's own; the first also carries the streaming head.</summary>
    public const int Content = Segment - Tag;
    public const int FirstContent = Content - Streaming;

    private const int Associated = 16 + FileKey.NameLength;
    private const int Mine = Associated + ProofLength;
    private const int Salt = 32;
    private const int Prefix = 7;
    private const int Streaming = 1 + Salt + Prefix;

    private readonly byte[] head;
    private readonly AesGcm cipher;
    private readonly byte[] prover;

    private Seal(byte[] head, FileKey key)
    {
        this.head = head;
        var salt = head.AsSpan(Mine + 1, Salt);
        var associated = head.AsSpan(0, Associated);
        var derived = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Secret, derived, salt, associated);
        cipher = new(derived, Tag);
        prover = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Secret, prover, salt, [.. associated, .. "name"u8]);
    }

    /// <summary>What stands before the segments; the proof is filled in when the name is known.</summary>
    public ReadOnlyMemory<byte> Head => head;

    private static ReadOnlySpan<byte> Mark => "MotCua sealed v1"u8;

    public static Seal New(FileKey key)
    {
        var head = new byte[HeadLength];
        Mark.CopyTo(head);
        key.NameBytes().CopyTo(head, Mark.Length);
        head[Mine] = Streaming;
        RandomNumberGenerator.Fill(head.AsSpan(Mine + 1));
        return new(head, key);
    }

    /// <summary>The key a file was sealed under; nothing when it lies as it came.</summary>
    public static string? KeyName(ReadOnlySpan<byte> head) =>
        head.StartsWith(Mark) ? Encoding.ASCII.GetString(head[Mark.Length..Math.Min(Associated, head.Length)]).TrimEnd('\0') : null;

    /// <summary>Nothing when this is no whole head.</summary>
    public static Seal? Of(byte[] head, FileKey key) => head.Length == HeadLength && head[Mine] == Streaming ? new(head, key) : null;

    /// <summary>How long the file itself is that lies sealed in so many bytes; nothing when no sealed file is that long.</summary>
    public static long? LengthIn(long whole)
    {
        var body = whole - Mine;
        var segments = (body + Segment - 1) / Segment;
        var plain = body - Streaming - (segments * Tag);
        return segments < 1 || plain < 0 || (segments > 1 && body - ((segments - 1) * Segment) <= Tag) ? null : plain;
    }

    /// <summary>Where a byte of the file lies: in which segment, and where in that.</summary>
    public static (long Segment, int Within) Find(long position)
    {
        var shifted = position + Streaming;
        var segment = shifted / Content;
        return (segment, (int)(shifted % Content) - (segment == 0 ? Streaming : 0));
    }

    public static long SegmentAt(long segment) => segment == 0 ? HeadLength : Mine + (segment * Segment);

    /// <summary>Ties the sealed bytes to the name they lie under, so that two files cannot change places.</summary>
    public byte[] Proof(string sha256) => HMACSHA256.HashData(prover, Convert.FromHexString(sha256));

    public bool Proves(string sha256) => CryptographicOperations.FixedTimeEquals(Proof(sha256), head.AsSpan(ProofAt, ProofLength));

    public void Close(long segment, bool last, ReadOnlySpan<byte> content, Span<byte> closed)
    {
        Span<byte> nonce = stackalloc byte[12];
        Nonce(segment, last, nonce);
        cipher.Encrypt(nonce, content, closed[..content.Length], closed.Slice(content.Length, Tag));
    }

    public void Open(long segment, bool last, ReadOnlySpan<byte> closed, Span<byte> content)
    {
        Span<byte> nonce = stackalloc byte[12];
        Nonce(segment, last, nonce);
        cipher.Decrypt(nonce, closed[..^Tag], closed[^Tag..], content[..(closed.Length - Tag)]);
    }

    public void Dispose() => cipher.Dispose();

    private void Nonce(long segment, bool last, Span<byte> nonce)
    {
        head.AsSpan(Mine + 1 + Salt, Prefix).CopyTo(nonce);
        BinaryPrimitives.WriteUInt32BigEndian(nonce[Prefix..], checked((uint)segment));
        nonce[^1] = last ? (byte)1 : (byte)0;
    }
}
