using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>A PDF taken apart as far as signing needs it: its pages, its form, its named places, its tags.</summary>
internal sealed class PdfStructure : IDisposable
{
    // What readers assume where a file does not say it.
    private static readonly double[] Letter = [0, 0, 612, 792];

    // A hostile file may be deep, or have no end; no honest one comes near these.
    private const int DeepestTree = 64;
    private const int LongestChain = 16;

    private readonly PdfDocument document;

    public PdfStructure(byte[] bytes)
    {
        Bytes = bytes;
        document = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true });
        DocumentRefusals.Encrypted.If(document.IsEncrypted);
        Root = Trailer.Root;
        Catalog = (DictionaryToken)Resolve(new IndirectReferenceToken(Root))!;
        Pages = [.. Walk(new IndirectReferenceToken(Reference(Catalog, "Pages")!.Value), [], DeepestTree)];
    }

    public byte[] Bytes { get; }

    public IndirectReference Root { get; }

    public DictionaryToken Catalog { get; }

    public IReadOnlyList<(IndirectReference Reference, DictionaryToken Page)> Pages { get; }

    public TrailerDictionary Trailer => document.Structure.Trailer;

    public long HighestObject => document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Max(reference => reference.ObjectNumber);

    /// <summary>Newer files keep their cross-reference in a packed stream instead of a plain table.</summary>
    public bool PacksItsTable => !Bytes.AsSpan((int)NewestTable).TrimStart(" \r\n\t"u8).StartsWith("xref"u8);

    /// <summary>The place of the newest cross-reference, to which an update must point back.</summary>
    public long NewestTable
    {
        get
        {
            var tail = Math.Max(0, Bytes.Length - 2048);
            var at = Bytes.AsSpan(tail).LastIndexOf("startxref"u8);
            DocumentRefusals.Unreadable.If(at < 0);
            var digits = System.Text.Encoding.Latin1.GetString(Bytes.AsSpan(tail + at + 9)).Trim().Split('\r', '\n', ' ')[0];
            return long.Parse(digits, CultureInfo.InvariantCulture);
        }
    }

    public IToken? Resolve(IToken? token)
    {
        for (var steps = 0; token is IndirectReferenceToken reference; steps++)
        {
            DocumentRefusals.Unreadable.If(steps == LongestChain);
            token = document.Structure.GetObject(reference.Data)?.Data;
        }

        return token is ObjectToken wrapped ? Resolve(wrapped.Data) : token;
    }

    public T? Entry<T>(DictionaryToken dictionary, string key) where T : class, IToken =>
        dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) as T : null;

    public static IndirectReference? Reference(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var value) && value is IndirectReferenceToken reference ? reference.Data : null;

    /// <summary>As the page is shown, in points; its content, which may be long, is not read for it.</summary>
    public (double Width, double Height) SizeOf(int page)
    {
        var sheet = Pages[page].Page;
        double[] box = Inherited<ArrayToken>(sheet, "MediaBox") is { Length: 4 } given ? [.. given.Data.Select(Resolve).OfType<NumericToken>().Select(edge => edge.Double)] : Letter;
        DocumentRefusals.Unreadable.If(box.Length != 4);
        var (width, height) = (Math.Abs(box[2] - box[0]), Math.Abs(box[3] - box[1]));
        return Inherited<NumericToken>(sheet, "Rotate") is { } turned && turned.Int % 180 != 0 ? (height, width) : (width, height);
    }

    /// <summary>The signatures of the form, oldest first.</summary>
    public IEnumerable<DictionaryToken> Signatures() =>
        SignatureFields().Select(field => Entry<DictionaryToken>(field, "V")).OfType<DictionaryToken>().OrderBy(End);

    public IEnumerable<DictionaryToken> SignatureFields()
    {
        var fields = Entry<DictionaryToken>(Catalog, "AcroForm") is { } form ? Entry<ArrayToken>(form, "Fields") : null;
        return (fields?.Data ?? []).Select(Resolve).OfType<DictionaryToken>().Where(field => Entry<NameToken>(field, "FT")?.Data == "Sig");
    }

    /// <summary>A place that the template named, with the page it is on.</summary>
    public (int Page, double X, double Y)? Place(string name)
    {
        if (Target(name) is { Length: >= 4 } target && target[0] is IndirectReferenceToken page && target[2] is NumericToken x && target[3] is NumericToken y)
        {
            var number = Pages.Index().FirstOrDefault(entry => entry.Item.Reference.Equals(page.Data), (-1, default)).Index;
            return number < 0 ? null : (number, x.Double, y.Double);
        }

        return null;
    }

    // Named in the tree of names, or, as before PDF 1.2 and by LibreOffice still, in a plain dictionary.
    private ArrayToken? Target(string name)
    {
        if (Entry<DictionaryToken>(Catalog, "Dests") is { } plain && Entry<ArrayToken>(plain, name) is { } there)
        {
            return there;
        }

        var names = Entry<DictionaryToken>(Catalog, "Names") is { } all && Entry<DictionaryToken>(all, "Dests") is { } tree ? Entry<ArrayToken>(tree, "Names") : null;
        for (var i = 0; names is not null && i + 1 < names.Length; i += 2)
        {
            if ((names[i] as IDataToken<string>)?.Data == name && Resolve(names[i + 1]) is ArrayToken target)
            {
                return target;
            }
        }

        return null;
    }

    public void Dispose() => document.Dispose();

    private T? Inherited<T>(DictionaryToken page, string key) where T : class, IToken
    {
        for (var (node, left) = ((DictionaryToken?)page, DeepestTree); node is not null && left > 0; node = Entry<DictionaryToken>(node, "Parent"), left--)
        {
            if (Entry<T>(node, key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int End(DictionaryToken signature) =>
        signature.Data.TryGetValue("ByteRange", out var range) && range is ArrayToken { Length: 4 } parts && parts[2] is NumericToken start && parts[3] is NumericToken length
            ? start.Int + length.Int : 0;

    // A tree that comes back to where it was has no end, and one that is too deep was made to be.
    private IEnumerable<(IndirectReference, DictionaryToken)> Walk(IndirectReferenceToken node, HashSet<IndirectReference> seen, int deep)
    {
        if (Resolve(node) is not DictionaryToken dictionary)
        {
            return [];
        }

        // The same page twice is odd and harmless; a branch twice is a ring, or grows without end.
        if (Entry<ArrayToken>(dictionary, "Kids") is not { } kids)
        {
            return [(node.Data, dictionary)];
        }

        DocumentRefusals.Unreadable.Unless(deep > 0 && seen.Add(node.Data));
        return kids.Data.OfType<IndirectReferenceToken>().SelectMany(kid => Walk(kid, seen, deep - 1));
    }
}
