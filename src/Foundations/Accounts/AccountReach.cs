using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts;

/// <summary>How far the actor's authority over accounts goes: an administrator's ends with the agency; citizens belong to the whole province.</summary>
internal sealed class AccountReach(IActorProvider actors, IOrganisation organisation, TimeProvider clock)
{
    public async Task MustCover(Account account, CancellationToken cancel)
    {
        var today = clock.Today();
        if (account.Kind is not AccountKind.Officer)
        {
            return;
        }

        var officer = await organisation.Officer(new(account.Holder), today, cancel);
        var agency = officer is null ? null : await organisation.Agency(officer.Agency, today, cancel);
        NotYourAgency.Unless(agency is null || actors.Current.MayAt(AccountsPermissions.Manage, agency.Code.Value, today));
    }
}
