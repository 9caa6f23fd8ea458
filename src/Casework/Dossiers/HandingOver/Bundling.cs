using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>What the deeds on bundles have in common: whose business they are, and their sheet.</summary>
internal sealed class Bundling(Database db, Desk desk, Issuing issuing, IOrganisation organisation, IPdf pdf, ISigner signer, IFileStore files, IDocuments documents)
{
    public async Task<Bundle> Get(BundleId id, CancellationToken cancel) =>
        NoSuchBundle.Unless(await db.Bundles.Include(bundle => bundle.Rows).SingleOrDefaultAsync(bundle => bundle.Id == id, cancel));

    /// <summary>The one-stop gives what goes to be settled, those who settle give what comes back.</summary>
    public bool MayGive(BundleWay way, string agency) =>
        desk.Actor.MayAt(way is BundleWay.ToSettle ? DossierPermissions.Receive : DossierPermissions.Process, agency, desk.Today);

    /// <summary>An agency's one-stop may also take what comes for those who settle, and carries it on within the house.</summary>
    public bool MayTake(BundleWay way, string agency) =>
        desk.Actor.MayAt(DossierPermissions.Receive, agency, desk.Today) || (way is BundleWay.ToSettle && desk.Actor.MayAt(DossierPermissions.Process, agency, desk.Today));

    public bool MaySee(Bundle bundle) => MayGive(bundle.Way, bundle.From) || MayTake(bundle.Way, bundle.To) || desk.Concerns(DossierPermissions.View, bundle.From, bundle.To);

    public async Task<byte[]> Draw(Bundle bundle, OfficerCard? signs, bool taking, CancellationToken cancel)
    {
        var head = await issuing.HeadOf(taking ? bundle.To : bundle.From, "", bundle.Number, null, cancel);
        return await pdf.Render(new BundleSheet(head, bundle.Way is BundleWay.BackToOneStop, bundle.FromName, bundle.ToName,
            [.. bundle.Rows.OrderBy(row => row.PutAt).Select((row, index) => new BundleLine(index + 1, row.Code, row.Applicant, row.Procedure, row.Papers, row.Originals, row.Copies,
                row.Finding switch { BundleFinding.Received => BundleMark.There, BundleFinding.Missing => BundleMark.Missing, _ => BundleMark.Open }, row.Remark))],
            bundle.Rows.Sum(row => row.Originals), bundle.Rows.Sum(row => row.Copies),
            bundle.Given?.By ?? (taking ? "" : desk.Hand.Name), bundle.Given?.At ?? (taking ? null : desk.Now), taking ? desk.Hand.Name : null, taking ? desk.Now : null, bundle.Given?.Sha256,
            signs is null ? new(desk.Hand.Name, "") : new(signs.Name, signs.Position)), cancel);
    }

    /// <summary>Drawn and signed before the transaction; it counts for nothing until the deed itself is done.</summary>
    public async Task<SignedPaper> Sign(Bundle bundle, bool taking, CancellationToken cancel)
    {
        var officer = NotThatOfficer.Unless(await organisation.Officer(new(desk.Actor.Id), desk.Today, cancel));
        var agency = NoAgency.Unless(await organisation.Agency(new AgencyCode(taking ? bundle.To : bundle.From), desk.Today, cancel));
        var block = SigningBlock.Of(officer);
        var paper = await Draw(bundle, officer, taking, cancel);
        var signed = await signer.Sign(paper, new(Paper(bundle, taking), officer.Id, officer.Name, block.Position, SigningCapacity.Own, null, agency), cancel);
        using var content = new MemoryStream(signed);
        return new(bundle.Version, await files.Keep(content, $"ban-giao-{bundle.Number.Replace('/', '-')}.pdf", cancel), signer.Verify(signed).Signatures);
    }

    public async Task<SignedHandOver> Register(Bundle bundle, SignedPaper paper, bool taking, CancellationToken cancel)
    {
        var document = await documents.Register(new(DocumentKind.Sheet, bundle.Number, paper.File.Sha256, paper.File.Size, "application/pdf", null)
        {
            Number = bundle.Number,
            Source = Paper(bundle, taking),
            Signatures = paper.Signatures,
        }, cancel);
        return new(document.Value, paper.File.Sha256, desk.Hand.Name, desk.Actor.Id, desk.Now);
    }

    /// <summary>The giver's sheet is the bundle's own paper; the receiver's is another, and always the same.</summary>
    private static Guid Paper(Bundle bundle, bool taking)
    {
        var bytes = bundle.Id.Value.ToByteArray();
        bytes[^1] ^= (byte)(taking ? 0xFF : 0);
        return new(bytes);
    }
}

/// <summary>A sheet signed for a deed that is about to be done, and the version of the bundle that it shows.</summary>
internal sealed record SignedPaper(int Version, StoredFile File, IReadOnlyList<SignatureFinding> Signatures);
