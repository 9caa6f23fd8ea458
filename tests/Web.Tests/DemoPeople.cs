namespace MotCua.Web.Tests;

/// <summary>The people of the demo province who sign in during the tests.</summary>
public static class DemoPeople
{
    public const string Password = "Mot-Cua-2023";
    public const string Citizen = "024085000112";
    public const string CitizenName = "Vi Văn Thắng";
    public const string Enterprise = "2400001107";
    public const string Administrator = "admin.tinh";
    public const string Clerk = "clerk.trungtam";
    public const string Leader = "leader.tinh";
    public const string Auditor = "auditor.tinh";
    public const string Control = "control.tinh";
    public const string Head = "head.xaydung";

    /// <summary>Those who settle a dossier of Quý Sơn commune from counter to signature.</summary>
    public const string CommuneClerk = "clerk.quyson";
    public const string CommuneOfficer = "officer.quyson";
    public const string CommuneLeader = "leader.quyson";
}
