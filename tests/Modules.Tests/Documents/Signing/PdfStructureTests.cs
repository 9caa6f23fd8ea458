using MotCua.Documents;
using MotCua.Documents.Signing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>How large a page is, by what it says itself and what stands above it; and trees that were made to have no end.</summary>
public sealed class PdfStructureTests
{
    [Theory]
    [InlineData("", "/MediaBox[0 0 595 842]", 595, 842)]
    [InlineData("/MediaBox[0 0 595 842]", "", 595, 842)]
    [InlineData("/MediaBox[0 0 100 100]", "/MediaBox[10 20 605 862]", 595, 842)]
    [InlineData("/Rotate 90/MediaBox[0 0 595 842]", "", 842, 595)]
    [InlineData("/MediaBox[0 0 595 842]", "/Rotate 180", 595, 842)]
    [InlineData("", "", 612, 792)]
    public void A_page_is_as_large_as_it_or_what_is_above_it_says(string above, string own, double width, double height)
    {
        using var pdf = new PdfStructure(HandmadePdf.Of(
        [
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            (2, $"<</Type/Pages/Count 1/Kids[3 0 R]{above}>>"),
            (3, $"<</Type/Page/Parent 2 0 R{own}>>"),
        ]));

        Assert.Equal((width, height), pdf.SizeOf(0));
    }

    [Theory]
    [InlineData("[2 0 R]")]
    [InlineData("[2 0 R 2 0 R]")]
    [InlineData("[3 0 R]")]
    public void A_tree_of_pages_that_comes_back_to_itself_is_refused(string kids)
    {
        var ring = HandmadePdf.Of(
        [
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            (2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"),
            (3, $"<</Type/Pages/Parent 2 0 R/Count 1/Kids{kids}>>"),
        ]);

        Assert.Throws<RefusedException>(() => new PdfStructure(ring).Dispose());
    }

    [Fact]
    public void A_page_that_stands_twice_in_its_tree_is_two_pages()
    {
        using var pdf = new PdfStructure(HandmadePdf.Of(
        [
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            (2, "<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]>>"),
            (3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
        ]));

        Assert.Equal((595, 842), pdf.SizeOf(1));
    }

    [Fact]
    public void A_tree_of_pages_that_is_far_too_deep_is_refused()
    {
        const int Deep = 5000;
        var nodes = Enumerable.Range(2, Deep).Select(number => (number, $"<</Type/Pages/Count 1/Kids[{number + 1} 0 R]>>"));

        Assert.Throws<RefusedException>(() => new PdfStructure(HandmadePdf.Of([(1, "<</Type/Catalog/Pages 2 0 R>>"), .. nodes, (Deep + 2, "<</Type/Page/MediaBox[0 0 595 842]>>")])).Dispose());
    }

    [Fact]
    public void Names_that_name_each_other_are_refused()
    {
        var ring = HandmadePdf.Of(
        [
            (1, "<</Type/Catalog/Pages 2 0 R/AcroForm 4 0 R>>"),
            (2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"),
            (3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
            (4, "5 0 R"),
            (5, "4 0 R"),
        ]);

        Assert.Throws<RefusedException>(() =>
        {
            using var pdf = new PdfStructure(ring);
            return pdf.SignatureFields().Count();
        });
    }
}
