using MotCua.Dossiers;
using MotCua.Dossiers.Submission;

namespace MotCua.Web.Tests.Citizen;

/// <summary>A form filled in by the demo's citizen, ready to be confirmed and handed in.</summary>
internal static class ConfirmingScene
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mP48OACSYhhVMOohuGrAQBfW6AfAEG/RQAAAABJRU5ErkJggg==");

    public static async Task<DossierId> Filled(WebHouse house)
    {
        var draft = await house.AsCitizen(new StartDraft("1.001022", null, "H02.24.01"));
        await Fill(house, draft, "Đề nghị đăng ký nhận con");
        await house.AsCitizen(new AttachFile(draft, "chung-cu", "giấy tờ.png", new MemoryStream(Picture)));
        return draft;
    }

    public static async Task Fill(WebHouse house, DossierId draft, string asked)
    {
        var answers = $$"""
            {"nguoi_nop":{"ho_ten":"Vi Văn Thắng","so_dinh_danh":"024085000112","noi_cu_tru":"Thôn Số Ba, xã Quý Sơn","dien_thoai":"0987000112","nop_cho":"ban_than"},
             "de_nghi":{"noi_dung":"{{asked}}"},"ket_qua":{"cach_nhan":"dien_tu"},"cam_doan":true}
            """;
        Assert.Empty((await house.AsCitizen(new FillAnswers(draft, answers))).Errors);
    }
}
