using Microsoft.AspNetCore.Mvc;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.Opening;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Accounts;

/// <summary>Accounts by their sign-in name: passwords are issued, accounts suspended and opened again here.</summary>
public sealed class FindAccountsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Login { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public AccountKind? Kind { get; set; }

    public Leaf<AccountRow> Found { get; private set; } = new([], null);

    /// <summary>Shown on this one answer and never again.</summary>
    public IssuedPassword? Issued { get; private set; }

    public async Task<IActionResult> OnPostIssue(Guid account, CancellationToken cancel)
    {
        var issued = await Gate.Do(new IssuePassword(new(account)), cancel);
        if (issued.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        Issued = issued.Value;
        Response.Headers.CacheControl = "no-cache, no-store";
        return await Look(cancel);
    }

    public Task<IActionResult> OnPostSuspend(Guid account, CancellationToken cancel) => Do(new SuspendAccount(new(account)), "admin.account.suspended", Back, cancel);

    public Task<IActionResult> OnPostReinstate(Guid account, CancellationToken cancel) => Do(new ReinstateAccount(new(account)), "admin.account.reinstated", Back, cancel);

    public Task<IActionResult> OnPostSecond(Guid account, CancellationToken cancel) => Do(new RemoveSecondFactor(new(account)), "admin.account.second-removed", Back, cancel);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.accounts.title",
        [
            new(Words["admin.login"], row => row.Login, 24),
            new(Words["admin.person.name"], row => row.Name, 28),
            new(Words["admin.account.kind"], row => Words[$"admin.account-kind.{row.Kind}"]),
            new(Words["workbook.second-factor"], row => Words[row.HasSecondFactor ? "admin.yes" : "admin.no"]),
            new(Words["workbook.suspended"], row => Words[row.IsSuspended ? "admin.yes" : "admin.no"]),
        ],
        after => Gate.Ask(new FindAccounts(Login, Kind, after, Leaf.Asked), cancel),
        row => row.Login,
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindAccounts(Login, Kind, After, Leaf.Asked), cancel);
        Found = Leaf.Of(found.Done ? found.Value : [], account => account.Login);
        return found.Refusal;
    }

    private string Back(Done _) => Officer.DeskAddress.Of("/quan-tri/tai-khoan", ("q", Login), ("loai", Kind?.ToString()), ("sau", After));
}
