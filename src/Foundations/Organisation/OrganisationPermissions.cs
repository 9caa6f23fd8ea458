namespace MotCua.Organisation;

/// <summary>What this room guards.</summary>
public static class OrganisationPermissions
{
    /// <summary>Found, rename and close agencies; appoint officers and entrust them with roles.</summary>
    public const string Manage = "organisation.manage";

    /// <summary>Lend one's own signature, and say who stands in for whom in one's agency.</summary>
    public const string Delegate = "organisation.delegate";

    /// <summary>See who serves where, and with which roles.</summary>
    public const string ViewOfficers = "organisation.view-officers";
}
