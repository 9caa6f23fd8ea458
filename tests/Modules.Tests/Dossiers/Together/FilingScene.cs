using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Together;

/// <summary>A mother who is not married files her child's birth and its residence in her home together.</summary>
internal static class FilingScene
{
    public const string Birth = "1.001193";
    public const string Residence = "1.004222";

    public const string BirthAnswers = """
        {"nguoi_yeu_cau":{"ho_ten":"Vi Văn Thắng","so_dinh_danh":"024085000112","noi_cu_tru":"Thôn Số Ba, xã Quý Sơn","dien_thoai":"0987000112","quan_he":"cha"},
         "con":{"ho_ten":"Vi Thị Bình An","ngay_sinh":"2023-05-20","gioi_tinh":"nu","dan_toc":"Tày","quoc_tich":"viet_nam","que_quan":"Xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang"},
         "noi_sinh":{"loai":"co_so_y_te","co_so":"Trung tâm Y tế huyện Lục Ngạn","dia_chi":"Thị trấn Chũ, huyện Lục Ngạn, tỉnh Bắc Giang","giay_chung_sinh":"co","so_giay":"123/2023"},
         "me":{"co_thong_tin":"co","ho_ten":"Leo Thị Sáu","nam_sinh":1995,"so_dinh_danh":"024195000113","dan_toc":"Tày","quoc_tich":"viet_nam","noi_cu_tru":"Thôn Số Ba, xã Quý Sơn, huyện Lục Ngạn"},
         "cha":{"co_thong_tin":"khong"},"ket_qua":{"so_ban_sao":0,"cach_nhan":"dien_tu"},"cam_doan":true}
        """;

    /// <summary>Only what the birth form does not ask.</summary>
    public static readonly Dictionary<string, IReadOnlyList<string>> Home = new()
    {
        ["cho_o.dia_chi"] = ["Thôn Số Ba, xã Quý Sơn, huyện Lục Ngạn"],
        ["cho_o.chu_ho"] = ["Vi Văn Thắng"],
        ["cho_o.quan_he"] = ["Con"],
    };

    public static async Task<FilingView> AFiling(this House house, string? key = null)
    {
        var filing = Must(await house.As(await house.Citizen()).Do(new StartFiling([new(Birth, "dung-han", DemoHouse.QuySon), new(Residence, "tre-moi-sinh", DemoHouse.QuySon)], key)));
        return await house.Seen(filing);
    }

    /// <summary>The birth is filled in whole; of the residence only what the birth does not ask.</summary>
    public static async Task<FilingView> AFilledFiling(this House house)
    {
        var filing = await house.AFiling();
        var (birth, residence) = (filing.Members[0].Dossier.Id, filing.Members[1].Dossier.Id);
        Assert.Empty(Must(await house.Do(new FillAnswers(birth, BirthAnswers))).Errors);
        Must(await house.Do(new SaveAnswers(residence, "nguoi_nhap", new Dictionary<string, IReadOnlyList<string>> { ["nguoi_nhap.la"] = ["con_moi_sinh"] })));
        Must(await house.Do(new SaveAnswers(residence, "cho_o", Home)));
        Must(await house.Do(new SaveAnswers(residence, "cam_doan", new Dictionary<string, IReadOnlyList<string>> { ["cam_doan"] = ["true"] })));
        foreach (var sheet in (await house.Seen(filing.Id)).Missing.ToArray())
        {
            Must(await house.Do(new AttachFile(sheet.Dossier, sheet.Paper.Key, "giấy tờ.png", Photo())));
        }

        return await house.Seen(filing.Id);
    }

    public static async Task<FilingView> AHandedInFiling(this House house)
    {
        var filing = await house.AFilledFiling();
        Must(await house.Do(new HandInFiling(filing.Id, DossierChannel.Online, Agrees: true)));
        return await house.Seen(filing.Id);
    }

    public static async Task<FilingView> Seen(this House house, FilingId filing) => Must(await house.As(await house.Citizen()).Ask(new ViewFiling(filing)));

    /// <summary>The birth is received, worked on and signed, or lawfully refused.</summary>
    public static async Task SignBirth(this House house, DossierId birth, bool refusing = false)
    {
        Must(await house.As(await house.Clerk()).Do(new AcceptDossier(birth)));
        house.As(await house.Officer());
        var choice = (await house.View(birth)).Choices.First(one => one.LeadsToSignature && one.IsRefusal == refusing);
        Must(await house.Do(new CompleteStep(birth, choice.Key, "Đã kiểm tra.", new(refusing ? "Thông báo không giải quyết" : "", ["Trẻ Vi Thị Bình An"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(birth)));
    }
}
