using System.Collections.Frozen;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Accounts;

/// <summary>Which permissions come with which role, gathered from all rooms. What no room grants, nobody may.</summary>
public sealed class RolePermissions
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> byRole;
    private readonly FrozenSet<(string Role, string Permission)> below;

    public RolePermissions(IEnumerable<RoleGrant> grants)
    {
        RoleGrant[] all = [.. grants];
        below = all.Where(grant => grant.AndBelow).Select(grant => (grant.Role, grant.Permission)).ToFrozenSet();
        byRole = all.GroupBy(grant => grant.Role).ToFrozenDictionary(
            role => role.Key,
            role => (IReadOnlyList<string>)[.. role.Select(grant => grant.Permission).Distinct().Order(StringComparer.Ordinal)]);
        string[] known = [.. Enum.GetNames<Role>(), RoleGrant.Citizen, RoleGrant.ConfirmedCitizen, RoleGrant.Signatory, RoleGrant.Machine, RoleGrant.EnterpriseMachine];
        if (byRole.Keys.Except(known).ToArray() is [var stranger, ..])
        {
            throw new InvalidOperationException($"A room grants permissions to '{stranger}', which is no role.");
        }
    }

    public IReadOnlyList<string> Of(string role) => byRole.GetValueOrDefault(role, []);

    /// <summary>Held at the agencies under the role's own as well.</summary>
    public bool ReachesBelow(string role, string permission) => below.Contains((role, permission));
}
