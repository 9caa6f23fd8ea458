using MotCua.Organisation;

namespace MotCua.Dossiers;

/// <summary>What one may be allowed to do with dossiers.</summary>
public static class DossierPermissions
{
    /// <summary>Hand in and follow one's own, or for those who gave a mandate.</summary>
    public const string Submit = "dossier.submit";

    /// <summary>File and follow internal requests of one's own agency.</summary>
    public const string Request = "dossier.request";

    /// <summary>Receive, decline, ask for more and hand over results at the one-stop.</summary>
    public const string Receive = "dossier.receive";

    /// <summary>Work on dossiers that one's agency has in hand.</summary>
    public const string Process = "dossier.process";

    /// <summary>Share out work and approve exceptions.</summary>
    public const string Direct = "dossier.direct";

    /// <summary>Sign results and apologies.</summary>
    public const string Sign = "dossier.sign";

    /// <summary>Look at the dossiers of one's agency.</summary>
    public const string View = "dossier.view";

    /// <summary>See how many there are and how they go, without names.</summary>
    public const string Oversee = "dossier.oversee";

    /// <summary>What one must be allowed to do where the work lies with this role.</summary>
    internal static string For(Role role) => role switch
    {
        Role.Clerk => Receive,
        Role.HeadOfUnit => Direct,
        Role.Leader => Sign,
        _ => Process,
    };

    /// <summary>Read everything again to see whether it is whole; for the house itself and its keepers.</summary>
    public const string Verify = "dossier.verify";
}
