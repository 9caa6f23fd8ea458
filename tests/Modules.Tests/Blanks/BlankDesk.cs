using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Blanks.Writing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Word;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>Blanks as tests bring them, for procedures of the demo province.</summary>
internal static class BlankDesk
{
    /// <summary>Has no blank in the demo province.</summary>
    public const string Procedure = "1.001022";

    /// <summary>Has one.</summary>
    public const string Marital = "1.004873";

    public static WordSample Sound(string says = "Cấp cho") => new WordSample()
        .Line("{{co-quan|hoa}}").Line("Số: {{so}}").Line($"{says} ông/bà {{{{nguoi-nop.ten}}}}, {{{{don.de_nghi.noi_dung}}}}.")
        .Line("{{sửa Nội dung}}").Line("Công nhận theo đề nghị.").Line("{{hết}}")
        .Line("{{quyen-han-ky}}").Line("{{chỗ ký}}").Line("{{nguoi-ky.ten}}");

    public static BringBlank Bringing(WordSample sample, BlankKind kind = BlankKind.Result, string procedure = Procedure, string name = "Quyết định công nhận") =>
        new(kind, BlankClaim.Procedures([procedure]), name, "mau.docx", new MemoryStream(sample.Made()));

    public static BringBlank BringingLetter(BlankKind kind, BlankClaim claim, string says = "Thư", string name = "Mẫu thư", BlankId? of = null) =>
        new(kind, claim, name, "thu.docx", new MemoryStream(LetterSample.Of(kind, says: says).Made()), of);

    public static async Task<BroughtBlank> ReleasedLetter(this House house, BlankKind kind, BlankClaim claim, string says = "Thư", string name = "Mẫu thư", BlankId? of = null)
    {
        var brought = Must(await house.As(Actor.House).Do(BringingLetter(kind, claim, says, name, of)));
        Must(await house.Do(new ReleaseBlank(brought.Blank, brought.Version, "Quyết định số 5/QĐ-UBND")));
        return brought;
    }

    public static async Task<BroughtBlank> Brought(this House house, WordSample? sample = null, BlankKind kind = BlankKind.Result) =>
        Must(await house.As(Actor.House).Do(Bringing(sample ?? Sound(), kind)));

    public static async Task<BroughtBlank> Released(this House house, WordSample? sample = null, BlankKind kind = BlankKind.Result)
    {
        var brought = await house.Brought(sample, kind);
        Must(await house.Do(new ReleaseBlank(brought.Blank, brought.Version, "Quyết định số 1/QĐ-UBND")));
        return brought;
    }

    public static async Task<BlankView> View(this House house, BlankId blank) => Must(await house.As(Actor.House).Ask(new ViewBlank(blank)));
}
