using Microsoft.Extensions.Logging.Abstractions;
using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Documents.Sheets;
using MotCua.Documents.Signing;
using MotCua.Documents.Signing.Keys;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>A data folder with a signer, its authority, and two people who may sign.</summary>
public sealed class SigningDesk : IDisposable
{
    private readonly TempFolder folder = new();

    public SigningDesk(TimeProvider? clock = null, SigningSettings? signing = null, string? copyOf = null)
    {
        if (copyOf is not null)
        {
            Copy(copyOf, folder.Path);
        }

        Settings = new DocumentSettings(folder.Path) { Signing = signing ?? new() };
        Clock = clock ?? TimeProvider.System;
        Signer = Another();
    }

    public DocumentSettings Settings { get; }

    public TimeProvider Clock { get; }

    public string Folder => folder.Path;

    public ISigner Signer { get; }

    /// <summary>The shelf on which finished papers are put; a test may hand in one that breaks.</summary>
    public IFileStore? Shelf { get; set; }

    public static AgencyCard District { get; } = new(new AgencyId(Guid.CreateVersion7()), new AgencyCode("H02.12"), "Ủy ban nhân dân huyện Lạng Giang", AgencyKind.PeoplesCommittee, AgencyLevel.District, null, null, null, "langgiang@example.vn");

    public static OfficerId Officer { get; } = new(Guid.Parse("019a0000-0000-7000-8000-000000000001"));

    internal Revocations Revocations => new(Settings, Clock);

    internal CertificateAuthority Authority => new(new KeyRing(Settings), new LentKeys(Settings), Revocations, Settings, Clock);

    public static SigningRequest Request(Guid document) => new(
        document, Officer, "Trần Quốc Đạt", "Phó Chủ tịch", SigningCapacity.Deputising, "Chủ tịch", District, "Phê duyệt", "Lạng Giang");

    /// <summary>The house started anew on the same folder.</summary>
    public ISigner Another()
    {
        var (authority, stamps) = (Authority, new TimeStamps(Settings));
        return new Signer(
            authority, new KeyKeepers(authority, Settings, new RemoteSigning(Settings), Clock), new Witnesses(stamps, new ProofGathering(authority, stamps, Settings, NullLogger<ProofGathering>.Instance, Clock)),
            new SignatureCheck(authority, stamps, Settings), new SignedOnce(Shelf ?? new FileStore(Settings, Clock), Settings), Clock);
    }

    public string Put(byte[] pdf, string name = "signed.pdf")
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, pdf);
        return path;
    }

    public void Dispose() => folder.Dispose();

    /// <summary>What the disk would hold if the power went out now; locks go with the process that holds them.</summary>
    public static void Copy(string from, string to)
    {
        var locks = Path.Combine(from, "signed", "turns");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(locks, StringComparison.Ordinal)))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place, overwrite: true);
        }
    }
}
