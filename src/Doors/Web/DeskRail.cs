using Microsoft.Extensions.Caching.Memory;
using MotCua.Accounts;
using MotCua.Archives;
using MotCua.Audit;
using MotCua.Blanks;
using MotCua.Calendar;
using MotCua.Competence;
using MotCua.Counter;
using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Moving;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Guides;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Regimes;
using MotCua.Reviews;
using MotCua.Web.Pages.Administrator;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web;

/// <summary>One line of the rail: a place of work, what lets one in (any of these), and how much waits there.</summary>
public sealed record RailItem(string Name, string Href, string Icon, IReadOnlyList<string> Permissions, Role? Queue = null, string? Count = null);

/// <summary>Places of work that belong together.</summary>
public sealed record RailGroup(string Name, IReadOnlyList<RailItem> Items);

/// <summary>The rail at the left of every desk page: only what this officer may do, and only pages that are there.</summary>
public sealed class DeskRail(Gate gate, PagesThere pages, IMemoryCache memory, TimeProvider clock)
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(3);

    private static readonly RailGroup[] Plan =
    [
        new("rail.work",
        [
            new("rail.counter", "/can-bo/quay", "scan-line", [DossierPermissions.Receive]),
            new("rail.call", "/can-bo/goi-so", "ticket", [CounterPermissions.Serve]),
            new("rail.arrivals", "/can-bo/tiep-nhan", "inbox", [DossierPermissions.Receive], Role.Clerk),
            new("rail.sign", "/can-bo/cho-ky", "signature", [DossierPermissions.Sign], Role.Leader),
            new("rail.share", "/can-bo/phan-cong", "users", [DossierPermissions.Direct], Role.HeadOfUnit),
            new("rail.queue", "/can-bo/hang-cho", "layout-list", [DossierPermissions.Process], Role.Officer),
            new("rail.consult", "/can-bo/hoi-y-kien", "message-square", [DossierPermissions.Process, DossierPermissions.Direct]),
            new("rail.bundles", "/can-bo/ban-giao", "arrow-left-right", [DossierPermissions.Receive, DossierPermissions.Process]),
            new("rail.envelopes", "/can-bo/thu-den", "mail", [DossierPermissions.Receive]),
            new("rail.shipments", "/can-bo/buu-gui", "send", [DossierPermissions.Receive]),
            new("rail.results", "/can-bo/tra-ket-qua", "package-check", [DossierPermissions.Receive]),
            new("rail.warnings", "/can-bo/canh-bao", "clock", [DossierPermissions.View]),
            new("rail.second", "/can-bo/xin-phep", "file-pen", [DossierPermissions.Sign]),
            new("rail.silences", "/can-bo/im-lang", "bell", [DossierPermissions.Sign]),
            new("rail.apologies", "/can-bo/xin-loi", "mail-warning", [DossierPermissions.Sign]),
        ]),
        new("rail.tools",
        [
            new("rail.find", "/can-bo/tra-cuu", "search", [DossierPermissions.View]),
            new("rail.requests", "/can-bo/yeu-cau", "send", [DossierPermissions.Request]),
            new("rail.internal", "/can-bo/thu-tuc-noi-bo", "file-text", [ProcedurePermissions.SeeInternal]),
            new("rail.templates", "/can-bo/cau-mau", "notebook-text", [DossierPermissions.View]),
            new("rail.people", "/can-bo/nguoi-dan", "id-card", [PeoplePermissions.Serve]),
            new("rail.till", "/can-bo/ket", "banknote", [CounterPermissions.Serve, CounterPermissions.Oversee]),
            new("rail.unpaid", "/can-bo/chua-thu", "wallet", [DossierPermissions.Receive]),
            new("rail.hall", "/can-bo/sanh", "chart-column", [CounterPermissions.Oversee]),
            new("rail.book", "/can-bo/so-theo-doi", "notebook-text", [DossierPermissions.Receive]),
            new("rail.certified", "/can-bo/so-chung-thuc", "stamp", [DossierPermissions.View]),
            new("rail.archives", "/can-bo/kho-cu", "folder-lock", [ArchivePermissions.View]),
            new("rail.load", "/can-bo/khoi-luong", "layout-list", [DossierPermissions.Oversee]),
            new("rail.spared", "/can-bo/khong-phai-nop", "folder-check", [DossierPermissions.Oversee]),
            new("rail.digitised", "/can-bo/ty-le-so-hoa", "scan-text", [DossierPermissions.Oversee]),
            new("rail.delegations", "/can-bo/uy-quyen", "users", [OrganisationPermissions.Delegate]),
            new("rail.absences", "/can-bo/vang-mat", "calendar-clock", [OrganisationPermissions.ViewOfficers]),
            new("rail.credits", "/can-bo/nhan-ho", "route", [DossierPermissions.View]),
            new("rail.overview", "/can-bo/tong-quan", "gauge", [DossierPermissions.Oversee]),
        ]),
        new("rail.house",
        [
            new("rail.administration", "/quan-tri", "house", HouseModel.Permissions),
            new("rail.halls", "/quan-tri/sanh", "ticket", [CounterPermissions.Keep]),
            new("rail.accounts", "/quan-tri/tai-khoan", "circle-user", [AccountsPermissions.Manage]),
            new("rail.procedures", "/quan-tri/thu-tuc", "file-text", [ProcedurePermissions.Draft]),
            new("rail.decisions", "/quan-tri/cong-bo", "badge-check", [ProcedurePermissions.SeeDecisions]),
            new("rail.competence", "/quan-tri/phan-cap", "arrow-left-right", [CompetencePermissions.Propose, CompetencePermissions.Decide, CompetencePermissions.Assign]),
            new("rail.imports", "/quan-tri/thu-tuc/nhap", "upload", [ProcedurePermissions.Import]),
            new("rail.posting", "/quan-tri/niem-yet", "printer", [ProcedurePermissions.Post]),
            new("rail.online", "/quan-tri/dich-vu-truc-tuyen", "globe", [ProcedurePermissions.Draft]),
            new("rail.papers", "/quan-tri/loai-giay-to", "file-search", [ProcedurePermissions.Draft]),
            new("rail.learning", "/quan-tri/tim-kiem", "search", [ProcedurePermissions.Teach]),
            new("rail.guides", "/quan-tri/huong-dan", "life-buoy", [GuidePermissions.Write]),
            new("rail.forms", "/quan-tri/bieu-mau", "file-pen", [FormPermissions.Read]),
            new("rail.blanks", "/quan-tri/mau-van-ban", "file-check", [BlankPermissions.Write]),
            new("rail.journal", "/quan-tri/nhat-ky", "eye", [AuditPermissions.Read]),
        ]),
        new("rail.reviews",
        [
            new("rail.review.plans", "/quan-tri/ra-soat", "list-todo", [ReviewPermissions.View]),
            new("rail.review.aims", "/quan-tri/ra-soat/muc-tieu", "trending-down", [ReviewPermissions.Plan, ReviewPermissions.Decide]),
            new("rail.review.suggestions", "/quan-tri/ra-soat/goi-y", "chart-column", [ReviewPermissions.Plan]),
            new("rail.review.proposals", "/quan-tri/ra-soat/phuong-an", "scissors", [ReviewPermissions.Plan]),
        ]),
        new("rail.lists",
        [
            new("rail.agencies", "/quan-tri/co-quan", "landmark", [OrganisationPermissions.ViewOfficers]),
            new("rail.officers", "/quan-tri/can-bo", "users", [OrganisationPermissions.ViewOfficers]),
            new("rail.calendar", "/quan-tri/lich", "calendar-clock", [CalendarPermissions.View]),
            new("rail.processes", "/quan-tri/quy-trinh", "route", [ProcessPermissions.View]),
            new("rail.moves", "/quan-tri/quy-trinh/chuyen", "arrow-left-right", [MovePermissions.View]),
            new("rail.rules", "/quan-tri/quy-dinh", "badge-check", [RegimePermissions.View]),
        ]),
    ];

    public Task<IReadOnlyList<RailGroup>> For(Actor actor, CancellationToken cancel) => For(actor, afterDeed: false, cancel);

    /// <summary>Who has just done a deed sees figures that count it.</summary>
    public async Task<IReadOnlyList<RailGroup>> For(Actor actor, bool afterDeed, CancellationToken cancel)
    {
        RailGroup[] mine =
        [
            .. Plan.Select(group => group with { Items = [.. group.Items.Where(item => pages.Contains(item.Href) && item.Permissions.Any(permission => actor.May(permission, clock.Today())))] })
                .Where(group => group.Items.Count > 0),
        ];
        if (actor.May(DossierPermissions.View, clock.Today()) && await Deadlines(actor, cancel) is { } deadlines)
        {
            mine = [.. mine.Select(group => group with { Items = [.. group.Items.Select(item => item with { Count = Said(item, deadlines) })] })];
        }

        Role[] queues = [.. mine.SelectMany(group => group.Items).Select(item => item.Queue).OfType<Role>()];
        if (afterDeed)
        {
            memory.Remove(Known(actor, queues));
        }

        if (queues.Length == 0 || await Counts(actor, queues, cancel) is not { } counts)
        {
            return mine;
        }

        return [.. mine.Select(group => group with { Items = [.. group.Items.Select(item => item with { Count = item.Count ?? Said(item, counts) })] })];
    }

    private static string? Said(RailItem item, DeadlineCounts counts) => item.Name switch
    {
        "rail.warnings" => Said(counts.Warnings),
        "rail.second" => Said(counts.SecondRequests),
        _ => item.Count,
    };

    private static string? Said(CappedCount count) => count.Count > 0 ? InWords.Number(count.Count) + (count.AndMore ? "+" : "") : null;

    private static string? Said(RailItem item, QueueCounts counts) =>
        item.Queue is { } queue && counts.Waiting.TryGetValue(queue, out var waiting) && waiting.Count > 0
            ? InWords.Number(waiting.Count) + (waiting.AndMore ? "+" : "")
            : null;

    /// <summary>Counted once in a while for each official: warnings are told by name.</summary>
    private Task<DeadlineCounts?> Deadlines(Actor actor, CancellationToken cancel) => memory.GetOrCreateAsync($"rail deadlines {actor.Id}", async entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = Trust;
        var counted = await gate.Ask(new CountDeadlines(), cancel);
        return counted.Done ? counted.Value : null;
    });

    /// <summary>Counted once in a while for all who see the same queues: a figure three seconds old serves as well.</summary>
    public Task<QueueCounts?> Counts(Actor actor, IReadOnlyList<Role> queues, CancellationToken cancel) =>
        memory.GetOrCreateAsync(Known(actor, queues), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Trust;
            var counted = await gate.Ask(new CountQueues(queues), cancel);
            return counted.Done ? counted.Value : null;
        });

    private string Known(Actor actor, IReadOnlyList<Role> queues) =>
        $"rail {string.Join(',', actor.AgenciesWith(DossierPermissions.View, clock.Today()).Order())} {string.Join(',', queues)} {string.Join(',', actor.Grants.Select(grant => grant.Lent?.Document).OfType<Guid>().Distinct().Order())}";
}
