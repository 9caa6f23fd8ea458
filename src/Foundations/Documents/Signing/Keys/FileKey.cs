using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Documents.Signing.Keys;

/// <summary>A key in a PKCS#12 file; the file is read for each signing, so that a renewed one counts at once.</summary>
internal static class FileKey
{
    public static HouseKey Open(KeySetting setting)
    {
        var path = DocumentRefusals.KeyMissing.Unless(setting.Path);
        X509Certificate2Collection all;
        try
        {
            all = X509CertificateLoader.LoadPkcs12Collection(File.ReadAllBytes(path), setting.Pin, X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(DocumentRefusals.KeyMissing);
        }
        catch (CryptographicException)
        {
            throw new RefusedException(DocumentRefusals.KeyLocked);
        }

        var own = DocumentRefusals.KeyUnusable.Unless(all.FirstOrDefault(certificate => certificate.HasPrivateKey));
        return new(Chains.Upwards(own, all));
    }
}
