using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>What one signature says and where it stands.</summary>
internal sealed record Stroke(
    string Field, string Name, string Description, DateTimeOffset At, string? Reason, string? Place, string Capacity, string? For,
    int Page, double Left, double Bottom, double Width, double Height, IReadOnlyList<string> Lines, string Colour);

/// <summary>Adds one signature (PAdES baseline B) to a PDF as an incremental update; signatures made before stay valid.</summary>
internal static class Pades
{
    // The longest CMS of ours has about 3 KB: two certificates and one signature.
    private const int Room = 8192;
    private static readonly string Range = "[0 " + new string('*', 10) + " " + new string('*', 10) + " " + new string('*', 10) + "]";

    public static byte[] Sign(PdfStructure pdf, Stroke stroke, X509Certificate2 certificate, X509Certificate2 root)
    {
        var update = new PdfUpdate(pdf);
        var (signature, field, mark) = (update.Reserve(), update.Reserve(), update.Reserve());
        var page = pdf.Pages[stroke.Page];

        update.Put(signature, $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange{Range}/Contents<{new string('0', Room * 2)}>"
            + $"/M{PdfText.Time(stroke.At)}/Name{PdfText.Words(stroke.Name)}{Optional("Reason", stroke.Reason)}{Optional("Location", stroke.Place)}"
            + $"/MCUA_Capacity/{stroke.Capacity}{Optional("MCUA_For", stroke.For)}>>");
        var box = Invariant($"{stroke.Left:0.##} {stroke.Bottom:0.##} {stroke.Left + stroke.Width:0.##} {stroke.Bottom + stroke.Height:0.##}");
        var tag = PdfTags.Add(pdf, update, field, page.Reference);
        update.Put(field, $"<</Type/Annot/Subtype/Widget/FT/Sig/T{PdfText.Words(stroke.Field)}/TU{PdfText.Words(stroke.Description)}/F 132"
            + $"/Rect[{box}]/P {PdfText.Reference(page.Reference)}/V {PdfText.Reference(signature)}/AP<</N {PdfText.Reference(mark)}>>{tag}>>");
        update.PutStream(mark, Invariant($"/Type/XObject/Subtype/Form/BBox[0 0 {stroke.Width:0.##} {stroke.Height:0.##}]/Resources<<>>/Filter/FlateDecode"),
            Pack(SignatureMark.Draw(stroke.Lines, stroke.Width, stroke.Height, stroke.Colour)));
        update.Put(page.Reference, PdfText.Of(page.Page.With("Annots", With(pdf.Entry<ArrayToken>(page.Page, "Annots"), field))));
        AddToForm(pdf, update, field);
        return Fill(update.Write(), pdf.Bytes.Length, certificate, root);
    }

    private static void AddToForm(PdfStructure pdf, PdfUpdate update, IndirectReference field)
    {
        var form = pdf.Entry<DictionaryToken>(pdf.Catalog, "AcroForm") ?? new DictionaryToken(new Dictionary<NameToken, IToken>());
        form = form.With("Fields", With(pdf.Entry<ArrayToken>(form, "Fields"), field)).With("SigFlags", new NumericToken(3));
        if (PdfStructure.Reference(pdf.Catalog, "AcroForm") is { } apart)
        {
            update.Put(apart, PdfText.Of(form));
        }
        else
        {
            update.Put(pdf.Root, PdfText.Of(pdf.Catalog.With("AcroForm", form)));
        }
    }

    private static byte[] Fill(byte[] file, int after, X509Certificate2 certificate, X509Certificate2 root)
    {
        var added = file.AsSpan(after);
        var range = after + added.IndexOf(Encoding.Latin1.GetBytes(Range));
        var open = after + added.IndexOf(Encoding.Latin1.GetBytes("/Contents<" + new string('0', 64))) + "/Contents".Length;
        var close = open + (Room * 2) + 2;
        var written = Invariant($"[0 {open} {close} {file.Length - close}]").PadRight(Range.Length);
        Encoding.Latin1.GetBytes(written).CopyTo(file, range);

        byte[] content = [.. file.AsSpan(0, open), .. file.AsSpan(close)];
        var seal = CadesSeal.Make(content, certificate, root);
        if (seal.Length > Room)
        {
            throw new InvalidOperationException($"A signature of {seal.Length} bytes does not fit.");
        }

        Encoding.Latin1.GetBytes(Convert.ToHexString(seal)).CopyTo(file, open + 1);
        return file;
    }

    private static ArrayToken With(ArrayToken? there, IndirectReference added) => new([.. there?.Data ?? [], new IndirectReferenceToken(added)]);

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(content);
        }

        return packed.ToArray();
    }

    private static string Optional(string key, string? words) => words is null ? "" : $"/{key}{PdfText.Words(words)}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
