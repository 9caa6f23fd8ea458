using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Net.Pkcs11Interop.Common;
using Net.Pkcs11Interop.HighLevelAPI;

namespace MotCua.Documents.Signing.Keys;

/// <summary>A key on a PKCS#11 token: a card, a USB stick, a module in a rack.</summary>
internal sealed class TokenKey(KeySetting setting) : IKeyKeeper
{
    // What stands before a SHA-256 hash in a PKCS#1 signature (DigestInfo).
    private static readonly byte[] Sha256Prefix = Convert.FromHexString("3031300D060960864801650304020105000420");
    private static readonly ConcurrentDictionary<string, Lazy<IPkcs11Library>> Libraries = new();

    internal static Pkcs11InteropFactories Factories { get; } = Opened();

    public Task<IReadOnlyList<X509Certificate2>> Certificates(CancellationToken cancel) => Task.Run(() => At(session =>
    {
        var all = session.FindAllObjects([Attribute(CKA.CKA_CLASS, CKO.CKO_CERTIFICATE)])
            .Select(one => (Certificate: X509CertificateLoader.LoadCertificate(session.GetAttributeValue(one, [CKA.CKA_VALUE])[0].GetValueAsByteArray()), Id: session.GetAttributeValue(one, [CKA.CKA_ID])[0].GetValueAsByteArray()))
            .ToArray();
        var id = session.GetAttributeValue(KeyIn(session), [CKA.CKA_ID])[0].GetValueAsByteArray();
        var own = DocumentRefusals.KeyUnusable.Unless(all.FirstOrDefault(one => one.Id.AsSpan().SequenceEqual(id)).Certificate);
        return Chains.Upwards(own, all.Select(one => one.Certificate));
    }), cancel);

    public Task<byte[]> Sign(byte[] hash, CancellationToken cancel) => Task.Run(() => At(session =>
    {
        using var way = Factories.MechanismFactory.Create(CKM.CKM_RSA_PKCS);
        return session.Sign(way, KeyIn(session), [.. Sha256Prefix, .. hash]);
    }), cancel);

    // The wrapper asks for libdl by the name that only development packages bring.
    private static Pkcs11InteropFactories Opened()
    {
        NativeLibrary.SetDllImportResolver(typeof(Pkcs11InteropFactories).Assembly, (name, _, _) =>
            name == "libdl" && OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libdl.so.2", out var found) ? found : IntPtr.Zero);
        return new();
    }

    private T At<T>(Func<ISession, T> work)
    {
        var path = DocumentRefusals.KeyMissing.Unless(setting.Path);
        try
        {
            // A library is loaded once in a process, and may be used by many at a time.
            var library = Libraries.GetOrAdd(path, _ => new(() => Factories.Pkcs11LibraryFactory.LoadPkcs11Library(Factories, path, AppType.MultiThreaded))).Value;
            var slot = DocumentRefusals.KeyMissing.Unless(library.GetSlotList(SlotsType.WithTokenPresent).Find(slot => setting.Token is null || slot.GetTokenInfo().Label.Trim() == setting.Token));
            using var session = slot.OpenSession(SessionType.ReadOnly);
            try
            {
                session.Login(CKU.CKU_USER, setting.Pin);
            }
            catch (Pkcs11Exception already) when (already.RV is CKR.CKR_USER_ALREADY_LOGGED_IN)
            {
                // Another session of ours on the same token is at work.
            }

            return work(session);
        }
        catch (Pkcs11Exception wrong) when (wrong.RV is CKR.CKR_PIN_INCORRECT or CKR.CKR_PIN_LOCKED or CKR.CKR_PIN_LEN_RANGE or CKR.CKR_PIN_EXPIRED or CKR.CKR_PIN_INVALID)
        {
            throw new RefusedException(DocumentRefusals.KeyLocked);
        }
        catch (Exception problem) when (problem is Pkcs11Exception or UnmanagedException or CryptographicException)
        {
            Libraries.TryRemove(path, out _);
            throw new RefusedException(DocumentRefusals.KeyMissing);
        }
    }

    private IObjectHandle KeyIn(ISession session)
    {
        List<IObjectAttribute> wanted = [Attribute(CKA.CKA_CLASS, CKO.CKO_PRIVATE_KEY), Attribute(CKA.CKA_SIGN, true)];
        if (setting.Key is { } label)
        {
            wanted.Add(Factories.ObjectAttributeFactory.Create(CKA.CKA_LABEL, label));
        }

        return DocumentRefusals.KeyMissing.Unless(session.FindAllObjects(wanted) is [var only] ? only : null);
    }

    private static IObjectAttribute Attribute(CKA name, CKO value) => Factories.ObjectAttributeFactory.Create(name, value);

    private static IObjectAttribute Attribute(CKA name, bool value) => Factories.ObjectAttributeFactory.Create(name, value);
}
