using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>A time-stamp authority made of openssl, spoken to over HTTP as RFC 3161 says.</summary>
public sealed class OpensslTsa : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpListener door = new();
    private readonly SemaphoreSlim one = new(1);
    private Task serving = Task.CompletedTask;

    public Uri Address { get; private set; } = null!;

    public string RootFile => At("root.pem");

    public X509Certificate2 Root => X509CertificateLoader.LoadCertificateFromFile(RootFile);

    /// <summary>How many stamps it has given.</summary>
    public int Given { get; private set; }

    /// <summary>Refuses instead of stamping.</summary>
    public bool IsDown { get; set; }

    /// <summary>What it does just before it stamps; a test may look at the disk then.</summary>
    public Action? Before { get; set; }

    public static async Task<OpensslTsa> Open()
    {
        var tsa = new OpensslTsa();
        await tsa.MakeKeys();
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            tsa.Address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/tsa/");
        }

        tsa.door.Prefixes.Add(tsa.Address.ToString());
        tsa.door.Start();
        tsa.serving = tsa.Serve();
        return tsa;
    }

    public async ValueTask DisposeAsync()
    {
        door.Stop();
        await serving;
        door.Close();
        one.Dispose();
        folder.Dispose();
    }

    private string At(string name) => Path.Combine(folder.Path, name);

    private async Task MakeKeys()
    {
        await File.WriteAllTextAsync(At("root.cnf"), "[req]\ndistinguished_name=dn\nx509_extensions=v3\nprompt=no\n[dn]\nCN=Test TSA Root\n[v3]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n");
        await File.WriteAllTextAsync(At("tsa.cnf"), "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=Test Time Stamp Authority\n[v3]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
            + $"[tsa]\ndefault_tsa=tsa1\n[tsa1]\ndir={folder.Path}\nserial={At("serial")}\ncrypto_device=builtin\nsigner_cert={At("tsa.pem")}\nsigner_key={At("tsa.key")}\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=no\ntsa_name=no\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n");
        await File.WriteAllTextAsync(At("serial"), "01\n");
        await Openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", At("root.key"), "-out", RootFile, "-days", "3650", "-config", At("root.cnf"));
        await Openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", At("tsa.key"), "-out", At("tsa.csr"), "-config", At("tsa.cnf"));
        await Openssl("x509", "-req", "-in", At("tsa.csr"), "-CA", RootFile, "-CAkey", At("root.key"), "-CAcreateserial", "-out", At("tsa.pem"), "-days", "3650", "-extfile", At("tsa.cnf"), "-extensions", "v3");
    }

    private async Task Serve()
    {
        while (door.IsListening)
        {
            HttpListenerContext asked;
            try
            {
                asked = await door.GetContextAsync();
            }
            catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await Answer(asked);
        }
    }

    private async Task Answer(HttpListenerContext asked)
    {
        await one.WaitAsync();
        try
        {
            if (IsDown || asked.Request.ContentType != "application/timestamp-query")
            {
                asked.Response.StatusCode = 503;
                return;
            }

            await using (var query = File.Create(At("query")))
            {
                await asked.Request.InputStream.CopyToAsync(query);
            }

            Before?.Invoke();
            await Openssl("ts", "-reply", "-queryfile", At("query"), "-out", At("reply"), "-config", At("tsa.cnf"));
            Given++;
            asked.Response.ContentType = "application/timestamp-reply";
            await asked.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(At("reply")));
        }
        finally
        {
            asked.Response.Close();
            one.Release();
        }
    }

    private static async Task Openssl(params string[] arguments)
    {
        var (code, said) = await Tool.Run("openssl", arguments);
        Assert.True(code == 0, said);
    }
}
