using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.Opening;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;
using MotCua.People;
using Microsoft.EntityFrameworkCore;

namespace MotCua.Modules.Tests.Accounts;

/// <summary>People with accounts, opened by real deeds.</summary>
internal static class Holders
{
    public const string Password = "trời xanh 2023";

    public static readonly RegisterCitizenAccount Form = new("024085000112", "Vi Văn Thắng", new(1985, 4, 18), "0987000112", Password);

    public static readonly Actor Keeper = new(Guid.CreateVersion7(), ActorKind.Officer, "Ngô Quang Vinh",
        [new(AccountsPermissions.Manage, "H02", Period.Always, AndBelow: true), new(AccountsPermissions.Confirm, "H02", Period.Always, AndBelow: true)]);

    public static async Task<AccountId> ACitizenAccount(this House house) => (await house.As(Actor.Nobody).Do(Form)).Value;

    /// <summary>An officer's account with the password of these tests.</summary>
    public static async Task<(OfficerId Officer, AccountId Account)> AnOfficerAccount(this House house, AgencyId agency, string login, params Role[] roles)
    {
        var officer = await house.AnOfficer(agency, login, roles);
        var account = (await house.AccountOf(officer.Value)).Key;
        var issued = (await house.As(Keeper).Do(new IssuePassword(account))).Value;
        await house.As(Self(officer.Value, ActorKind.Officer)).Do(new ChangePassword(issued.Password, Password));
        return (officer, account);
    }

    public static Actor Self(Guid holder, ActorKind kind = ActorKind.Citizen) => new(holder, kind, "chính mình", [new(AccountsPermissions.Own, null, Period.Always)]);

    public static async Task<SignInAnswer> SignsIn(this House house, string login, string password = Password) =>
        (await house.As(Actor.Nobody with { Origin = "203.0.113.7 Trình duyệt" }).Do(new SignIn(login, password))).Value;

    public static Task<Account> AccountOf(this House house, Guid holder) => house.Look(db => db.Accounts.AsNoTracking().FirstAsync(account => account.Holder == holder));

    /// <summary>The actor that a session of this account gives.</summary>
    public static Task<Actor> ActorOf(this House house, Guid holder) => house.With(async (Actors actors) =>
        await actors.Of(await house.AccountOf(holder), null, default));
}
