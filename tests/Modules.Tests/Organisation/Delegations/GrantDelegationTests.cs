using System.Security.Claims;
using MotCua.Accounts;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Delegations;

public sealed class GrantDelegationTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_signature_is_lent_for_its_days_and_ends_by_itself(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (leader, officer) = (await house.Serving("Nông Văn Đức"), await house.Serving("Lục Văn Sáng"));
        Assert.False((await house.Signed(officer)).May(DossierPermissions.Sign, house.Clock.Today()));

        Assert.True((await house.As(await house.Signed(leader)).Do(Mandate(leader, officer, Today, Today.AddDays(2)))).Done);

        var lent = await house.Signed(officer);
        var loan = lent.LentAt(DossierPermissions.Sign, DemoHouse.QuySon, Today, []);
        Assert.Equal(("Nông Văn Đức", true), (loan!.GiverName, lent.MayAt(DossierPermissions.Sign, DemoHouse.QuySon, Today.AddDays(1))));
        Assert.False(lent.May(DossierPermissions.Sign, Today.AddDays(2)));
        // Not the whole of a leader's power, and nothing to be lent on.
        Assert.False(lent.May(OrganisationPermissions.Delegate, Today));
        Assert.Null(lent.LentAt(DossierPermissions.Process, DemoHouse.QuySon, Today, []));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.False((await house.Signed(officer)).May(DossierPermissions.Sign, house.Clock.Today()));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_lends_what_is_not_theirs_or_for_good(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (leader, officer, head) = (await house.Serving("Nông Văn Đức"), await house.Serving("Lục Văn Sáng"), await house.Serving("Trương Thị Bích"));
        var (stranger, social) = (await house.Serving("Vũ Thị Minh Châu"), await house.Serving("Đỗ Văn Sơn"));

        house.As(await house.Signed(head));
        Assert.True(NotYoursToLend.Is((await house.Do(Mandate(leader, officer, Today, Today.AddDays(2)))).Refusal));
        house.As(await house.Signed(leader));
        Assert.True(LentToOneself.Is((await house.Do(Mandate(leader, leader, Today, Today.AddDays(2)))).Refusal));
        Assert.True(PeriodBackwards.Is((await house.Do(Mandate(leader, officer, Today, Today))).Refusal));
        Assert.True(TakerElsewhere.Is((await house.Do(Mandate(leader, stranger, Today, Today.AddDays(2)))).Refusal));
        Assert.True(DocumentUnnamed.Is((await house.Do(Mandate(leader, officer, Today, Today.AddDays(2)) with { Document = new(" ", Today) })).Refusal));
        Assert.True((await house.Do(Mandate(leader, officer, Today, Today.AddDays(2)))).Done);
        Assert.True(LentAlready.Is((await house.Do(Mandate(leader, officer, Today.AddDays(1), Today.AddDays(3)))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Signed(officer)).Do(Mandate(leader, social, Today, Today.AddDays(2)))).Refusal));
        // Not even by those who look after everything: the officer holds the signature by loan only.
        var lentOn = await house.As(Province.Administrator with { Grants = [.. Province.Administrator.Grants, new(OrganisationPermissions.Delegate, "H02", Period.Always, AndBelow: true)] })
            .Do(Mandate(officer, social, Today, Today.AddDays(2)));
        Assert.True(NothingToLend.Is(lentOn.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_head_says_who_stands_in_for_an_officer_who_is_away(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (officer, social, head) = (await house.Serving("Lục Văn Sáng"), await house.Serving("Đỗ Văn Sơn"), await house.Serving("Trương Thị Bích"));

        Assert.True((await house.As(await house.Signed(head)).Do(Mandate(officer, social, Today, Today.AddDays(5)) with { Kind = DelegationKind.Absence })).Done);

        var standing = await house.With((IOrganisation all) => all.StandingInFor(officer, Today, default));
        Assert.Equal("Đỗ Văn Sơn", Assert.Single(standing).TakerName);
        Assert.Equal(DelegationKind.Absence, Assert.Single((await house.Ask(new FindDelegations())).Value).Card.Kind);
    }
}

/// <summary>The officers of Quý Sơn commune, signed in as they really are, with what is lent to them.</summary>
internal static class Lent
{
    public static readonly DateOnly Today = Province.Today;

    public static GrantDelegation Mandate(OfficerId giver, OfficerId taker, DateOnly from, DateOnly until) =>
        new(DelegationKind.Mandate, giver, taker, new("12/QĐ-UBND", from.AddDays(-1)), from, until, []);

    public static Task<OfficerId> Serving(this House house, string name) => house.With<IOrganisation, OfficerId>(async organisation =>
    {
        foreach (var agency in await organisation.Agencies(house.Clock.Today(), default))
        {
            if ((await organisation.OfficersOf(agency.Id, house.Clock.Today(), default)).FirstOrDefault(officer => officer.Name == name) is { } found)
            {
                return found.Id;
            }
        }

        throw new InvalidOperationException($"Nobody called {name} serves.");
    });

    public static Task<Actor> Signed(this House house, OfficerId officer) => house.With<IActors, Actor>(async actors => await actors.Of(new ClaimsPrincipal(new ClaimsIdentity(
    [
        new(AccountClaims.Holder, officer.Value.ToString()), new(AccountClaims.Kind, nameof(AccountKind.Officer)), new(AccountClaims.SecondFactor, "1"),
    ], "test")), null, default));
}
