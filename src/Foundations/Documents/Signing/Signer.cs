using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MotCua.Documents.Files;
using MotCua.Documents.Printing;
using MotCua.Documents.Sheets;
using MotCua.Organisation;

namespace MotCua.Documents.Signing;

/// <summary>Signs with keys of the embedded authority. The finished paper is put away before it is handed out, so that a repetition gives the very same one.</summary>
internal sealed class Signer(CertificateAuthority authority, SignedOnce once, TimeProvider clock) : ISigner
{
    private const string Blue = "0.05 0.2 0.55";
    private const string Red = "0.75 0.05 0.1";
    private const double Margin = 42;

    public Task<byte[]> Sign(byte[] pdf, SigningRequest who, CancellationToken cancel) =>
        once.Or(pdf, $"{who.Document}|{who.Officer.Value}|{who.Agency.Code.Value}|{who.Capacity}", () =>
        {
            var at = clock.GetUtcNow();
            return Seal(Sign(pdf, who, at), new SealingRequest(who.Document, who.Agency, who.Reason, who.Place), at);
        }, cancel);

    public Task<byte[]> Seal(byte[] pdf, SealingRequest who, CancellationToken cancel) =>
        once.Or(pdf, $"{who.Document}|{who.Agency.Code.Value}", () => Seal(pdf, who, clock.GetUtcNow()), cancel);

    public SignatureReport Verify(byte[] pdf) => SignatureCheck.Look(pdf, authority.Root);

    public byte[] RootCertificate() => authority.Root.Export(X509ContentType.Cert);

    private byte[] Sign(byte[] bytes, SigningRequest who, DateTimeOffset at)
    {
        using var pdf = new PdfStructure(bytes);
        var lines = Words("mark-officer", new { who.Name, who.Position, Agency = who.Agency.Name, At = at });
        var (page, left, bottom) = PenPlace(pdf);
        return Pades.Sign(pdf, new(
            FieldName(pdf, "officer"), who.Name, string.Join(". ", lines), at, who.Reason, who.Place, who.Capacity.ToString(), who.For,
            page, left, bottom, PenWidth, PenHeight, lines, Blue), authority.Of(who), authority.Root);
    }

    private byte[] Seal(byte[] bytes, SealingRequest who, DateTimeOffset at)
    {
        using var pdf = new PdfStructure(bytes);
        var lines = Words("mark-agency", new { Agency = who.Agency.Name, who.Agency.Email, At = at });
        var (width, height) = pdf.SizeOf(0);

        // The rule places the agency at the top right of the first page; a second agency stands to the left of the first.
        var before = pdf.SignatureFields().Count(field => (PdfText.Read(field, "T") ?? "").StartsWith("agency", StringComparison.Ordinal));
        var left = Math.Max(10, width - Margin - ((before + 1) * (SealWidth + 6)) + 6);
        return Pades.Sign(pdf, new(
            FieldName(pdf, "agency"), who.Agency.Name, string.Join(". ", lines), at, who.Reason, who.Place, nameof(SigningCapacity.Own), null,
            0, left, height - SealHeight - 8, SealWidth, SealHeight, lines, Red), authority.Of(who.Agency), authority.Root);
    }

    private const double PenWidth = 172;
    private const double PenHeight = 46;
    private const double SealWidth = 176;
    private const double SealHeight = 30;

    // Where the template left room above the signer's name; in a paper from elsewhere, at the lower right of the last page.
    private static (int Page, double Left, double Bottom) PenPlace(PdfStructure pdf)
    {
        if (pdf.Place("cho-ky") is { } room)
        {
            var column = pdf.SizeOf(room.Page).Width - Margin - room.X;
            return (room.Page, room.X + Math.Max(0, (column - PenWidth) / 2), room.Y - PenHeight - 1);
        }

        var last = pdf.Pages.Count - 1;
        return (last, pdf.SizeOf(last).Width - Margin - PenWidth, 60);
    }

    private static string FieldName(PdfStructure pdf, string kind) => $"{kind}-{pdf.SignatureFields().Count() + 1}";

    private static string[] Words(string template, object model) =>
        WebUtility.HtmlDecode(Template.Load(template).Fill(model)).Normalize().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
