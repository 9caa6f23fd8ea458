using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MotCua.Documents.Sheets;
using MotCua.Documents.Signing.Keys;
using MotCua.Organisation;

namespace MotCua.Documents.Signing;

/// <summary>Signs as the officer and as the agency, whoever keeps their keys. The finished paper is put away before it is handed out, so that a repetition gives the very same one.</summary>
internal sealed class Signer(CertificateAuthority authority, KeyKeepers keepers, Witnesses witnesses, SignatureCheck check, SignedOnce once, TimeProvider clock) : ISigner
{
    // A paper whose signing broke off before there was a signature bears the time of the new attempt, unless that follows at once.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(5);

    public Task<byte[]> Sign(byte[] pdf, SigningRequest who, CancellationToken cancel) =>
        once.Or(pdf, $"{who.Document}|{who.Officer.Value}|{who.Agency.Code.Value}|{who.Capacity}", async steps =>
        {
            var signed = await Stroke(steps, "officer", at => Draw(pdf, who, at), () => keepers.Of(who), cancel);
            var agency = new SealingRequest(who.Document, who.Agency, who.Reason, who.Place);
            var both = await Stroke(steps, "agency", at => Draw(signed, agency, at), () => keepers.Of(who.Agency), cancel);
            return await witnesses.Prove(both, cancel);
        }, cancel);

    public Task<byte[]> Seal(byte[] pdf, SealingRequest who, CancellationToken cancel) =>
        once.Or(pdf, $"{who.Document}|{who.Agency.Code.Value}", async steps =>
            await witnesses.Prove(await Stroke(steps, "agency", at => Draw(pdf, who, at), () => keepers.Of(who.Agency), cancel), cancel), cancel);

    public SignatureReport Verify(byte[] pdf) => check.Look(pdf);

    public byte[] RootCertificate() => authority.Root.Export(X509ContentType.Cert);

    /// <summary>One signature: room is made for it, its key signs, its time is witnessed; each step is put down before the next.</summary>
    private async Task<byte[]> Stroke(SigningSteps steps, string who, Func<DateTimeOffset, byte[]> draw, Func<IKeyKeeper> keeper, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!steps.Has($"{who}.seal") && steps.Has($"{who}.at"))
        {
            var begun = Time(await steps.Or($"{who}.at", () => Task.FromResult(Array.Empty<byte>()), cancel));
            if (begun > now || now - begun > AtOnce)
            {
                steps.Undo($"{who}.pdf");
                steps.Undo($"{who}.at");
            }
        }

        var at = Time(await steps.Or($"{who}.at", () => Task.FromResult(Encoding.ASCII.GetBytes(now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture))), cancel));
        var key = keeper();

        // What comes out the same when it is done again is done again: only the moment is remembered.
        async Task<byte[]> Once(string step, Func<Task<byte[]>> take) =>
            key.Repeats && !witnesses.AreWanted ? await take() : await steps.Or($"{who}.{step}", take, cancel);

        var room = Pades.RoomIn(await Once("pdf", () => Task.FromResult(draw(at))));
        var seal = await Once("seal", async () =>
        {
            var (attributes, signature, chain) = await keepers.Sign(key, room.Content, cancel);
            return CadesSeal.Assemble(attributes, signature, chain, token: null);
        });
        return room.Fill(!witnesses.AreWanted ? seal : await steps.Or($"{who}.stamped", () => witnesses.Stamp(room.Content, seal, cancel), cancel));
    }

    private static DateTimeOffset Time(byte[] written) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(written, CultureInfo.InvariantCulture));

    private byte[] Draw(byte[] bytes, SigningRequest who, DateTimeOffset at)
    {
        using var pdf = new PdfStructure(bytes);
        var lines = Marks.Words("mark-officer", new { who.Name, who.Position, Agency = who.Agency.Name, At = at });
        var (page, left, bottom) = Marks.PenPlace(pdf);
        return Pades.Prepare(pdf, new(
            Marks.FieldName(pdf, "officer"), who.Name, string.Join(". ", lines), at, who.Reason, who.Place, who.Capacity.ToString(), who.For,
            page, left, bottom, Marks.PenWidth, Marks.PenHeight, lines, Marks.Blue), witnesses.Room);
    }

    private byte[] Draw(byte[] bytes, SealingRequest who, DateTimeOffset at)
    {
        using var pdf = new PdfStructure(bytes);
        var lines = Marks.Words("mark-agency", new { Agency = who.Agency.Name, who.Agency.Email, At = at });
        var (width, height) = pdf.SizeOf(0);

        // The rule places the agency at the top right of the first page; a second agency stands to the left of the first.
        var before = pdf.SignatureFields().Count(field => (PdfText.Read(field, "T") ?? "").StartsWith("agency", StringComparison.Ordinal));
        var left = Math.Max(10, width - Marks.Margin - ((before + 1) * (SealWidth + 6)) + 6);
        return Pades.Prepare(pdf, new(
            Marks.FieldName(pdf, "agency"), who.Agency.Name, string.Join(". ", lines), at, who.Reason, who.Place, nameof(SigningCapacity.Own), null,
            0, left, height - SealHeight - 8, SealWidth, SealHeight, lines, Marks.Red), witnesses.Room);
    }

    private const double SealWidth = 176;
    private const double SealHeight = 30;
}
