using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;
using MotCua.Documents.Signing.Keys;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using Net.Pkcs11Interop.Common;
using Net.Pkcs11Interop.HighLevelAPI;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>Keys on a PKCS#11 token; SoftHSM plays the token, and is set up here from nothing.</summary>
public sealed class TokenKeyTests : IClassFixture<TokenKeyTests.SoftToken>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly SoftToken token;

    public TokenKeyTests(SoftToken token) => this.token = token;

    [Fact]
    public async Task A_key_on_a_token_signs()
    {
        using var desk = Desk(SoftToken.Pin);

        var signed = await desk.Signer.Seal(HandmadePdf.WithPages(1), new(Guid.CreateVersion7(), SigningDesk.District), None);

        var report = desk.Signer.Verify(signed);
        Assert.Equal((PaperState.Whole, "Ủy ban trên thẻ"), (report.State, report.Signatures.Single().Name));
        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", desk.Put(signed));
        Assert.Contains("Signature Validation: Signature is Valid.", verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000", null, "document.key-locked")]
    [InlineData(SoftToken.Pin, "khác", "document.key-missing")]
    public async Task A_wrong_pin_or_token_is_said_and_nothing_is_issued(string pin, string? label, string code)
    {
        using var desk = Desk(pin, label);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Seal(HandmadePdf.WithPages(1), new(Guid.CreateVersion7(), SigningDesk.District), None));

        Assert.Equal(code, refused.Refusal.Code);
        Assert.Empty(Directory.GetFiles(desk.Settings.FilesFolder, "*", SearchOption.AllDirectories));
    }

    private SigningDesk Desk(string pin, string? label = null) => new(signing: new()
    {
        Roots = [token.Root],
        Keys = new Dictionary<string, KeySetting> { [SigningDesk.District.Code.Value] = new(KeyKind.Token) { Path = SoftToken.Library, Token = label ?? "motcua", Key = "dau", Pin = pin } },
    });

    /// <summary>A token of SoftHSM with one key and its certificate.</summary>
    public sealed class SoftToken : IAsyncLifetime
    {
        public const string Pin = "135791";

        private readonly TempFolder folder = new();
        private readonly KeyFiles keys = new();

        public static string? Library => new[] { "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so" }.FirstOrDefault(File.Exists);

        public X509Certificate2 Root => keys.Root;

        public async ValueTask InitializeAsync()
        {
            Assert.SkipWhen(Library is null, "softhsm2 is not installed");
            var tokens = Directory.CreateDirectory(Path.Combine(folder.Path, "tokens")).FullName;
            var settings = Path.Combine(folder.Path, "softhsm2.conf");
            await File.WriteAllTextAsync(settings, $"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n");

            // The library reads the environment of the process itself, the programs that of ours.
            Environment.SetEnvironmentVariable("SOFTHSM2_CONF", settings);
            Assert.Equal(0, SetVariable("SOFTHSM2_CONF", settings, 1));
            await Run("--init-token", "--free", "--label", "motcua", "--so-pin", "97531086", "--pin", Pin);
            using var own = X509CertificateLoader.LoadPkcs12Collection(await File.ReadAllBytesAsync(keys.File("Ủy ban trên thẻ"), None), KeyFiles.Pin, X509KeyStorageFlags.Exportable).First(one => one.HasPrivateKey);
            using var key = own.GetRSAPrivateKey()!;
            var pem = Path.Combine(folder.Path, "key.pem");
            await File.WriteAllTextAsync(pem, key.ExportPkcs8PrivateKeyPem(), None);
            await Run("--import", pem, "--token", "motcua", "--label", "dau", "--id", "A1", "--pin", Pin);
            PutCertificate(own);
        }

        public ValueTask DisposeAsync()
        {
            keys.Dispose();
            folder.Dispose();
            return ValueTask.CompletedTask;
        }

        private static void PutCertificate(X509Certificate2 certificate)
        {
            var factories = TokenKey.Factories;
            using var library = factories.Pkcs11LibraryFactory.LoadPkcs11Library(factories, Library!, AppType.MultiThreaded);
            using var session = library.GetSlotList(SlotsType.WithTokenPresent).First(slot => slot.GetTokenInfo().Label.Trim() == "motcua").OpenSession(SessionType.ReadWrite);
            session.Login(CKU.CKU_USER, Pin);
            var make = factories.ObjectAttributeFactory;
            session.CreateObject(
            [
                make.Create(CKA.CKA_CLASS, CKO.CKO_CERTIFICATE), make.Create(CKA.CKA_CERTIFICATE_TYPE, CKC.CKC_X_509), make.Create(CKA.CKA_TOKEN, true), make.Create(CKA.CKA_PRIVATE, false),
                make.Create(CKA.CKA_LABEL, "dau"), make.Create(CKA.CKA_ID, new byte[] { 0xA1 }), make.Create(CKA.CKA_SUBJECT, certificate.SubjectName.RawData), make.Create(CKA.CKA_VALUE, certificate.RawData),
            ]);
            session.Logout();
        }

        private static async Task Run(params string[] arguments)
        {
            var (code, said) = await Tool.Run("softhsm2-util", arguments);
            Assert.True(code == 0, said);
        }

        [DllImport("libc", EntryPoint = "setenv", ExactSpelling = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int SetVariable([MarshalAs(UnmanagedType.LPStr)] string name, [MarshalAs(UnmanagedType.LPStr)] string value, int overwrite);
    }
}
