using MotCua.Kernel;

namespace MotCua.Audit;

/// <summary>What this room may say no to.</summary>
public static class AuditRefusals
{
    public static readonly Refusal NotYours = new(RefusalKind.Forbidden, "audit.not-yours", "This file is somebody else's.");
    public static readonly Refusal NoSuchDeed = new(RefusalKind.Missing, "audit.no-such-deed", "There is no such entry.");
    public static readonly Refusal NotAnOfficial = new(RefusalKind.Forbidden, "audit.not-an-official", "Only officials take lists out of the house.");
}
