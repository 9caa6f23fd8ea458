namespace MotCua.Documents.Signing.Keys;

/// <summary>The line to services that sign from afar (Cloud Signature Consortium API v2).</summary>
internal sealed class RemoteSigning(DocumentSettings settings) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }) { Timeout = settings.Signing.Within };

    public IKeyKeeper Open(KeySetting setting) => new RemoteKey(new RemoteLine(http, DocumentRefusals.KeyMissing.Unless(setting.Address)), setting);

    /// <summary>A conversation with a service whose keys are others'.</summary>
    public RemoteLine Line(Uri address) => new(http, address);

    public void Dispose() => http.Dispose();
}
