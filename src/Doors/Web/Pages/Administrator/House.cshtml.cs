using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Accounts;
using MotCua.Audit;
using MotCua.Calendar;
using MotCua.Documents;
using MotCua.Forms;
using MotCua.Guides;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Regimes;

namespace MotCua.Web.Pages.Administrator;

/// <summary>A place of the administration: where it is, and what allows one to work there.</summary>
public sealed record Room(string Name, string Href, string Icon, string Permission);

/// <summary>Everything that can be looked after, for those who may.</summary>
public sealed class HouseModel(IActorProvider actors, TimeProvider clock, IVirusScan viruses) : PageModel
{
    private static readonly Room[] All =
    [
        new("agencies", "/quan-tri/co-quan", "landmark", OrganisationPermissions.Manage),
        new("officers", "/quan-tri/can-bo", "users", OrganisationPermissions.Manage),
        new("accounts", "/quan-tri/tai-khoan", "circle-user", AccountsPermissions.Manage),
        new("calendar", "/quan-tri/lich", "calendar-clock", CalendarPermissions.Declare),
        new("rules", "/quan-tri/quy-dinh", "landmark", RegimePermissions.Import),
        new("procedures", "/quan-tri/thu-tuc", "file-text", ProcedurePermissions.Draft),
        new("imports", "/quan-tri/thu-tuc/nhap", "upload", ProcedurePermissions.Import),
        new("decisions", "/quan-tri/cong-bo", "badge-check", ProcedurePermissions.SeeDecisions),
        new("papers", "/quan-tri/loai-giay-to", "file-search", ProcedurePermissions.Draft),
        new("learning", "/quan-tri/tim-kiem", "search", ProcedurePermissions.Teach),
        new("guides", "/quan-tri/huong-dan", "life-buoy", GuidePermissions.Write),
        new("forms", "/quan-tri/bieu-mau", "file-pen", FormPermissions.Design),
        new("processes", "/quan-tri/quy-trinh", "route", ProcessPermissions.Draft),
        new("journal", "/quan-tri/nhat-ky", "eye", AuditPermissions.Read),
    ];

    /// <summary>Any of these lets somebody in.</summary>
    public static IReadOnlyList<string> Permissions { get; } = [.. All.Select(room => room.Permission).Distinct()];

    public IReadOnlyList<Room> Mine => [.. All.Where(room => actors.Current.May(room.Permission, clock.Today()))];

    /// <summary>Whether uploads are searched for viruses.</summary>
    public bool IsSearched => viruses.IsSetUp;

    /// <summary>By what, with the age of its knowledge; nothing while the searcher is silent, and then no upload is taken.</summary>
    public string? SearchedBy { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (Mine.Count == 0)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        SearchedBy = IsSearched ? await viruses.Version(cancel) : null;
        return Page();
    }
}
