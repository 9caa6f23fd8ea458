using MotCua.Kernel;

namespace MotCua.Digitising;

/// <summary>Everything this room may say no to; the first argument is the page, the second what was measured, the third what is asked for.</summary>
public static class DigitisingRefusals
{
    public static readonly Refusal Blurred = new(RefusalKind.Invalid, "digitising.blurred", "The picture is blurred; scan the page again.");
    public static readonly Refusal Dark = new(RefusalKind.Invalid, "digitising.dark", "The picture is too dark; give more light and take it again.");
    public static readonly Refusal Pale = new(RefusalKind.Invalid, "digitising.pale", "Writing and paper can hardly be told apart; raise the contrast of the scanner.");
    public static readonly Refusal Cut = new(RefusalKind.Invalid, "digitising.cut", "Writing runs over the edge of the picture; lay the whole page on the glass.");
    public static readonly Refusal Blank = new(RefusalKind.Invalid, "digitising.blank", "There is nothing on the page.");
    public static readonly Refusal Small = new(RefusalKind.Invalid, "digitising.small", "The picture has too few pixels to be read.");
    public static readonly Refusal NoPages = new(RefusalKind.Invalid, "digitising.no-pages", "There is no page to digitise.");
    public static readonly Refusal TooMany = new(RefusalKind.Invalid, "digitising.too-many", "Too many pages at once.");
    public static readonly Refusal NotTakenApart = new(RefusalKind.Invalid, "digitising.not-taken-apart", "The PDF could not be taken apart into pages.");
    public static readonly Refusal TemplateWrong = new(RefusalKind.Invalid, "digitising.template-wrong", "The template cannot be read.");
}
