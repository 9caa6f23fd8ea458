using System.Buffers.Binary;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace MotCua.Modules.Tests.Documents.Files;

/// <summary>Opens a sealed file by the description of its form alone, with another library's cryptography and none of the store's code.</summary>
internal static class TinkReading
{
    public static byte[] Open(byte[] lying, byte[] key)
    {
        const int mine = 64, segment = 65536, tag = 16;
        var associated = lying[..32];
        var body = lying[mine..];
        Assert.Equal(40, body[0]);
        var hkdf = new HkdfBytesGenerator(new Sha256Digest());
        hkdf.Init(new HkdfParameters(key, body[1..33], associated));
        var derived = new byte[32];
        hkdf.GenerateBytes(derived, 0, 32);

        using var plain = new MemoryStream();
        for (var (at, number) = (40, 0u); at < body.Length; number++)
        {
            var end = (int)Math.Min(body.Length, (number + 1L) * segment);
            var nonce = new byte[12];
            body.AsSpan(33, 7).CopyTo(nonce);
            BinaryPrimitives.WriteUInt32BigEndian(nonce.AsSpan(7), number);
            nonce[11] = end == body.Length ? (byte)1 : (byte)0;
            var cipher = new GcmBlockCipher(new AesEngine());
            cipher.Init(forEncryption: false, new AeadParameters(new KeyParameter(derived), tag * 8, nonce));
            var opened = new byte[cipher.GetOutputSize(end - at)];
            var length = cipher.ProcessBytes(body, at, end - at, opened, 0);
            length += cipher.DoFinal(opened, length);
            plain.Write(opened, 0, length);
            at = end;
        }

        return plain.ToArray();
    }
}
