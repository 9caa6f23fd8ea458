using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>An authority with one certificate, whose responder is openssl; spoken to over HTTP as RFC 6960 says.</summary>
public sealed class OpensslOcsp : IAsyncDisposable
{
    public const string Pin = "mat-khau";

    private readonly TempFolder folder = new();
    private readonly HttpListener door = new();
    private Task serving = Task.CompletedTask;

    public X509Certificate2 Root => X509CertificateLoader.LoadCertificateFromFile(At("root.pem"));

    public string KeyFile => At("key.p12");

    /// <param name="state">What it says of the certificate: good, revoked, unknown; silent where it does not answer; nobody where the certificate names no responder.</param>
    public static OpensslOcsp Open(string state)
    {
        var made = new OpensslOcsp();
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/ocsp/";
        probe.Stop();
        made.MakeKeys(state, state == "nobody" ? null : address);
        made.door.Prefixes.Add(address);
        if (state != "silent")
        {
            made.door.Start();
            made.serving = made.Serve();
        }

        return made;
    }

    public async ValueTask DisposeAsync()
    {
        door.Close();
        await serving;
        folder.Dispose();
    }

    private string At(string name) => Path.Combine(folder.Path, name);

    private void MakeKeys(string state, string? address)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var rootKey = RSA.Create(2048);
        var asked = new CertificateRequest("CN=Test OCSP Root,C=VN", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        asked.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        asked.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign | X509KeyUsageFlags.DigitalSignature, true));
        asked.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(asked.PublicKey, false));
        using var root = asked.CreateSelfSigned(now.AddYears(-1), now.AddYears(5));
        File.WriteAllText(At("root.pem"), root.ExportCertificatePem());
        File.WriteAllText(At("root.key"), rootKey.ExportPkcs8PrivateKeyPem());

        using var key = RSA.Create(2048);
        var wanted = new CertificateRequest("CN=UBND huyện Lạng Giang,C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        wanted.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        wanted.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
        if (address is not null)
        {
            wanted.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([address], null));
        }

        byte[] serial = [0x2A, .. RandomNumberGenerator.GetBytes(8)];
        using var issued = wanted.Create(root, now.AddDays(-2), now.AddYears(2), serial);
        using var own = issued.CopyWithPrivateKey(key);
        File.WriteAllBytes(KeyFile, new X509Certificate2Collection { own, X509CertificateLoader.LoadCertificate(root.RawData) }.Export(X509ContentType.Pkcs12, Pin)!);

        var number = state == "unknown" ? "2AFF" : Convert.ToHexString(serial);
        var revoked = state == "revoked" ? now.AddDays(-1).ToString("yyMMddHHmmss", CultureInfo.InvariantCulture) + "Z" : "";
        File.WriteAllText(At("index.txt"), $"{(state == "revoked" ? 'R' : 'V')}\t{now.AddYears(2).ToString("yyMMddHHmmss", CultureInfo.InvariantCulture)}Z\t{revoked}\t{number}\tunknown\t/CN=Test\n");
    }

    private async Task Serve()
    {
        while (true)
        {
            try
            {
                var asked = await door.GetContextAsync();
                await using (var question = File.Create(At("question.der")))
                {
                    await asked.Request.InputStream.CopyToAsync(question);
                }

                await Tool.Run("openssl", "ocsp", "-index", At("index.txt"), "-CA", At("root.pem"), "-rsigner", At("root.pem"), "-rkey", At("root.key"), "-reqin", At("question.der"), "-respout", At("answer.der"), "-ndays", "1");
                asked.Response.ContentType = "application/ocsp-response";
                await asked.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(At("answer.der")));
                asked.Response.Close();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }
}
