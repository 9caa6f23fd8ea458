using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Kernel;
using static MotCua.Digitising.DigitisingRefusals;

namespace MotCua.Modules.Tests.Digitising;

/// <summary>What cannot be read is refused with what was measured; what can be is not.</summary>
public sealed class PageMeasureTests
{
    private static readonly PageThresholds Limits = new();

    public static TheoryData<string, int, Taken> Good => [.. from specimen in SpecimenPapers.All from dots in new[] { 150, 300 } from how in Enum.GetValues<Taken>() select (specimen.PaperType, dots, how)];

    [Theory, MemberData(nameof(Good))]
    public void A_page_that_can_be_read_is_taken(string paper, int dots, Taken how)
    {
        var fault = Fault(SpecimenPress.Take(SpecimenPapers.All.Single(one => one.PaperType == paper), dots, how));

        Assert.True(fault is null, $"{fault?.Code} {string.Join(' ', fault?.Arguments ?? [])}");
    }

    [Theory, InlineData(150, 2.5f), InlineData(200, 3.5f), InlineData(300, 5f)]
    public void A_blurred_page_is_refused(int dots, float spread) => Assert.True(Blurred.Is(Fault(SpecimenPress.Blurred(SpecimenPapers.Birth, dots, spread))));

    [Theory, InlineData(0.12f), InlineData(0.3f)]
    public void A_dark_page_is_refused(float light) => Assert.True(Dark.Is(Fault(SpecimenPress.Darkened(SpecimenPapers.Land, 200, light))));

    [Fact]
    public void A_cut_page_is_refused() => Assert.True(Cut.Is(Fault(SpecimenPress.Cut(SpecimenPapers.Birth, 200))));

    [Fact]
    public void An_empty_page_is_refused() => Assert.True(Blank.Is(Fault(SpecimenPress.Empty(200))));

    [Fact]
    public void A_small_picture_is_refused() => Assert.True(Small.Is(Fault(SpecimenPress.Take(SpecimenPapers.Birth, 60, Taken.Straight))));

    [Fact]
    public void The_leaning_of_a_page_is_measured_and_taken_back()
    {
        var picture = SpecimenPress.Take(SpecimenPapers.Marriage, 200, Taken.Askew);

        var skew = PageMeasure.Skew(picture, PageShape.AsItCame);

        Assert.InRange(skew, 2.1, 2.7);
        Assert.InRange(PageMeasure.Of(picture, PageShape.AsItCame with { Skew = skew }).Skew, -0.3, 0.3);
        Assert.InRange(PageMeasure.Skew(SpecimenPress.Take(SpecimenPapers.Marriage, 200, Taken.Straight), PageShape.AsItCame), -0.2, 0.2);
    }

    [Fact]
    public void A_page_is_turned_and_cropped_by_how_it_is_laid_out()
    {
        var shape = new PageShape(1, 0, new(100, 0, 0, 500));

        var size = shape.SizeOf(1000, 600);
        var corner = shape.Lay(1000, 600).MapPoint(0, 600);

        Assert.Equal((540, 500), (size.Width, size.Height));
        // The lower left corner of the picture comes to lie at the upper left, a tenth beyond the crop.
        Assert.Equal((-60d, 0d), (Math.Round(corner.X), Math.Round(corner.Y)));
    }

    private static Refusal? Fault(byte[] picture) => PageMeasure.Of(picture, PageShape.AsItCame).Fault(Limits, 1);
}
