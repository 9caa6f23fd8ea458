namespace MotCua.Procedures;

/// <summary>What officers may be allowed to do with the register of procedures; reading it is open to all.</summary>
public static class ProcedurePermissions
{
    public const string Draft = "procedures.draft";
    public const string Publish = "procedures.publish";
    public const string Import = "procedures.import";
}
