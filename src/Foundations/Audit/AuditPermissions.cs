namespace MotCua.Audit;

/// <summary>What this room guards.</summary>
public static class AuditPermissions
{
    /// <summary>Read the whole journal.</summary>
    public const string Read = "audit.read";

    /// <summary>See who opened one's own file.</summary>
    public const string Own = "audit.own";
}
