using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>What one signature says and where it stands.</summary>
internal sealed record Stroke(
    string Field, string Name, string Description, DateTimeOffset At, string? Reason, string? Place, string Capacity, string? For,
    int Page, double Left, double Bottom, double Width, double Height, IReadOnlyList<string> Lines, string Colour);

/// <summary>A PDF with room for one signature: everything but the room is what will be signed.</summary>
internal sealed record RoomForSeal(byte[] File, int Open, int Close)
{
    /// <summary>All bytes but the room.</summary>
    public byte[] Content => [.. File.AsSpan(0, Open), .. File.AsSpan(Close)];

    /// <summary>The same file with the room filled.</summary>
    public byte[] Fill(byte[] seal)
    {
        var digits = Encoding.Latin1.GetBytes(Convert.ToHexString(seal));
        if (digits.Length > Close - Open - 2)
        {
            throw new InvalidOperationException($"A signature of {seal.Length} bytes does not fit.");
        }

        var filled = (byte[])File.Clone();
        digits.CopyTo(filled, Open + 1);
        return filled;
    }
}

/// <summary>Adds room for one signature (PAdES) to a PDF as an incremental update; signatures made before stay valid.</summary>
internal static class Pades
{
    /// <summary>Enough for a signature, its certificate and those above it.</summary>
    public const int Plain = 8192;

    /// <summary>Enough for a time stamp with the certificates of its authority besides.</summary>
    public const int Stamped = 24576;

    /// <summary>Says in a signature that its CMS is written in one way only, so that any other is somebody else's.</summary>
    public const string Strict = "MCUA_Strict";

    private static readonly string Range = "[0 " + new string('*', 10) + " " + new string('*', 10) + " " + new string('*', 10) + "]";

    public static byte[] Prepare(PdfStructure pdf, Stroke stroke, int room)
    {
        var update = new PdfUpdate(pdf);
        var (signature, field, mark) = (update.Reserve(), update.Reserve(), update.Reserve());
        var page = pdf.Pages[stroke.Page];

        update.Put(signature, $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange{Range}/Contents<{new string('0', room * 2)}>"
            + $"/M{PdfText.Time(stroke.At)}/Name{PdfText.Words(stroke.Name)}{Optional("Reason", stroke.Reason)}{Optional("Location", stroke.Place)}"
            + $"/{Strict} true/MCUA_Capacity/{stroke.Capacity}{Optional("MCUA_For", stroke.For)}>>");
        var box = Invariant($"{stroke.Left:0.##} {stroke.Bottom:0.##} {stroke.Left + stroke.Width:0.##} {stroke.Bottom + stroke.Height:0.##}");
        var tag = PdfTags.Add(pdf, update, field, page.Reference);
        update.Put(field, $"<</Type/Annot/Subtype/Widget/FT/Sig/T{PdfText.Words(stroke.Field)}/TU{PdfText.Words(stroke.Description)}/F 132"
            + $"/Rect[{box}]/P {PdfText.Reference(page.Reference)}/V {PdfText.Reference(signature)}/AP<</N {PdfText.Reference(mark)}>>{tag}>>");
        update.PutStream(mark, Invariant($"/Type/XObject/Subtype/Form/BBox[0 0 {stroke.Width:0.##} {stroke.Height:0.##}]/Resources<<>>/Filter/FlateDecode"),
            Pack(SignatureMark.Draw(stroke.Lines, stroke.Width, stroke.Height, stroke.Colour)));
        update.Put(page.Reference, PdfText.Of(page.Page.With("Annots", With(pdf.Entry<ArrayToken>(page.Page, "Annots"), field))));
        AddToForm(pdf, update, field);
        return Measure(update.Write(), pdf.Bytes.Length, room);
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

    /// <summary>Finds the room that was left in a prepared file again.</summary>
    public static RoomForSeal RoomIn(byte[] prepared)
    {
        var range = prepared.AsSpan().LastIndexOf("/ByteRange[0 "u8) + "/ByteRange[0 ".Length;
        var parts = Encoding.Latin1.GetString(prepared, range, 40).Split(' ', ']');
        return new(prepared, int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static byte[] Measure(byte[] file, int after, int room)
    {
        var added = file.AsSpan(after);
        var range = after + added.IndexOf(Encoding.Latin1.GetBytes(Range));
        var open = after + added.IndexOf(Encoding.Latin1.GetBytes("/Contents<" + new string('0', 64))) + "/Contents".Length;
        var close = open + (room * 2) + 2;
        Encoding.Latin1.GetBytes(Invariant($"[0 {open} {close} {file.Length - close}]").PadRight(Range.Length)).CopyTo(file, range);
        return file;
    }

    private static ArrayToken With(ArrayToken? there, IndirectReference added) => new([.. there?.Data ?? [], new IndirectReferenceToken(added)]);

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(content);
        }

        return packed.ToArray();
    }

    private static string Optional(string key, string? words) => words is null ? "" : $"/{key}{PdfText.Words(words)}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
