using MotCua.Kernel;

namespace MotCua.Audit;

/// <summary>Reads the journal: who did what, for whom, when; and remembers which lists left the house.</summary>
public sealed class AuditModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Handlers().Tables<AuditTables>()
        .Grants("Auditor", AuditPermissions.Read)
        .Grants(RoleGrant.Citizen, AuditPermissions.Own);
}
