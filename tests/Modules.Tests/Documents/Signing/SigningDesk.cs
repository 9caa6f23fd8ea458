using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Documents.Sheets;
using MotCua.Documents.Signing;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>A data folder with a signer, its authority, and two people who may sign.</summary>
public sealed class SigningDesk : IDisposable
{
    private readonly TempFolder folder = new();

    public SigningDesk(TimeProvider? clock = null)
    {
        Settings = new DocumentSettings(folder.Path);
        Clock = clock ?? TimeProvider.System;
        Signer = Another();
    }

    public DocumentSettings Settings { get; }

    public TimeProvider Clock { get; }

    public string Folder => folder.Path;

    public ISigner Signer { get; }

    public static AgencyCard District { get; } = new(new AgencyId(Guid.CreateVersion7()), new AgencyCode("H02.12"), "Ủy ban nhân dân huyện Lạng Giang", AgencyKind.PeoplesCommittee, AgencyLevel.District, null, null, null, "langgiang@example.vn");

    public static SigningRequest Request(Guid document) => new(
        document, new OfficerId(Guid.Parse("019a0000-0000-7000-8000-000000000001")), "Trần Quốc Đạt", "Phó Chủ tịch", SigningCapacity.Deputising, "Chủ tịch", District, "Phê duyệt", "Lạng Giang");

    /// <summary>The house started anew on the same folder.</summary>
    public ISigner Another() => new Signer(
        new CertificateAuthority(new KeyRing(Settings), Clock), new SignedOnce(new FileStore(Settings, Clock), Settings), Clock);

    public string Put(byte[] pdf, string name = "signed.pdf")
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, pdf);
        return path;
    }

    public void Dispose() => folder.Dispose();
}
