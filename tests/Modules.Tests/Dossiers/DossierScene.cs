using System.Collections.Concurrent;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Processes;
using SkiaSharp;

namespace MotCua.Modules.Tests.Dossiers;

/// <summary>Brings a dossier to where a test needs it, by the deeds of the people of Quý Sơn commune.</summary>
internal static class DossierScene
{
    /// <summary>Recognition of a child, three working days, at the commune: an e-form and one paper to hand in.</summary>
    public const string Procedure = "1.001022";
    public const string Paper = "chung-cu";

    private static readonly ConcurrentDictionary<byte, byte[]> Photos = new();

    public const string Answers = """
        {"nguoi_nop":{"ho_ten":"Vi Văn Thắng","so_dinh_danh":"024085000112","noi_cu_tru":"Thôn Số Ba, xã Quý Sơn","dien_thoai":"0987000112","nop_cho":"ban_than"},
         "de_nghi":{"noi_dung":"Đề nghị đăng ký nhận con"},"ket_qua":{"cach_nhan":"dien_tu"},"cam_doan":true}
        """;

    public static async Task<DossierId> ADraft(this House house) =>
        Must(await house.As(await house.Citizen()).Do(new StartDraft(Procedure, null, DemoHouse.QuySon)));

    public static async Task<DossierId> AFilledDraft(this House house)
    {
        var draft = await house.ADraft();
        var saved = Must(await house.Do(new FillAnswers(draft, Answers)));
        Assert.Empty(saved.Errors);
        Must(await house.Do(new AttachFile(draft, Paper, "giấy tờ.png", Photo())));
        return draft;
    }

    public static async Task<DossierId> ASubmitted(this House house)
    {
        var draft = await house.AFilledDraft();
        Must(await house.Do(new SubmitDossier(draft)));
        return draft;
    }

    public static async Task<DossierId> AnAccepted(this House house)
    {
        var dossier = await house.ASubmitted();
        Must(await house.As(await house.Clerk()).Do(new AcceptDossier(dossier)));
        return dossier;
    }

    public static async Task<DossierId> AtTheSignature(this House house, bool refusing = false)
    {
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && one.IsRefusal == refusing);
        Must(await house.Do(new CompleteStep(dossier, choice.Key, "Hồ sơ đã kiểm tra.", new(refusing ? "Thông báo không giải quyết" : "", ["Ông Vi Văn Thắng", "Sinh ngày 18/04/1985"]))));
        return dossier;
    }

    public static async Task<DossierId> ASigned(this House house)
    {
        var dossier = await house.AtTheSignature();
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));
        return dossier;
    }

    /// <summary>Two officers' steps open at once, after them a third, then the signature.</summary>
    public static string TwoAtOnce() => new Drawing().Start().Clerk("reception").And("a").Task("tax").Task("map").And("b").Task("work").Xor("x").Signing("sign").Clerk("return", 9).End()
        .Chain("start", "reception", "a", "tax", "b", "work", "x").Chain("a", "map", "b").Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Chain("sign", "return", "end")
        .Raw($"<extensionElements><mc:process procedure='{Procedure}' level='Commune' decision='1/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-01'/></extensionElements>")
        .Text();

    public static async Task<DossierView> View(this House house, DossierId dossier) => Must(await house.Ask(new ViewDossier(dossier)));

    public static T Must<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Done, outcome.Refusal is { } refusal ? $"{refusal.Code} {string.Join(", ", refusal.Arguments)}" : "");
        return outcome.Value;
    }

    /// <summary>A picture of a paper; each shade is drawn once for all houses.</summary>
    public static MemoryStream Photo(byte shade = 200) => new(Photos.GetOrAdd(shade, Drawn), writable: false);

    private static byte[] Drawn(byte shade)
    {
        using var bitmap = new SKBitmap(400, 300);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(shade, shade, shade));
        using var paint = new SKPaint { Color = SKColors.Black };
        canvas.DrawRect(40, 40, 200, 120, paint);
        using var image = SKImage.FromBitmap(bitmap);
        return image.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }
}
