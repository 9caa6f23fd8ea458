namespace MotCua.Documents;

/// <summary>What one may be allowed to do with documents.</summary>
public static class DocumentPermissions
{
    /// <summary>Open one's own vault, or that of those who gave a mandate.</summary>
    public const string OwnVault = "document.own-vault";

    /// <summary>Have every file of the house read again and compared.</summary>
    public const string Check = "document.check";

    /// <summary>Have files sealed anew, and have those taken away that nobody knows.</summary>
    public const string Care = "document.care";

    /// <summary>See the certificates of our own authority, and take one back.</summary>
    public const string Revoke = "document.revoke-certificate";
}
