namespace MotCua.Organisation;

/// <summary>What this room guards.</summary>
public static class OrganisationPermissions
{
    /// <summary>Found, rename and close agencies; appoint officers and entrust them with roles.</summary>
    public const string Manage = "organisation.manage";

    /// <summary>See who serves where, and with which roles.</summary>
    public const string ViewOfficers = "organisation.view-officers";
}
