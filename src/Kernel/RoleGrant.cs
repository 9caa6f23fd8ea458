namespace MotCua.Kernel;

/// <summary>A permission that comes with a role, declared by the room that owns the permission; at the agencies under the role's own as well only when it says so.</summary>
public sealed record RoleGrant(string Role, string Permission, bool AndBelow = false)
{
    /// <summary>What every signed-in citizen or enterprise holds.</summary>
    public const string Citizen = "Citizen";

    /// <summary>What a citizen or enterprise holds in addition once an official has seen who they are.</summary>
    public const string ConfirmedCitizen = "ConfirmedCitizen";

    /// <summary>What is lent to those who sign in a leader's stead.</summary>
    public const string Signatory = "Signatory";

    /// <summary>What the system of an agency holds at that agency once it has proved who it is.</summary>
    public const string Machine = "Machine";

    /// <summary>What software of an enterprise holds once it has proved who it is.</summary>
    public const string EnterpriseMachine = "EnterpriseMachine";
}
