using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Processes;

/// <summary>The processes by which dossiers are worked through.</summary>
public interface IProcesses
{
    /// <summary>The process in force for a procedure settled at a level: the authored one, else one generated from its time limit, kept with the deed that asked so that it can be found again.</summary>
    Task<ProcessDefinition> Of(ProcedureCard procedure, AgencyLevel level, CancellationToken cancel);

    /// <summary>A version that some dossier runs on.</summary>
    Task<ProcessDefinition> Get(ProcessId id, CancellationToken cancel);

    /// <summary>The procedures that the authored process of this one calls upon at other agencies; none where it does everything by itself.</summary>
    Task<IReadOnlyList<string>> Calls(ProcedureCard procedure, CancellationToken cancel);
}
