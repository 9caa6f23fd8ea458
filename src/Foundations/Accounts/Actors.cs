using System.Security.Claims;
using Microsoft.Extensions.Options;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Accounts;

/// <summary>Builds actors from what the session carries and from the roster in memory, so that a right taken back is gone with the next request.</summary>
internal sealed class Actors(IOrganisation organisation, RolePermissions permissions, IOptions<AccountSettings> settings, TimeProvider clock) : IActors
{
    private static readonly Role[] Privileged = [Role.Leader, Role.Administrator, Role.ProcedureControl];
    // Those who look after an agency look after what stands under it; those who work in one do not.
    private static readonly Role[] ReachingBelow = [Role.Administrator, Role.ProcedureControl, Role.Auditor];
    private static readonly Grant OwnAccount = new(AccountsPermissions.Own, null, Period.Always);

    public async ValueTask<Actor> Of(ClaimsPrincipal session, string? origin, CancellationToken cancel)
    {
        if (session.Identity?.IsAuthenticated != true
            || !Guid.TryParse(session.FindFirstValue(AccountClaims.Holder), out var holder)
            || !Enum.TryParse<AccountKind>(session.FindFirstValue(AccountClaims.Kind), out var kind))
        {
            return Actor.Nobody with { Origin = origin };
        }

        var sitting = new Sitting(
            kind,
            holder,
            session.Identity.Name ?? "",
            session.FindFirstValue(AccountClaims.Level) == nameof(AccountLevel.Confirmed),
            session.HasClaim(AccountClaims.SecondFactor, "1"),
            session.HasClaim(AccountClaims.NewPassword, "1"));
        return await Of(sitting, origin, cancel);
    }

    public Actor OfMachine(Guid client, string name, string? agency, string? origin) =>
        new(client, ActorKind.Machine, name, [.. permissions.Of(RoleGrant.Machine).Select(permission => new Grant(permission, agency, Period.Always, AndBelow: true))]) { Origin = origin };

    internal ValueTask<Actor> Of(Account account, string? origin, CancellationToken cancel) => Of(
        new Sitting(account.Kind, account.Holder, account.HolderName, account.Level is AccountLevel.Confirmed, account.TwoFactorEnabled, account.MustChangePassword), origin, cancel);

    private async ValueTask<Actor> Of(Sitting sitting, string? origin, CancellationToken cancel)
    {
        if (sitting.Kind is not AccountKind.Officer)
        {
            var own = permissions.Of(RoleGrant.Citizen).Concat(sitting.IsConfirmed ? permissions.Of(RoleGrant.ConfirmedCitizen) : [])
                .Select(permission => new Grant(permission, null, Period.Always));
            return new(sitting.Holder, ActorKind.Citizen, sitting.Name, sitting.NewPassword ? [OwnAccount] : [OwnAccount, .. own]) { Origin = origin, EnteredByCode = sitting.SecondFactor };
        }

        var today = clock.Today();
        var officer = await organisation.Officer(new(sitting.Holder), today, cancel);
        var agency = officer is null ? null : await organisation.Agency(officer.Agency, today, cancel);
        var held = officer is null ? [] : await organisation.RolesOf(officer.Id, cancel);
        var lent = officer is null ? [] : await organisation.LentTo(officer.Id, today, cancel);
        return new(sitting.Holder, ActorKind.Officer, officer?.Name ?? sitting.Name, [OwnAccount, .. MayWork(sitting, held, lent, today) ? [.. GrantsOf(held, today), .. Lent(lent)] : Array.Empty<Grant>()])
        {
            Origin = origin,
            Office = agency?.Name,
        };
    }

    /// <summary>Rights rest until an issued password is replaced and, for those with power over others, a second factor is on.</summary>
    private bool MayWork(Sitting sitting, IReadOnlyList<HeldRole> held, IReadOnlyList<LentRole> lent, DateOnly today) =>
        !sitting.NewPassword
        && (sitting.SecondFactor || !settings.Value.SecondFactorIsRequired
            || !held.Where(role => role.Period.Contains(today)).Select(role => role.Role).Concat(lent.Select(one => one.Role)).Any(Privileged.Contains));

    private IEnumerable<Grant> GrantsOf(IReadOnlyList<HeldRole> held, DateOnly today) =>
        from role in held
        where role.Period.Contains(today)
        from permission in permissions.Of(role.Role.ToString())
        select new Grant(permission, role.Agency.Value, role.Period, ReachingBelow.Contains(role.Role) || permissions.ReachesBelow(role.Role.ToString(), permission));

    /// <summary>Whoever stands in for a leader signs, no more; nothing that is lent is lent on.</summary>
    private IEnumerable<Grant> Lent(IReadOnlyList<LentRole> lent) =>
        from one in lent
        let loan = new Loan(one.By.Id.Value, one.By.Giver.Value, one.By.GiverName, one.By.Matters)
        from permission in permissions.Of(one.Role is Role.Leader ? RoleGrant.Signatory : one.Role.ToString())
        where permission != OrganisationPermissions.Delegate
        select new Grant(permission, one.By.Agency.Value, one.By.Period) { Lent = loan };

    private sealed record Sitting(AccountKind Kind, Guid Holder, string Name, bool IsConfirmed, bool SecondFactor, bool NewPassword);
}
