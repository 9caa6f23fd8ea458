using MotCua.Dossiers;
using MotCua.Dossiers.Internal;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Internal;

/// <summary>What the department of justice asks of the department of home affairs: an official's private leave abroad, five working days.</summary>
internal static class RequestScene
{
    public const string Leave = "NB.B.001";
    public const string Justice = "H02.03";
    public const string HomeAffairs = "H02.02";
    public const string Letter = "cong-van";

    public const string Wish = """
        {"van_ban":{"so":"45/STP-VP","ngay":"2023-06-09"},"de_nghi":{"noi_dung":"Đề nghị cho một công chức nghỉ phép đi nước ngoài về việc riêng"},
         "dau_moi":{"ho_ten":"Lê Minh Quân","dien_thoai":"02043555104"}}
        """;

    public static Task<Actor> Asker(this House house) => house.Official(Justice, Role.Officer);

    public static async Task<DossierId> ARequestDraft(this House house) =>
        Must(await house.As(await house.Asker()).Do(new StartRequest(Leave, null, Justice, HomeAffairs)));

    public static async Task<DossierId> ARequest(this House house)
    {
        var draft = await house.ARequestDraft();
        Assert.Empty(Must(await house.Do(new FillAnswers(draft, Wish))).Errors);
        foreach (var paper in Must(await house.Ask(new ViewMyDossier(draft))).Papers.Where(paper => paper is { Required: true, Source: PaperSource.Missing }))
        {
            Must(await house.Do(new AttachFile(draft, paper.Key, "văn bản.png", Photo())));
        }

        Must(await house.Do(new SubmitDossier(draft)));
        return draft;
    }

    public static async Task<DossierId> ATakenRequest(this House house)
    {
        var request = await house.ARequest();
        Must(await house.As(await house.Clerk(HomeAffairs)).Do(new AcceptDossier(request)));
        return request;
    }

    public static async Task Proposed(this House house, DossierId request)
    {
        house.As(await house.Officer(HomeAffairs));
        var choice = (await house.View(request)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal);
        Must(await house.Do(new CompleteStep(request, choice.Key, "Đủ điều kiện.", new("", ["Đồng ý cho công chức nghỉ phép."]))));
    }
}
