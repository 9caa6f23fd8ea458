using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Modules.Tests.Accounts.SigningIn;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Modules.Tests.Accounts.Keeping;

public sealed class RolePermissionsTests
{
    [Fact]
    public void A_grant_to_what_is_no_role_stops_the_house() =>
        Assert.Throws<InvalidOperationException>(() => new RolePermissions([new MotCua.Kernel.RoleGrant("Chúa tể", "x")]));

    [Fact]
    public async Task Every_room_grants_to_known_roles_and_nobody_gets_what_no_room_grants()
    {
        await using var house = await House.Bare(TestDatabase.Sqlite);

        var all = await house.With((RolePermissions permissions) => Task.FromResult(permissions));

        Assert.Contains(OrganisationPermissions.Manage, all.Of(nameof(Role.Administrator)));
        Assert.DoesNotContain(OrganisationPermissions.Manage, all.Of(nameof(Role.Clerk)));
        Assert.Empty(all.Of("không có"));
    }
}
