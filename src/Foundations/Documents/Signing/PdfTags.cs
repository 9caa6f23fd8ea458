using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>Enters a signature among the tags of a tagged PDF, so that it stays accessible.</summary>
internal static class PdfTags
{
    /// <summary>What the field must say about its tag; nothing for a PDF without tags, or with a tree too grown to be touched safely.</summary>
    public static string Add(PdfStructure pdf, PdfUpdate update, IndirectReference field, IndirectReference page)
    {
        if (pdf.Entry<DictionaryToken>(pdf.Catalog, "StructTreeRoot") is not { } root
            || PdfStructure.Reference(root, "ParentTree") is not { } parents
            || pdf.Resolve(new IndirectReferenceToken(parents)) is not DictionaryToken tree
            || pdf.Entry<ArrayToken>(tree, "Nums") is not { } numbers
            || pdf.Entry<ArrayToken>(root, "K") is not { Length: 1 } top
            || top[0] is not IndirectReferenceToken document
            || pdf.Resolve(document) is not DictionaryToken body
            || pdf.Entry<ArrayToken>(body, "K") is not { } children)
        {
            return "";
        }

        var tag = update.Reserve();
        var key = numbers.Data.Where((_, i) => i % 2 == 0).OfType<NumericToken>().Select(number => number.Int).DefaultIfEmpty(-1).Max() + 1;
        var self = new IndirectReferenceToken(tag);
        update.Put(tag, $"<</Type/StructElem/S/Form/P {PdfText.Of(document)}/Pg {PdfText.Reference(page)}/K<</Type/OBJR/Obj {PdfText.Reference(field)}/Pg {PdfText.Reference(page)}>>>>");
        update.Put(parents, PdfText.Of(tree.With("Nums", new ArrayToken([.. numbers.Data, new NumericToken(key), self]))));
        update.Put(document.Data, PdfText.Of(body.With("K", new ArrayToken([.. children.Data, self]))));
        return $"/StructParent {key}";
    }
}
